package io.github.bgpoveripsec.model.file;

import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * How a value gets into a builder and back out of what was built.
 *
 * @param get takes the value out
 * @param set puts the value in
 * @param <T> what is built
 * @param <B> what it is built with
 * @param <G> the value as it comes out, which is an Optional for keys that may be missing
 * @param <V> the value as it goes in
 */
public record FileProperty<T, B, G, V>(Function<T, G> get, BiConsumer<B, V> set) {}
