package io.github.bgpoveripsec.codec.corpus;

import io.github.bgpoveripsec.codec.message.BgpMessage;
import io.github.bgpoveripsec.codec.message.Notification;
import io.github.bgpoveripsec.codec.message.Open;
import io.github.bgpoveripsec.codec.message.RouteRefresh;
import io.github.bgpoveripsec.codec.message.Update;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.AsnWidth;

/** What our codec says, under the names of tshark's fields. */
final class MessageFacts {
  private MessageFacts() {}

  /** The facts of a message. */
  static Facts of(BgpMessage message, Octets octets, AsnWidth width) {
    Facts facts = new Facts();
    facts.add("bgp.type", message.type().code());
    facts.add("bgp.length", octets.length());
    if (message instanceof Update update) {
      UpdateFacts.add(update, width, facts);
    } else if (message instanceof Open open) {
      OpenFacts.add(open, facts);
    } else if (message instanceof Notification notification) {
      facts.add("bgp.notify.major_error", notification.error().code());
      facts.add("bgp.notify.minor_error", notification.error().subcode());
    } else if (message instanceof RouteRefresh refresh) {
      facts.add("bgp.route_refresh.afi", refresh.family().afi().code());
      facts.add("bgp.route_refresh.subtype", refresh.subtype().code());
      facts.add("bgp.route_refresh.safi", refresh.family().safi().code());
    }
    return facts;
  }

  /** An octet as tshark shows it. */
  static String hex(int octet) {
    return String.format("0x%02x", octet);
  }
}
