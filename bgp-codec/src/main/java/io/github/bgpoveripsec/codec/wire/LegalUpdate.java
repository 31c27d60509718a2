package io.github.bgpoveripsec.codec.wire;

import io.github.bgpoveripsec.codec.attribute.AsPathAttribute;
import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.MpReach;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.finding.Finding;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.session.AsnWidth;
import io.github.bgpoveripsec.codec.session.PeerType;
import io.github.bgpoveripsec.codec.session.ScopedAttribute;
import io.github.bgpoveripsec.codec.session.Session;
import io.github.bgpoveripsec.codec.wire.attribute.Context;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges an UPDATE that is to be sent as a peer would that it fits. */
final class LegalUpdate {
  private static final Set<AttributeType> INSIDE_A_SYSTEM =
      Set.of(AttributeType.LOCAL_PREF, AttributeType.ORIGINATOR_ID, AttributeType.CLUSTER_LIST);

  private LegalUpdate() {}

  /** What the peer would not take, in words; nothing if it takes all. */
  static String faults(WireUpdate update) {
    return Stream.concat(
            findings(update.body(), new Context(peer(update))).stream().map(LegalUpdate::words),
            update.attributes().stream()
                .filter(LegalUpdate::hasLowFlags)
                .map(LegalUpdate::lowFlags))
        .collect(Collectors.joining("; "));
  }

  /** What a peer finds in the body of an UPDATE. */
  static List<Finding> findings(Octets body, Context peer) {
    Findings findings = new Findings();
    OctetsBuilder message = new OctetsBuilder(HeaderReader.LENGTH + body.length());
    message.fill(0xff, HeaderReader.LENGTH).octets(body);
    UpdateJudge.judge(message.build(), peer, findings);
    return findings.toList();
  }

  /** Whether flags are set that a receiver has to ignore and a sender must not set. */
  private static boolean hasLowFlags(PathAttribute attribute) {
    return (attribute.flags() & 0x0f) != 0;
  }

  private static String lowFlags(PathAttribute attribute) {
    return "expected low flag bits of 0 in " + attribute.type() + " (RFC 4271 4.3)";
  }

  private static String words(Finding finding) {
    return finding.path() + ": " + finding.message() + " (" + finding.row().reference() + ")";
  }

  /** The session of a peer that may receive all this, if anybody may. */
  private static Session peer(WireUpdate update) {
    List<PathAttribute> attributes = update.attributes();
    boolean internal = attributes.stream().anyMatch(LegalUpdate::isInternal);
    Session.Builder session = Session.builder();
    session
        .asnWidth(AsnWidth.FOUR)
        .peerType(internal ? PeerType.INTERNAL : PeerType.EXTERNAL)
        .addPathReceive(update.form().withPathIds())
        .scopedAttributes(List.of(ScopedAttribute.values()));
    for (Family family : update.form().withLabelStacks()) {
      session.putLabelsReceive(family, 0xff);
    }
    for (PathAttribute attribute : attributes) {
      if (attribute instanceof MpReach reach) {
        session.addExtendedNextHopReceive(reach.family());
      }
    }
    return session.build();
  }

  private static boolean isInternal(PathAttribute attribute) {
    return INSIDE_A_SYSTEM.contains(attribute.type())
        || (attribute instanceof AsPathAttribute path
            && path.path().segments().stream().anyMatch(As4Paths::isConfederation));
  }
}
