package io.github.bgpoveripsec.model.file;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Values of one mapping that have to go together.
 *
 * @param keys the keys of these values; where one cannot be read, nothing is said of the others
 * @param flaw what is wrong with them, if anything is
 * @param <T> what the mapping says
 */
record Agreement<T>(Set<String> keys, Function<? super T, Optional<FileFlaw>> flaw) {}
