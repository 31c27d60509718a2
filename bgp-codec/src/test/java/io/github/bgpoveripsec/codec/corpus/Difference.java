package io.github.bgpoveripsec.codec.corpus;

/**
 * One place where an oracle and our codec say different things.
 *
 * @param category what kind of difference, by field or by fault of the oracle
 * @param where file and number of the message
 * @param theirs what the oracle says
 * @param ours what we say
 */
record Difference(String category, String where, String theirs, String ours) {}
