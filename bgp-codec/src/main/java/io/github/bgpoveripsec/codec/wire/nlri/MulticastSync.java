package io.github.bgpoveripsec.codec.wire.nlri;

import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.octets.Octets;
import org.jspecify.annotations.Nullable;

/**
 * Judges the routes of Ethernet VPNs about multicast groups, types 6 to 8, which are kept raw (RFC
 * 9251 section 9).
 *
 * <p>Of flags that do not fit the version, as RFC 9251 section 9.7 words it, two are beyond doubt:
 * a third version of MLD, and a source although no version named can carry one.
 */
final class MulticastSync {
  private static final int SELECTIVE = 6;
  private static final int LEAVE = 8;
  private static final int RESERVED_AND_TIME = 5;
  private static final int SECOND_VERSION = 2;
  private static final int THIRD_VERSION = 4;
  private static final RouteDefect NO_KEY = new RouteDefect(ErrorRow.N_16, Handling.RESET);
  private static final RouteDefect FLAGS =
      new RouteDefect(ErrorRow.N_16, Handling.TREAT_AS_WITHDRAW);

  private MulticastSync() {}

  /** Whether a route type is one of these. */
  static boolean isOne(int type) {
    return type >= SELECTIVE && type <= LEAVE;
  }

  /** What is wrong with what follows type and length. */
  static @Nullable RouteDefect judge(Octets octets, int type, boolean announced) {
    int source = type == SELECTIVE ? 12 : 22;
    int group = after(octets, source);
    int originator = after(octets, group);
    int rest = after(octets, originator);
    int flags = rest < 0 || type != LEAVE ? rest : rest + RESERVED_AND_TIME;
    if (flags < 0 || flags != octets.length() - 1 || octets.at(originator) == 0) {
      return NO_KEY;
    }
    boolean v6 = octets.at(group) == 128 || octets.at(source) == 128;
    int versions = octets.at(flags);
    boolean carriesSources = (versions & (v6 ? SECOND_VERSION : THIRD_VERSION)) != 0;
    boolean fits =
        (octets.at(source) == 0 || carriesSources) && !(v6 && (versions & THIRD_VERSION) != 0);
    return announced && !fits ? FLAGS : null;
  }

  /** The place after an address and its length in bits, or -1 if it is not all there. */
  private static int after(Octets octets, int at) {
    if (at < 0 || at >= octets.length()) {
      return -1;
    }
    int bits = octets.at(at);
    int end = at + 1 + bits / 8;
    return (bits == 0 || bits == 32 || bits == 128) && end <= octets.length() ? end : -1;
  }
}
