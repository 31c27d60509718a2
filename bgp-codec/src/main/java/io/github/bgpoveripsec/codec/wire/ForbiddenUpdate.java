package io.github.bgpoveripsec.codec.wire;

import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.MpReach;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.attribute.RawAttribute;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.Profile;
import io.github.bgpoveripsec.codec.wire.attribute.AttributeFormat;
import io.github.bgpoveripsec.codec.wire.attribute.AttributeFormats;
import io.github.bgpoveripsec.codec.wire.attribute.Context;
import io.github.bgpoveripsec.codec.wire.attribute.Defect;
import io.github.bgpoveripsec.codec.wire.attribute.Value;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

  private final WireUpdate update;
  private final Context peer;
  private final Octets body;

  private ForbiddenUpdate(WireUpdate update, Context peer) {
    this.update = update;
    this.peer = peer;
    this.body = update.body();
  }

  /** Why an UPDATE may not be sent to a peer, or nothing; a lenient session may send anything. */
  static Optional<Refusal> refusal(WireUpdate update, Context peer) {
    return peer.session().profile() == Profile.LENIENT
        ? Optional.empty()
        : new ForbiddenUpdate(update, peer).refusal();
  }

  private Optional<Refusal> refusal() {
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
        Refusal refusal = multiprotocol(index, at, value, (seen & 1 << type) != 0);
        if (refusal != null) {
          return Optional.of(refusal);
        }
        reachable |= type == REACH && UpdateJudge.announces(body, value);
        seen |= 1 << type;
      }
      others |= type != UNREACH;
      index++;
    }
    return others && !reachable ? nothingToWithdraw() : Optional.empty();
  }

  private @Nullable Refusal multiprotocol(int index, int at, Value value, boolean twice) {
    AttributeFormat format = AttributeFormats.of(body.at(at + 1));
    Defect defect = format == null ? null : format.judge(body.at(at), value, peer);
    boolean resets = defect != null && defect.handling() == Handling.RESET;
    if (!resets && !twice) {
      return null;
    }
    PathAttribute attribute = update.attributes().get(index);
    if (attribute instanceof RawAttribute) {
      return null;
    }
    String path = "update.attributes[" + index + "]";
    return twice
        ? new Refusal(path, "expected " + attribute.type() + " once but found it again")
        : new Refusal(path, reason(attribute));
  }

  /** What a multiprotocol attribute that can be read gets wrong: its flags or its next hop. */
  private static String reason(PathAttribute attribute) {
    boolean flagged =
        (attribute.flags() & PathAttribute.OPTIONAL_TRANSITIVE)
            == PathAttribute.OPTIONAL_NON_TRANSITIVE;
    return attribute instanceof MpReach reach && flagged
        ? "next hop: the session wants none of "
            + reach.hop().octets().length()
            + " octets with routes of "
            + reach.family()
        : "expected an optional non-transitive attribute but found flags of " + attribute.flags();
  }

  /** An error that withdraws resets where there is no route (RFC 7606 section 5.2). */
  private Optional<Refusal> nothingToWithdraw() {
    boolean reset =
        LegalUpdate.findings(update.body(peer.form()), peer).stream()
            .anyMatch(finding -> finding.row() == ErrorRow.U_14);
    List<PathAttribute> attributes = update.attributes();
    return reset && attributes.stream().noneMatch(RawAttribute.class::isInstance)
        ? Optional.of(new Refusal("update.attributes", ErrorRow.U_14.summary()))
        : Optional.empty();
  }
}
