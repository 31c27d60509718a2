package io.github.bgpoveripsec.model.file;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What the texts of one file mean.
 *
 * <p>A design says the same things over and over: every tunnel names its customer gateway, its
 * algorithms and its tunnel CIDR block. What is written again is neither read nor kept again, so
 * that a topology takes a third of the memory, and whoever goes through it finds most of it in the
 * caches.
 */
final class Meanings {
  private final IdentityHashMap<Scalar<?>, Map<String, Object>> known = new IdentityHashMap<>();
  private final IdentityHashMap<ObjectShape<?, ?>, Object> last = new IdentityHashMap<>();

  /** The meaning of a text where a scalar belongs, read when it first comes up. */
  @SuppressWarnings("unchecked") // the values of a scalar are what it reads
  <T> T of(Scalar<T> scalar, String text, Function<String, T> read) {
    return (T) known.computeIfAbsent(scalar, any -> new HashMap<>()).computeIfAbsent(text, read);
  }

  /** What a mapping says; if the one of its shape before it says the same, that. */
  @SuppressWarnings("unchecked") // the values of a shape are what it reads
  <T> T of(ObjectShape<T, ?> shape, T value) {
    Object before = last.put(shape, value);
    if (value.equals(before)) {
      last.put(shape, before);
      return (T) before;
    }
    return value;
  }
}
