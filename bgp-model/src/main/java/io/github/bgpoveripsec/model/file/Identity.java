package io.github.bgpoveripsec.model.file;

import java.util.function.Function;

/**
 * What no two elements of one list may have in common.
 *
 * @param phrase what that is, as a noun phrase with its article
 * @param of what an element has of it, compared by {@code equals}
 * @param <T> the type of the elements
 */
record Identity<T>(String phrase, Function<? super T, ?> of) {}
