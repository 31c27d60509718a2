package io.github.bgpoveripsec.model.net;

/**
 * Two things whose prefixes share addresses.
 *
 * @param covering the one whose prefix contains the other's; of two identical prefixes, the one
 *     given first
 * @param covered the one whose prefix is contained
 * @param <T> what has a prefix
 */
public record PrefixOverlap<T>(T covering, T covered) {}
