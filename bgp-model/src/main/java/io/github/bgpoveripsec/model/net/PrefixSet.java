package io.github.bgpoveripsec.model.net;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * An immutable set of prefixes of both families that knows which of them contain one another.
 *
 * <p>Every question takes time proportional to the length of an address and to the size of the
 * answer, not to the size of the set. The iteration is in {@link Prefix} order. Two sets are equal
 * when they hold the same prefixes; {@code 10.0.0.0/7} and its two halves are different sets.
 */
public final class PrefixSet implements Iterable<Prefix>, Serializable {

  @Serial private static final long serialVersionUID = 1;

  private static final PrefixSet EMPTY = builder().build();

  @SuppressWarnings("serial") // Written as the list of its prefixes, see writeReplace.
  private final PrefixTrie<Prefix> trie;

  private PrefixSet(PrefixTrie<Prefix> trie) {
    this.trie = trie;
  }

  /**
   * The set that holds nothing.
   *
   * @return the empty set
   */
  public static PrefixSet empty() {
    return EMPTY;
  }

  /**
   * A set of these prefixes.
   *
   * @param prefixes the members; one given twice is held once
   * @return the set
   */
  public static PrefixSet of(Prefix... prefixes) {
    return copyOf(List.of(prefixes));
  }

  /**
   * A set of these prefixes.
   *
   * @param prefixes the members; one given twice is held once
   * @return the set
   */
  public static PrefixSet copyOf(Collection<? extends Prefix> prefixes) {
    return builder().addAll(prefixes).build();
  }

  /**
   * Starts a set.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The number of members.
   *
   * @return how many different prefixes the set holds
   */
  public int size() {
    return trie.size();
  }

  /**
   * Whether the set holds nothing.
   *
   * @return true if the size is 0
   */
  public boolean isEmpty() {
    return size() == 0;
  }

  /**
   * Whether a prefix is a member, with exactly this length.
   *
   * @param prefix the prefix
   * @return true if the set holds it
   */
  public boolean contains(Prefix prefix) {
    return trie.get(prefix) != null;
  }

  /**
   * Whether one member contains the whole prefix.
   *
   * @param prefix the prefix
   * @return true if the prefix is a member or a part of one; false where only several members
   *     together contain it
   */
  public boolean covers(Prefix prefix) {
    return trie.covers(prefix);
  }

  /**
   * Whether a member contains an address.
   *
   * @param address the address
   * @return true if a member contains it
   */
  public boolean covers(Ip address) {
    return trie.covers(PrefixTrie.host(address));
  }

  /**
   * The members that contain a prefix.
   *
   * @param prefix the prefix
   * @return the members, shortest first; the prefix itself is last if it is a member
   */
  public List<Prefix> covering(Prefix prefix) {
    return trie.covering(prefix);
  }

  /**
   * The members that a prefix contains.
   *
   * @param prefix the prefix
   * @return the members in prefix order; the prefix itself is first if it is a member
   */
  public List<Prefix> coveredBy(Prefix prefix) {
    return trie.coveredBy(prefix);
  }

  /**
   * Whether a member and a prefix share an address.
   *
   * @param prefix the prefix
   * @return true if a member contains the prefix or the prefix contains a member
   */
  public boolean overlaps(Prefix prefix) {
    return trie.overlaps(prefix);
  }

  /**
   * The members one by one.
   *
   * @return the members in prefix order
   */
  public Stream<Prefix> stream() {
    return trie.elements().stream();
  }

  @Override
  public Iterator<Prefix> iterator() {
    return trie.elements().iterator();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PrefixSet that
        && size() == that.size()
        && trie.elements().equals(that.trie.elements());
  }

  @Override
  public int hashCode() {
    return trie.elements().hashCode();
  }

  /**
   * Writes the members.
   *
   * @return the members in prefix order between square brackets
   */
  @Override
  public String toString() {
    return trie.elements().toString();
  }

  @Serial
  private Object writeReplace() {
    return new Form(trie.elements().toArray(Prefix[]::new));
  }

  @Serial
  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("a prefix set is read from the list of its prefixes");
  }

  /** The serial form. */
  private static final class Form implements Serializable {
    @Serial private static final long serialVersionUID = 1;

    private final Prefix[] prefixes;

    Form(Prefix[] prefixes) {
      this.prefixes = prefixes;
    }

    @Serial
    private Object readResolve() {
      return of(prefixes);
    }
  }

  /** Collects the members of a set; used by one thread, once. */
  public static final class Builder {
    private PrefixTrie<Prefix> trie = new PrefixTrie<>();

    private Builder() {}

    /**
     * Adds a member.
     *
     * @param prefix the prefix; nothing happens if it is there already
     * @return this builder
     */
    public Builder add(Prefix prefix) {
      trie.put(prefix, prefix);
      return this;
    }

    /**
     * Adds members.
     *
     * @param prefixes the prefixes
     * @return this builder
     */
    public Builder addAll(Iterable<? extends Prefix> prefixes) {
      prefixes.forEach(this::add);
      return this;
    }

    /**
     * The set of everything added so far. The builder is empty afterwards.
     *
     * @return the set
     */
    public PrefixSet build() {
      PrefixSet set = new PrefixSet(trie);
      trie = new PrefixTrie<>();
      return set;
    }
  }
}
