package io.github.bgpoveripsec.model.net;

import inet.ipaddr.format.util.AssociativeAddressTrie.AssociativeTrieNode;
import inet.ipaddr.ipv4.IPv4Address;
import inet.ipaddr.ipv4.IPv4AddressAssociativeTrie;
import inet.ipaddr.ipv6.IPv6Address;
import inet.ipaddr.ipv6.IPv6AddressAssociativeTrie;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one place that talks to the tries of the IPAddress library: one trie for each family.
 *
 * <p>Elements carry their prefix themselves, so that a query never turns a key of that library back
 * into a value of ours. A trie is filled by one thread and not changed after that.
 *
 * @param <E> what is stored under a prefix
 */
final class PrefixTrie<E> {

  private final IPv4AddressAssociativeTrie<E> ipv4 = new IPv4AddressAssociativeTrie<>();
  private final IPv6AddressAssociativeTrie<E> ipv6 = new IPv6AddressAssociativeTrie<>();

  /** The prefix of one address, as queries by address need it. */
  static Prefix host(Ip address) {
    return Prefix.containing(address, address.family().bits());
  }

  void put(Prefix prefix, E element) {
    if (prefix instanceof Ipv4Prefix v4) {
      ipv4.put(key(v4), element);
    } else {
      ipv6.put(key((Ipv6Prefix) prefix), element);
    }
  }

  int size() {
    return ipv4.size() + ipv6.size();
  }

  @Nullable E get(Prefix prefix) {
    return prefix instanceof Ipv4Prefix v4 ? ipv4.get(key(v4)) : ipv6.get(key((Ipv6Prefix) prefix));
  }

  /** The element of the longest prefix that contains this one. */
  @Nullable E longestMatch(Prefix prefix) {
    return valueOf(
        prefix instanceof Ipv4Prefix v4
            ? ipv4.longestPrefixMatchNode(key(v4))
            : ipv6.longestPrefixMatchNode(key((Ipv6Prefix) prefix)));
  }

  /** Whether a stored prefix contains this one. */
  boolean covers(Prefix prefix) {
    return prefix instanceof Ipv4Prefix v4
        ? ipv4.elementContains(key(v4))
        : ipv6.elementContains(key((Ipv6Prefix) prefix));
  }

  /**
   * Whether a stored prefix and this one share an address. The library's own {@code
   * elementOverlaps} is no help: it finds the empty root of a trie that overlaps 0.0.0.0/0.
   */
  boolean overlaps(Prefix prefix) {
    return covers(prefix) || nodesCoveredBy(prefix).hasNext();
  }

  /** The elements of all prefixes that contain this one, shortest first. */
  List<E> covering(Prefix prefix) {
    // The library answers with a chain of nodes, each with at most one below it.
    AssociativeTrieNode<?, E> node =
        prefix instanceof Ipv4Prefix v4
            ? ipv4.elementsContaining(key(v4))
            : ipv6.elementsContaining(key((Ipv6Prefix) prefix));
    List<E> found = new ArrayList<>();
    while (node != null) {
      found.add(node.getValue());
      AssociativeTrieNode<?, E> lower = node.getLowerSubNode();
      node = lower != null ? lower : node.getUpperSubNode();
    }
    return List.copyOf(found);
  }

  /** The elements of all prefixes that this one contains, in prefix order. */
  List<E> coveredBy(Prefix prefix) {
    List<E> found = new ArrayList<>();
    addAll(nodesCoveredBy(prefix), found);
    return List.copyOf(found);
  }

  private Iterator<? extends AssociativeTrieNode<?, E>> nodesCoveredBy(Prefix prefix) {
    AssociativeTrieNode<?, E> node =
        prefix instanceof Ipv4Prefix v4
            ? ipv4.elementsContainedBy(key(v4))
            : ipv6.elementsContainedBy(key((Ipv6Prefix) prefix));
    return node == null ? Collections.emptyIterator() : node.containingFirstIterator(true);
  }

  /** All elements in prefix order. */
  List<E> elements() {
    List<E> all = new ArrayList<>(size());
    addAll(ipv4.containingFirstIterator(true), all);
    addAll(ipv6.containingFirstIterator(true), all);
    return List.copyOf(all);
  }

  private static <E> void addAll(
      Iterator<? extends AssociativeTrieNode<?, E>> nodes, List<E> elements) {
    while (nodes.hasNext()) {
      elements.add(nodes.next().getValue());
    }
  }

  private static <E> @Nullable E valueOf(@Nullable AssociativeTrieNode<?, E> node) {
    return node == null ? null : node.getValue();
  }

  // toPrefixBlock says that a block is meant: what zero host bits mean otherwise is a setting of
  // that library that any other user of it in the same process may change.

  private static IPv4Address key(Ipv4Prefix prefix) {
    return new IPv4Address(prefix.bits()).toPrefixBlock(prefix.length());
  }

  private static IPv6Address key(Ipv6Prefix prefix) {
    return new IPv6Address(prefix.high(), prefix.low()).toPrefixBlock(prefix.length());
  }
}
