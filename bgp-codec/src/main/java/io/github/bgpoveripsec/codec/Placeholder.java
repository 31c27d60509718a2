package io.github.bgpoveripsec.codec;

/** Placeholder of the first commit. */
public interface Placeholder {}
