package io.github.bgpoveripsec.codec.dissect;

import io.github.bgpoveripsec.codec.Dissection;
import io.github.bgpoveripsec.codec.arbitraries.HostileArbitraries;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.Session;
import java.util.List;
import java.util.stream.Stream;

/** What the leaves of a dissection say. */
final class Readings {
  private Readings() {}

  /** The leaves below a message, in order. */
  static Stream<Node> leaves(Node node) {
    return node.isLeaf() ? Stream.of(node) : node.children().stream().flatMap(Readings::leaves);
  }

  /** A whole message of a type and a body. */
  static Node message(int type, String body) {
    Octets octets = Octets.parse(body);
    Octets message = HostileArbitraries.message(19 + octets.length(), type, octets);
    return Dissection.of(message, Session.initial()).get(0).node();
  }

  /** Such as "AFI=1 ipv4", leaf by leaf. */
  static List<String> of(Node node) {
    return leaves(node).map(leaf -> leaf.name() + "=" + leaf.reading()).toList();
  }

  /** Those of the body of a message. */
  static List<String> ofBody(int type, String body) {
    return of(message(type, body).children().get(1));
  }
}
