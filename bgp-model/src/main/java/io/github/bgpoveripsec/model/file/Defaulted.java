package io.github.bgpoveripsec.model.file;

/**
 * A shape together with what a missing key means.
 *
 * @param shape the shape
 * @param value the default, which the writer leaves out
 * @param <T> the type of the values
 */
record Defaulted<T>(Shape<T> shape, T value) {}
