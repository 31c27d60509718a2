package io.github.bgpoveripsec.codec.malform;

import static java.util.Map.entry;

import io.github.bgpoveripsec.codec.capability.Capability;
import io.github.bgpoveripsec.codec.capability.CapabilityCode;
import io.github.bgpoveripsec.codec.capability.Multiprotocol;
import io.github.bgpoveripsec.codec.capability.Role;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.RolePolicy;
import io.github.bgpoveripsec.codec.session.Session;
import java.util.Map;
import java.util.stream.Stream;

/** Defects of what an OPEN offers (RFC 5492, RFC 9234). */
final class CapabilityDefects {
  /** For experiments (RFC 8810), so that no receiver knows it. */
  private static final CapabilityCode UNKNOWN = new CapabilityCode(239);

  private CapabilityDefects() {}

  static Map<ErrorRow, Defect> all() {
    return Map.ofEntries(
        entry(
            ErrorRow.O_19,
            OpenDefects.open((o, s) -> o.withCapability(Tlv.of(UNKNOWN, Octets.EMPTY)).write(s))),
        entry(
            ErrorRow.O_21,
            OpenDefects.open((o, s) -> o.without(each -> isOffer(each, required(s))).write(s))
                .when(s -> !s.requiredCapabilities().isEmpty(), "no capability is required")),
        entry(
            ErrorRow.O_22,
            OpenDefects.open((o, s) -> withRole(withoutRole(o), unfit(s)).write(s))
                .when(s -> s.localRole().isPresent(), "we have no role")),
        entry(ErrorRow.O_23, OpenDefects.open((o, s) -> withTwoRoles(o).write(s))),
        entry(
            ErrorRow.O_24,
            OpenDefects.open((o, s) -> withoutRole(o).write(s))
                .when(
                    s -> s.localRole().isPresent() && s.rolePolicy() == RolePolicy.STRICT,
                    "a peer needs no role")),
        entry(
            ErrorRow.O_26,
            OpenDefects.open(
                (o, s) ->
                    o.withCapability(Tlv.of(CapabilityCode.ROUTE_REFRESH, Octets.parse("00")))
                        .write(s))));
  }

  private static Capability required(Session session) {
    return session.requiredCapabilities().get(0);
  }

  private static boolean isOffer(Tlv found, Capability wanted) {
    if (!found.is(wanted.code())) {
      return false;
    }
    return !(wanted instanceof Multiprotocol family)
        || (found.value().length() == 4
            && found.value().u16(0) == family.family().afi().code()
            && found.value().at(3) == family.family().safi().code());
  }

  private static OpenParts withoutRole(OpenParts open) {
    return open.without(capability -> capability.is(CapabilityCode.ROLE));
  }

  private static OpenParts withRole(OpenParts open, int role) {
    return open.withCapability(Tlv.of(CapabilityCode.ROLE, Octets.of((byte) role)));
  }

  private static int unfit(Session session) {
    Role ours = session.localRole().orElseThrow();
    return Stream.of(Role.PROVIDER, Role.PEER)
        .filter(theirs -> !ours.fits(theirs))
        .findFirst()
        .orElseThrow()
        .code();
  }

  /** Adds a role other than the first, or two if there is none. */
  private static OpenParts withTwoRoles(OpenParts open) {
    return open.find(CapabilityCode.ROLE)
        .filter(role -> role.value().length() == 1)
        .map(role -> withRole(open, role.value().at(0) ^ 1))
        .orElseGet(() -> withRole(withRole(open, 0), 1));
  }
}
