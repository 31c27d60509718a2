package io.github.bgpoveripsec.model.net;

/**
 * A prefix and what is known about it.
 *
 * @param prefix the prefix
 * @param value what belongs to it
 * @param <V> the type of the value
 */
public record PrefixEntry<V>(Prefix prefix, V value) {

  /**
   * Writes the entry.
   *
   * @return {@code prefix=value}
   */
  @Override
  public String toString() {
    return prefix + "=" + value;
  }
}
