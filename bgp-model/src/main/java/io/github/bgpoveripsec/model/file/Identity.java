package io.github.bgpoveripsec.model.file;

import java.util.Set;
import java.util.function.Function;

/**
 * What no two elements of one list may have in common.
 *
 * @param phrase what that is, as a noun phrase with its article
 * @param keys the keys it depends on; an element in which one cannot be read is not compared
 * @param of what an element has of it, compared by {@code equals}
 * @param <T> the type of the elements
 */
record Identity<T>(String phrase, Set<String> keys, Function<? super T, ?> of) {}
