package io.github.bgpoveripsec.codec.malform;

import static java.util.Map.entry;

import io.github.bgpoveripsec.codec.capability.CapabilityCode;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.malform.MalformResult.Inapplicable;
import io.github.bgpoveripsec.codec.message.MessageType;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.session.PeerType;
import io.github.bgpoveripsec.codec.session.Session;
import io.github.bgpoveripsec.model.net.Asn;
import java.util.Map;
import java.util.Optional;

/** Defects of the fixed fields of an OPEN and of its list of parameters (RFC 4271 section 6.2). */
final class OpenDefects {
  private static final int ASN = 1;
  private static final int HOLD_TIME = 3;
  private static final int IDENTIFIER = 5;
  private static final Tlv AUTHENTICATION = new Tlv(1, Octets.EMPTY);

  private OpenDefects() {}

  /** How an OPEN is changed. */
  @FunctionalInterface
  interface Change {
    MalformResult of(OpenParts open, Session session);
  }

  static Map<ErrorRow, Defect> all() {
    return Map.ofEntries(
        entry(ErrorRow.O_1, open((o, s) -> o.withFixed(0, Octets.parse("03")).write(s))),
        entry(ErrorRow.O_2, open((o, s) -> withAsn(o, Asn.ZERO).write(s))),
        entry(
            ErrorRow.O_3,
            open((o, s) -> withAsn(o, PathDefects.otherThan(s.peerAsn())).write(s))
                .when(s -> s.peerAsn().isPresent(), "any AS number is expected")),
        entry(ErrorRow.O_4, open(OpenDefects::twoAsns)),
        entry(ErrorRow.O_5, open(OpenDefects::asTrans)),
        entry(ErrorRow.O_6, open((o, s) -> o.withFixed(HOLD_TIME, Octets.parse("0001")).write(s))),
        entry(
            ErrorRow.O_7,
            open((o, s) -> o.withFixed(HOLD_TIME, shortTime(s)).write(s))
                .when(s -> s.minimumHoldTime() > 0, "any hold time is accepted")),
        entry(
            ErrorRow.O_8,
            open((o, s) -> o.withFixed(IDENTIFIER, Octets.parse("00000000")).write(s))),
        entry(ErrorRow.O_9, open(OpenDefects::ourIdentifier)),
        entry(ErrorRow.O_11, open((o, s) -> o.with(AUTHENTICATION).write(s))),
        entry(ErrorRow.O_12, open((o, s) -> o.write(s, Octets.parse("02"), 0))),
        entry(ErrorRow.O_13, open((o, s) -> o.write(s, Octets.EMPTY, o.trailing().length() + 1))),
        entry(
            ErrorRow.O_14,
            open((o, s) -> o.withTrailing(o.trailing().concat(Octets.parse("00"))).write(s))),
        entry(ErrorRow.O_17, open(OpenDefects::endsEarly)));
  }

  static Defect open(Change change) {
    Defect inOpens =
        (message, session) ->
            OpenParts.tryRead(message)
                .map(parts -> change.of(parts, session))
                .orElseGet(() -> new Inapplicable("the parts of the OPEN cannot be told apart"));
    return inOpens.of(MessageType.OPEN);
  }

  private static Octets u16(long value) {
    return new OctetsBuilder(2).u16((int) value).build();
  }

  private static Octets u32(long value) {
    return new OctetsBuilder(4).i32((int) value).build();
  }

  /** Says one AS number of two octets wherever the peer's stands. */
  private static OpenParts withAsn(OpenParts open, Asn asn) {
    return open.withFixed(ASN, u16(asn.value()))
        .changeCapabilities(
            list ->
                list.stream()
                    .map(
                        capability ->
                            capability.is(CapabilityCode.FOUR_OCTET_AS)
                                ? Tlv.of(CapabilityCode.FOUR_OCTET_AS, u32(asn.value()))
                                : capability)
                    .toList());
  }

  private static MalformResult twoAsns(OpenParts open, Session session) {
    return open.find(CapabilityCode.FOUR_OCTET_AS)
        .filter(capability -> capability.value().length() == 4)
        .map(
            capability -> {
              Asn full = Asn.of(Integer.toUnsignedLong(capability.value().i32(0)));
              Asn other = PathDefects.otherThan(Optional.of(full));
              return open.withFixed(ASN, u16(other.value())).write(session);
            })
        .orElseGet(() -> new Inapplicable("the OPEN says its AS number only once"));
  }

  private static MalformResult asTrans(OpenParts open, Session session) {
    return open.without(capability -> capability.is(CapabilityCode.FOUR_OCTET_AS))
        .withFixed(ASN, u16(Asn.AS_TRANS.value()))
        .write(session);
  }

  /** One second less than accepted, or none where that would be too short for the RFC. */
  private static Octets shortTime(Session session) {
    int shorter = Math.min(session.minimumHoldTime(), 0x1_0000) - 1;
    return u16(shorter < 3 ? 0 : shorter);
  }

  private static MalformResult ourIdentifier(OpenParts open, Session session) {
    Asn asn =
        open.find(CapabilityCode.FOUR_OCTET_AS)
            .filter(capability -> capability.value().length() == 4)
            .map(capability -> Asn.of(Integer.toUnsignedLong(capability.value().i32(0))))
            .orElse(Asn.of(open.fixed().u16(ASN)));
    boolean internal =
        session.localAsn().map(asn::equals).orElse(session.peerType() == PeerType.INTERNAL);
    return internal
        ? session
            .localBgpIdentifier()
            .filter(ours -> ours.bits() != 0)
            .map(ours -> open.withFixed(IDENTIFIER, u32(ours.bits())).write(session))
            .orElseGet(() -> new Inapplicable("no identifier of ours is known"))
        : new Inapplicable("it takes an internal peer");
  }

  /** The extended form that ends behind its first octet. */
  private static MalformResult endsEarly(OpenParts open, Session session) {
    return open.whole().withBody(open.fixed().concat(Octets.parse("ffff"))).write(session);
  }
}
