package io.github.bgpoveripsec.codec.session;

import io.github.bgpoveripsec.codec.capability.AddPathMode;
import io.github.bgpoveripsec.codec.capability.CapabilityCode;
import io.github.bgpoveripsec.codec.message.Open;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.session.NegotiatedItem.Outcome;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What two OPENs come to, and why.
 *
 * @param session the facts, seen from our side
 * @param items one explanation for each thing that either side offered
 */
public record Negotiation(Session session, List<NegotiatedItem> items) implements Serializable {
  /**
   * Copies the explanations.
   *
   * @param session the facts
   * @param items the explanations
   */
  public Negotiation {
    items = List.copyOf(items);
  }

  /**
   * Compares two OPENs.
   *
   * @param ours what we sent
   * @param theirs what the peer sent
   * @return the outcome
   */
  public static Negotiation of(Open ours, Open theirs) {
    return new Comparison(new Offer(ours), new Offer(theirs)).run();
  }

  /** Goes through everything that can be agreed on, noting each outcome as it is decided. */
  private static final class Comparison {
    private final Offer ours;
    private final Offer theirs;
    private final List<NegotiatedItem> items = new ArrayList<>();

    Comparison(Offer ours, Offer theirs) {
      this.ours = ours;
      this.theirs = theirs;
    }

    Negotiation run() {
      Session.Builder session = Session.builder();
      speakers(session);
      limits(session);
      families(session);
      restarts(session);
      return new Negotiation(session.build(), items);
    }

    private void speakers(Session.Builder session) {
      boolean internal = ours.open().asn().equals(theirs.open().asn());
      session
          .localAsn(ours.open().asn())
          .peerAsn(theirs.open().asn())
          .localBgpIdentifier(ours.open().bgpIdentifier())
          .peerType(internal ? PeerType.INTERNAL : PeerType.EXTERNAL)
          .localRole(ours.role())
          .holdTime(Math.min(ours.open().holdTime(), theirs.open().holdTime()));
      if (both(CapabilityCode.FOUR_OCTET_AS, "AS numbers of four octets")) {
        session.asnWidth(AsnWidth.FOUR);
      }
    }

    private void limits(Session.Builder session) {
      if (ours(CapabilityCode.EXTENDED_MESSAGE, "receive messages over 4096 octets")) {
        session.receiveLimit(MessageLimit.EXTENDED);
      }
      if (theirs(CapabilityCode.EXTENDED_MESSAGE, "send messages over 4096 octets")) {
        session.sendLimit(MessageLimit.EXTENDED);
      }
      if (theirs(CapabilityCode.ENHANCED_ROUTE_REFRESH, "refreshes with begin and end")) {
        session.refreshMode(RefreshMode.ENHANCED);
      }
    }

    private void families(Session.Builder session) {
      session.localFamilies(ours.families());
      for (Family family : union(ours.families(), theirs.families())) {
        boolean we = ours.families().contains(family);
        boolean they = theirs.families().contains(family);
        if (note("routes of " + family, we && they, offered(we, they))) {
          session.addFamilies(family);
        }
      }
      for (Family family : union(ours.addPath().keySet(), theirs.addPath().keySet())) {
        addPath(family, session);
      }
      for (Family family : ours.extendedNextHop()) {
        note("receive IPv6 next hops for " + family, true, "we offered it");
        session.addExtendedNextHopReceive(family);
      }
      for (Family family : theirs.extendedNextHop()) {
        note("send IPv6 next hops for " + family, true, "the peer offered it");
        session.addExtendedNextHopSend(family);
      }
      labels(session);
    }

    private void addPath(Family family, Session.Builder session) {
      AddPathMode none = new AddPathMode(0);
      AddPathMode our = ours.addPath().getOrDefault(family, none);
      AddPathMode their = theirs.addPath().getOrDefault(family, none);
      if (note(
          "receive path identifiers for " + family,
          our.receives() && their.sends(),
          "we " + can(our.receives()) + " receive, the peer " + can(their.sends()) + " send")) {
        session.addAddPathReceive(family);
      }
      if (note(
          "send path identifiers for " + family,
          our.sends() && their.receives(),
          "we " + can(our.sends()) + " send, the peer " + can(their.receives()) + " receive")) {
        session.addAddPathSend(family);
      }
    }

    private void labels(Session.Builder session) {
      for (Family family : union(ours.labels().keySet(), theirs.labels().keySet())) {
        boolean we = ours.labels().containsKey(family);
        boolean they = theirs.labels().containsKey(family);
        if (note("several labels for " + family, we && they, offered(we, they))) {
          session.putLabelsReceive(family, ours.labels().getOrDefault(family, 1));
          session.putLabelsSend(family, theirs.labels().getOrDefault(family, 1));
        }
      }
    }

    private void restarts(Session.Builder session) {
      if (both(CapabilityCode.GRACEFUL_RESTART, "graceful restart")) {
        session.peerGracefulRestart(theirs.gracefulRestart());
        if (both(CapabilityCode.LONG_LIVED_GRACEFUL_RESTART, "long-lived graceful restart")) {
          session.peerLongLivedGracefulRestart(theirs.longLivedGracefulRestart());
        }
      }
    }

    private boolean both(CapabilityCode code, String item) {
      boolean we = ours.has(code);
      boolean they = theirs.has(code);
      return (we || they) && note(item, we && they, offered(we, they));
    }

    private boolean ours(CapabilityCode code, String item) {
      return ours.has(code) && note(item, true, "we offered it");
    }

    private boolean theirs(CapabilityCode code, String item) {
      return theirs.has(code) && note(item, true, "the peer offered it");
    }

    private boolean note(String item, boolean agreed, String because) {
      items.add(new NegotiatedItem(item, agreed ? Outcome.AGREED : Outcome.NOT_AGREED, because));
      return agreed;
    }

    private static String offered(boolean we, boolean they) {
      if (we && they) {
        return "both sides offered it";
      }
      return we ? "only we offered it" : "only the peer offered it";
    }

    private static String can(boolean able) {
      return able ? "can" : "cannot";
    }

    private static Set<Family> union(Set<Family> one, Set<Family> other) {
      Set<Family> all = new LinkedHashSet<>(one);
      all.addAll(other);
      return all;
    }
  }
}
