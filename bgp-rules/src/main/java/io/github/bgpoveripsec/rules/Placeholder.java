package io.github.bgpoveripsec.rules;

/** Placeholder of the first commit. */
public interface Placeholder {}
