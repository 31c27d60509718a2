package io.github.bgpoveripsec.codec.wire;

import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.MpReach;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.attribute.RawAttribute;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.Profile;
import io.github.bgpoveripsec.codec.wire.attribute.Context;
import io.github.bgpoveripsec.codec.wire.attribute.MpFormats;
import io.github.bgpoveripsec.codec.wire.attribute.Value;
import java.util.List;
import java.util.Optional;

/**
 * Finds what a strict session keeps from its peer: what that peer, judging by the same rules, would
 * have to answer with a NOTIFICATION.
 *
 * <p>It looks at the heads of the attributes, and closer only at the multiprotocol ones; an UPDATE
 * that has attributes but announces nothing is rare, and judged whole.
 */
final class ForbiddenUpdate {
  private static final int REACH = AttributeType.MP_REACH_NLRI.code();
  private static final int UNREACH = AttributeType.MP_UNREACH_NLRI.code();

  private ForbiddenUpdate() {}

  /** Why an UPDATE may not be sent to a peer, or nothing; a lenient session may send anything. */
  static Optional<Refusal> refusal(WireUpdate update, Context peer) {
    return peer.session().profile() == Profile.LENIENT ? Optional.empty() : judge(update, peer);
  }

  private static Optional<Refusal> judge(WireUpdate update, Context peer) {
    Octets body = update.body();
    Value value = new Value(body);
    int begin = 4 + body.u16(0);
    int end = begin + body.u16(begin - 2);
    boolean reachable = end < body.length();
    boolean others = false;
    int seen = 0;
    int index = 0;
    for (int at = begin; value.showAttribute(at, end); at = value.end()) {
      int type = body.at(at + 1);
      if (type == REACH || type == UNREACH) {
        boolean twice = (seen & 1 << type) != 0;
        if (twice || !fits(body, at, value.begin(), value.end(), peer)) {
          Optional<Refusal> refusal = refusal(update.attributes().get(index), index, twice);
          if (refusal.isPresent()) {
            return refusal;
          }
        }
        reachable |= type == REACH && UpdateJudge.announces(body, value.begin(), value.end());
        seen |= 1 << type;
      }
      others |= type != UNREACH;
      index++;
    }
    return others && !reachable ? nothingToWithdraw(update, peer) : Optional.empty();
  }

  /** Whether a multiprotocol attribute has the right flags and a next hop that the peer takes. */
  private static boolean fits(Octets body, int at, int begin, int end, Context peer) {
    return areRight(body.at(at))
        && (body.at(at + 1) == UNREACH || end - begin < 4 || MpFormats.hopFits(body, begin, peer));
  }

  private static boolean areRight(int flags) {
    return (flags & PathAttribute.OPTIONAL_TRANSITIVE) == PathAttribute.OPTIONAL_NON_TRANSITIVE;
  }

  /** Says what is wrong with a multiprotocol attribute; what is raw is its maker's. */
  private static Optional<Refusal> refusal(PathAttribute attribute, int index, boolean twice) {
    if (attribute instanceof RawAttribute) {
      return Optional.empty();
    }
    String reason =
        twice
            ? "expected " + attribute.type() + " once but found it again"
            : areRight(attribute.flags()) ? wrongHop((MpReach) attribute) : wrongFlags(attribute);
    return Optional.of(new Refusal("update.attributes[" + index + "]", reason));
  }

  private static String wrongHop(MpReach reach) {
    return "next hop: the session wants none of "
        + reach.hop().octets().length()
        + " octets with routes of "
        + reach.family();
  }

  private static String wrongFlags(PathAttribute attribute) {
    return "expected an optional non-transitive attribute but found flags of " + attribute.flags();
  }

  /** An error that withdraws resets where there is no route (RFC 7606 section 5.2). */
  private static Optional<Refusal> nothingToWithdraw(WireUpdate update, Context peer) {
    boolean reset =
        LegalUpdate.findings(update.body(peer.form()), peer).stream()
            .anyMatch(finding -> finding.row() == ErrorRow.U_14);
    List<PathAttribute> attributes = update.attributes();
    return reset && attributes.stream().noneMatch(RawAttribute.class::isInstance)
        ? Optional.of(new Refusal("update.attributes", ErrorRow.U_14.summary()))
        : Optional.empty();
  }
}
