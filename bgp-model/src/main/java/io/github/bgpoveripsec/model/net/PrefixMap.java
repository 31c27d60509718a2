package io.github.bgpoveripsec.model.net;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An immutable map from prefixes of both families to values, with longest-prefix match.
 *
 * <p>This is the shape of a routing table. Every question takes time proportional to the length of
 * an address and to the size of the answer, not to the size of the map. The iteration is in {@link
 * Prefix} order.
 *
 * @param <V> the type of the values
 */
public final class PrefixMap<V> implements Iterable<PrefixEntry<V>> {

  private final PrefixTrie<PrefixEntry<V>> trie;

  private PrefixMap(PrefixTrie<PrefixEntry<V>> trie) {
    this.trie = trie;
  }

  /**
   * Starts a map.
   *
   * @param <V> the type of the values
   * @return an empty builder
   */
  public static <V> Builder<V> builder() {
    return new Builder<>();
  }

  /**
   * The number of entries.
   *
   * @return how many prefixes have a value
   */
  public int size() {
    return trie.size();
  }

  /**
   * Whether the map holds nothing.
   *
   * @return true if the size is 0
   */
  public boolean isEmpty() {
    return size() == 0;
  }

  /**
   * The value of exactly this prefix.
   *
   * @param prefix the prefix
   * @return its value, or empty if the map has none for this address and length
   */
  public Optional<V> get(Prefix prefix) {
    return Optional.ofNullable(trie.get(prefix)).map(PrefixEntry::value);
  }

  /**
   * The entry that decides about an address: the one with the longest prefix that contains it.
   *
   * @param address the address
   * @return the entry, or empty if no prefix contains the address
   */
  public Optional<PrefixEntry<V>> longestMatch(Ip address) {
    return longestMatch(PrefixTrie.host(address));
  }

  /**
   * The entry with the longest prefix that contains a whole prefix.
   *
   * @param prefix the prefix
   * @return the entry, or empty if none contains all of it
   */
  public Optional<PrefixEntry<V>> longestMatch(Prefix prefix) {
    return Optional.ofNullable(trie.longestMatch(prefix));
  }

  /**
   * The entries whose prefixes contain a prefix.
   *
   * @param prefix the prefix
   * @return the entries, shortest prefix first
   */
  public List<PrefixEntry<V>> covering(Prefix prefix) {
    return trie.covering(prefix);
  }

  /**
   * The entries whose prefixes a prefix contains.
   *
   * @param prefix the prefix
   * @return the entries in prefix order
   */
  public List<PrefixEntry<V>> coveredBy(Prefix prefix) {
    return trie.coveredBy(prefix);
  }

  /**
   * The entries one by one.
   *
   * @return the entries in prefix order
   */
  public Stream<PrefixEntry<V>> stream() {
    return trie.elements().stream();
  }

  @Override
  public Iterator<PrefixEntry<V>> iterator() {
    return trie.elements().iterator();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PrefixMap<?> that
        && size() == that.size()
        && trie.elements().equals(that.trie.elements());
  }

  @Override
  public int hashCode() {
    return trie.elements().hashCode();
  }

  /**
   * Writes the entries.
   *
   * @return the entries in prefix order between square brackets
   */
  @Override
  public String toString() {
    return trie.elements().toString();
  }

  /**
   * Collects the entries of a map; used by one thread, once.
   *
   * @param <V> the type of the values
   */
  public static final class Builder<V> {
    private PrefixTrie<PrefixEntry<V>> trie = new PrefixTrie<>();

    private Builder() {}

    /**
     * Gives a prefix its value, in place of an earlier one.
     *
     * @param prefix the prefix
     * @param value the value
     * @return this builder
     */
    public Builder<V> put(Prefix prefix, V value) {
      trie.put(prefix, new PrefixEntry<>(prefix, value));
      return this;
    }

    /**
     * The map of everything put so far. The builder is empty afterwards.
     *
     * @return the map
     */
    public PrefixMap<V> build() {
      PrefixMap<V> map = new PrefixMap<>(trie);
      trie = new PrefixTrie<>();
      return map;
    }
  }
}
