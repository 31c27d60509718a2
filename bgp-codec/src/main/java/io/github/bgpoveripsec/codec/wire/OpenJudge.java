package io.github.bgpoveripsec.codec.wire;

import io.github.bgpoveripsec.codec.capability.Capability;
import io.github.bgpoveripsec.codec.capability.FourOctetAs;
import io.github.bgpoveripsec.codec.capability.Multiprotocol;
import io.github.bgpoveripsec.codec.capability.RawCapability;
import io.github.bgpoveripsec.codec.capability.Role;
import io.github.bgpoveripsec.codec.capability.RoleCapability;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import io.github.bgpoveripsec.codec.message.Notification;
import io.github.bgpoveripsec.codec.message.Open;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.PeerType;
import io.github.bgpoveripsec.codec.session.RolePolicy;
import io.github.bgpoveripsec.codec.session.Session;
import io.github.bgpoveripsec.model.net.Asn;
import java.util.List;

/** Judges what a well-formed OPEN says, in the order of its fields. */
final class OpenJudge {
  private static final Place VERSION = new Place(19, 1, "open.version");
  private static final Place ASN = new Place(20, 2, "open.asn");
  private static final Place HOLD_TIME = new Place(22, 2, "open.holdTime");
  private static final Place IDENTIFIER = new Place(24, 4, "open.bgpIdentifier");
  private static final Place CAPABILITIES = new Place(28, 1, "open.capabilities");

  private final Open open;
  private final Session session;
  private final Findings findings;

  OpenJudge(Open open, Session session, Findings findings) {
    this.open = open;
    this.session = session;
    this.findings = findings;
  }

  /** Reports a version other than 4, with the one we support as data (RFC 4271 section 6.2). */
  static void version(int version, Findings findings) {
    findings.reset(
        ErrorRow.O_1,
        VERSION,
        "expected version 4 but found " + version,
        new Notification(ErrorCode.UNSUPPORTED_VERSION, Octets.of((byte) 0, (byte) 4)));
  }

  void judge() {
    asn();
    holdTime();
    identifier();
    required();
    roles();
  }

  private void asn() {
    Asn asn = open.asn();
    boolean full = !open.capabilities(FourOctetAs.class).isEmpty();
    boolean trans = open.myAs() == Asn.AS_TRANS.value();
    if (asn.equals(Asn.ZERO)) {
      reset(ErrorRow.O_2, ASN, ErrorCode.BAD_PEER_AS, "the ASN is 0");
    } else if (trans && !full) {
      reset(ErrorRow.O_5, ASN, ErrorCode.BAD_PEER_AS, "AS_TRANS stands for an ASN not told");
    } else if (session.peerAsn().isPresent() && !session.peerAsn().get().equals(asn)) {
      reset(
          ErrorRow.O_3,
          ASN,
          ErrorCode.BAD_PEER_AS,
          "expected ASN " + session.peerAsn().get() + " but found " + asn);
    }
    if (full && !trans && open.myAs() != asn.value()) {
      findings.note(
          ErrorRow.O_4,
          Handling.OK,
          ASN,
          "the field says " + open.myAs() + " but the capability says " + asn);
    }
  }

  private void holdTime() {
    int seconds = open.holdTime();
    if (seconds == 1 || seconds == 2) {
      reset(
          ErrorRow.O_6,
          HOLD_TIME,
          ErrorCode.UNACCEPTABLE_HOLD_TIME,
          "expected 0 or at least 3 seconds but found " + seconds);
    } else if (seconds < session.minimumHoldTime()) {
      reset(
          ErrorRow.O_7,
          HOLD_TIME,
          ErrorCode.UNACCEPTABLE_HOLD_TIME,
          "expected at least " + session.minimumHoldTime() + " seconds but found " + seconds);
    }
  }

  private void identifier() {
    boolean internal =
        session.localAsn().map(open.asn()::equals).orElse(session.peerType() == PeerType.INTERNAL);
    if (open.bgpIdentifier().bits() == 0) {
      reset(ErrorRow.O_8, IDENTIFIER, ErrorCode.BAD_BGP_IDENTIFIER, "the identifier is 0");
    } else if (internal && session.localBgpIdentifier().filter(this::isTheirs).isPresent()) {
      reset(
          ErrorRow.O_9,
          IDENTIFIER,
          ErrorCode.BAD_BGP_IDENTIFIER,
          "an internal peer has our own identifier " + open.bgpIdentifier());
    }
  }

  private boolean isTheirs(Object identifier) {
    return identifier.equals(open.bgpIdentifier());
  }

  private void required() {
    List<Capability> missing =
        session.requiredCapabilities().stream().filter(wanted -> !offers(wanted)).toList();
    if (!missing.isEmpty()) {
      findings.reset(
          ErrorRow.O_21,
          CAPABILITIES,
          "required but not offered: " + missing,
          new Notification(ErrorCode.UNSUPPORTED_CAPABILITY, OpenWriter.capabilities(missing)));
    }
  }

  private boolean offers(Capability wanted) {
    return open.capabilities().stream()
        .anyMatch(
            offer ->
                wanted instanceof Multiprotocol family
                    ? offer instanceof Multiprotocol other && other.family().equals(family.family())
                    : offer.code().equals(wanted.code())
                        && (wanted instanceof RawCapability || !(offer instanceof RawCapability)));
  }

  private void roles() {
    List<Role> roles =
        open.capabilities(RoleCapability.class).stream()
            .map(RoleCapability::role)
            .distinct()
            .toList();
    if (roles.size() > 1) {
      roleMismatch(ErrorRow.O_23, "several roles: " + roles);
    } else if (session.localRole().isPresent()) {
      Role ours = session.localRole().get();
      if (roles.isEmpty() && session.rolePolicy() == RolePolicy.STRICT) {
        roleMismatch(ErrorRow.O_24, "no role, though we are " + ours);
      } else if (!roles.isEmpty() && !ours.fits(roles.get(0))) {
        roleMismatch(ErrorRow.O_22, "the peer is " + roles.get(0) + " and we are " + ours);
      }
    }
  }

  private void roleMismatch(ErrorRow row, String message) {
    reset(row, CAPABILITIES, ErrorCode.ROLE_MISMATCH, message);
  }

  private void reset(ErrorRow row, Place place, ErrorCode error, String message) {
    findings.reset(row, place, message, Notification.of(error));
  }
}
