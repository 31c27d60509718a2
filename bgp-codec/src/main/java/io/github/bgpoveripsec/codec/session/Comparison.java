package io.github.bgpoveripsec.codec.session;

import io.github.bgpoveripsec.codec.capability.CapabilityCode;
import io.github.bgpoveripsec.codec.capability.GracefulRestart;
import io.github.bgpoveripsec.codec.capability.Role;
import io.github.bgpoveripsec.model.net.Asn;
import java.util.Optional;

/** Compares what two speakers offer, noting each outcome as it is decided. */
final class Comparison {
  private final Offer ours;
  private final Offer theirs;
  private final Explanations notes = new Explanations();

  Comparison(Offer ours, Offer theirs) {
    this.ours = ours;
    this.theirs = theirs;
  }

  Negotiation run() {
    Session.Builder session = Session.builder();
    speakers(session);
    messages(session);
    new FamilyComparison(ours, theirs, notes).run(session);
    restarts(session);
    return new Negotiation(session.build(), notes.items());
  }

  private void speakers(Session.Builder session) {
    Asn our = ours.open().asn();
    Asn their = theirs.open().asn();
    boolean internal = our.equals(their);
    notes.note(
        internal ? "internal peer" : "external peer",
        true,
        "we are AS " + our + ", the peer is AS " + their);
    session
        .localAsn(our)
        .peerAsn(their)
        .localBgpIdentifier(ours.open().bgpIdentifier())
        .peerType(internal ? PeerType.INTERNAL : PeerType.EXTERNAL);
    holdTime(session);
    roles(session);
    if (both(CapabilityCode.FOUR_OCTET_AS, "AS numbers of four octets")) {
      session.asnWidth(AsnWidth.FOUR);
    }
  }

  /** The smaller offer counts, and 0 stands for none (RFC 4271 section 4.2). */
  private void holdTime(Session.Builder session) {
    int our = ours.open().holdTime();
    int their = theirs.open().holdTime();
    int agreed = Math.min(our, their);
    session.holdTime(agreed);
    notes.note(
        "hold time of " + agreed + " seconds",
        agreed != 0,
        "we offered " + our + ", the peer " + their);
  }

  /** Whether the roles fit decides on the session itself (RFC 9234 section 4.2). */
  private void roles(Session.Builder session) {
    Optional<Role> our = ours.role();
    Optional<Role> their = theirs.role();
    session.localRole(our);
    if (our.isPresent() && their.isPresent()) {
      notes.note(
          "roles",
          our.get().fits(their.get()),
          "we are " + our.get() + ", the peer is " + their.get());
    } else {
      notes.both("roles", our.isPresent(), their.isPresent());
    }
  }

  private void messages(Session.Builder session) {
    if (ours(CapabilityCode.EXTENDED_MESSAGE, "messages over 4096 octets")) {
      session.receiveLimit(MessageLimit.EXTENDED);
    }
    if (theirs(CapabilityCode.EXTENDED_MESSAGE, "messages over 4096 octets")) {
      session.sendLimit(MessageLimit.EXTENDED);
    }
    ours(CapabilityCode.ROUTE_REFRESH, "requests for routes");
    theirs(CapabilityCode.ROUTE_REFRESH, "requests for routes");
    ours(CapabilityCode.ENHANCED_ROUTE_REFRESH, "refreshes with begin and end");
    if (theirs(CapabilityCode.ENHANCED_ROUTE_REFRESH, "refreshes with begin and end")) {
      session.refreshMode(RefreshMode.ENHANCED);
    }
    ours(CapabilityCode.LINK_LOCAL_NEXT_HOP, "link-local next hops alone");
    theirs(CapabilityCode.LINK_LOCAL_NEXT_HOP, "link-local next hops alone");
  }

  private void restarts(Session.Builder session) {
    Optional<GracefulRestart> our = ours.gracefulRestart();
    Optional<GracefulRestart> their = theirs.gracefulRestart();
    boolean graceful = notes.both("graceful restart", our.isPresent(), their.isPresent());
    if (graceful) {
      session.peerGracefulRestart(their);
      notes.both(
          "graceful restart after a NOTIFICATION",
          our.filter(GracefulRestart::notification).isPresent(),
          their.filter(GracefulRestart::notification).isPresent());
    }
    boolean we = ours.has(CapabilityCode.LONG_LIVED_GRACEFUL_RESTART);
    boolean they = theirs.has(CapabilityCode.LONG_LIVED_GRACEFUL_RESTART);
    String longLived = "long-lived graceful restart";
    if (!graceful && (we || they)) {
      notes.note(longLived, false, "graceful restart was not agreed on");
    } else if (notes.both(longLived, we, they)) {
      session.peerLongLivedGracefulRestart(theirs.longLivedGracefulRestart());
    }
  }

  private boolean both(CapabilityCode code, String item) {
    return notes.both(item, ours.has(code), theirs.has(code));
  }

  /** What our offer alone lets the peer send. */
  private boolean ours(CapabilityCode code, String item) {
    return notes.ours("receive " + item, ours.has(code));
  }

  /** What the peer's offer alone lets us send. */
  private boolean theirs(CapabilityCode code, String item) {
    return notes.theirs("send " + item, theirs.has(code));
  }
}
