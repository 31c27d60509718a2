package io.github.bgpoveripsec.codec.wire;

import io.github.bgpoveripsec.codec.attribute.AggregatorAttribute;
import io.github.bgpoveripsec.codec.attribute.AsPathAttribute;
import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.MpReach;
import io.github.bgpoveripsec.codec.attribute.MpUnreach;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.Nlri;
import io.github.bgpoveripsec.codec.nlri.PathIds;
import io.github.bgpoveripsec.codec.nlri.PrefixList;
import io.github.bgpoveripsec.codec.nlri.RouteList;
import io.github.bgpoveripsec.codec.session.AsnWidth;
import io.github.bgpoveripsec.codec.wire.attribute.AttributeFormats;
import io.github.bgpoveripsec.codec.wire.attribute.AttributeLists;
import io.github.bgpoveripsec.codec.wire.attribute.Context;
import io.github.bgpoveripsec.codec.wire.attribute.WireForm;
import io.github.bgpoveripsec.codec.wire.nlri.NlriFormats;
import java.util.List;
import java.util.Optional;

/** What keeps an UPDATE from being sent: what a session cannot say of it, or forbids. */
final class UpdateRefusals {
  private UpdateRefusals() {}

  /** What keeps an UPDATE from a peer. */
  static Optional<Refusal> refusal(WireUpdate update, Context peer) {
    return unsayable(update, peer).or(() -> ForbiddenUpdate.refusal(update, peer));
  }

  /** What a session cannot say of an UPDATE. */
  private static Optional<Refusal> unsayable(WireUpdate update, Context peer) {
    WireForm form = peer.form();
    if (form.withLabelStacks().isEmpty() && update.form().equals(form)) {
      return Optional.empty();
    }
    Optional<Refusal> refusal =
        mode(update.withdrawn(), Family.IPV4_UNICAST, form, "update.withdrawn")
            .or(() -> mode(update.nlri(), Family.IPV4_UNICAST, form, "update.nlri"));
    List<PathAttribute> attributes = update.attributes();
    for (int i = 0; i < attributes.size() && refusal.isEmpty(); i++) {
      String path = "update.attributes[" + i + "]";
      PathAttribute attribute = attributes.get(i);
      refusal = attribute(attribute, form, path).or(() -> labels(attribute, peer, path));
    }
    return update.asnWidth() == form.asnWidth()
        ? refusal
        : refusal.or(() -> tooLong(attributes, form));
  }

  /** What does not fit its length field when AS numbers take more octets than they came in. */
  private static Optional<Refusal> tooLong(List<PathAttribute> attributes, WireForm form) {
    int all = 0;
    for (int i = 0; i < attributes.size(); i++) {
      int value = AttributeFormats.write(attributes.get(i), form).length();
      if (value > WireUpdate.LONGEST_PART) {
        return Refusal.tooLong("update.attributes[" + i + "]", WireUpdate.LONGEST_PART, value);
      }
      all += AttributeLists.length(attributes.get(i), value);
    }
    return all > WireUpdate.LONGEST_PART
        ? Refusal.tooLong("update.attributes", WireUpdate.LONGEST_PART, all)
        : Optional.empty();
  }

  private static Optional<Refusal> attribute(PathAttribute attribute, WireForm form, String path) {
    if (attribute instanceof MpReach reach) {
      return mode(reach.nlri(), reach.family(), form, path);
    } else if (attribute instanceof MpUnreach unreach) {
      return mode(unreach.nlri(), unreach.family(), form, path);
    }
    boolean fits = form.asnWidth() == AsnWidth.FOUR || fitsTwoOctets(attribute);
    return fits
        ? Optional.empty()
        : Optional.of(
            new Refusal(path, "expected AS numbers of two octets but found " + attribute));
  }

  private static boolean fitsTwoOctets(PathAttribute attribute) {
    if (attribute instanceof AsPathAttribute path) {
      return path.type().equals(AttributeType.AS4_PATH)
          || path.path().segments().stream()
              .flatMap(segment -> segment.asns())
              .allMatch(asn -> asn.fitsTwoOctets());
    }
    return !(attribute instanceof AggregatorAttribute aggregator)
        || aggregator.type().equals(AttributeType.AS4_AGGREGATOR)
        || aggregator.speaker().asn().fitsTwoOctets();
  }

  private static Optional<Refusal> mode(Nlri nlri, Family family, WireForm form, String path) {
    PathIds wanted = form.pathIds(family);
    return pathIds(nlri).filter(found -> found != wanted && !nlri.isEmpty()).isPresent()
        ? Optional.of(
            new Refusal(
                path, "path identifiers: the session wants them " + wanted + " for " + family))
        : Optional.empty();
  }

  private static Optional<PathIds> pathIds(Nlri nlri) {
    if (nlri instanceof PrefixList list) {
      return Optional.of(list.pathIds());
    }
    return nlri instanceof RouteList<?> list
        ? Optional.of(list.form().pathIds())
        : Optional.empty();
  }

  /** Whether the peer would read the labels as they are meant (RFC 8277 section 2.1). */
  private static Optional<Refusal> labels(PathAttribute attribute, Context peer, String path) {
    if (!(attribute instanceof MpReach reach) || !(reach.nlri() instanceof RouteList<?> list)) {
      return Optional.empty();
    }
    Family family = reach.family();
    int most = peer.session().labelsReceive().getOrDefault(family, 1);
    Nlri asRead = NlriFormats.read(family, list.octets(), peer.form().announced(family));
    return list.labels() <= most && asRead.equals(list)
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                path, "labels: the session wants at most " + most + " with a route of " + family));
  }
}
