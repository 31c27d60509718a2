package io.github.bgpoveripsec.codec;

import io.github.bgpoveripsec.codec.attribute.AggregatorAttribute;
import io.github.bgpoveripsec.codec.attribute.AggregatorAttribute.Speaker;
import io.github.bgpoveripsec.codec.attribute.AsPathAttribute;
import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.message.Update;
import io.github.bgpoveripsec.codec.session.AsnWidth;
import io.github.bgpoveripsec.codec.wire.As4Paths;
import io.github.bgpoveripsec.codec.wire.WireUpdate;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.route.AsPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Carries AS numbers of four octets past an OLD speaker, one that knows two (RFC 6793 section 4.2).
 *
 * <p>What an OLD speaker sent is first acted on and then merged; what it is to receive is split:
 *
 * <pre>{@code
 * Update meant = As4.merge((Update) decoded.effective());
 * EncodeResult sent = toOldSpeaker.encode(As4.split(update));
 * }</pre>
 *
 * <p>For UPDATEs to and from a speaker of four octets there is nothing to do. {@link
 * DecodeResult.Decoded#effective} leaves out the AS4 attributes that such a speaker should not have
 * sent, and those that are malformed (RFC 6793 sections 4.1 and 6).
 */
public final class As4 {
  private As4() {}

  /**
   * The path that an UPDATE means: its AS_PATH, and AS4_PATH where that says more.
   *
   * <p>AS4_PATH does not count if it is longer than AS_PATH, or if it is older than AGGREGATOR: if
   * that is of another system than AS_TRANS and AS4_AGGREGATOR is there. The segments of
   * confederations in AS4_PATH never do.
   *
   * @param update an UPDATE that was acted on, with its attributes in any order
   * @return the path, or nothing if there is no AS_PATH
   */
  public static Optional<AsPath> asPath(Update update) {
    return path(update, AttributeType.AS_PATH)
        .map(
            path ->
                isOutdated(update)
                    ? path
                    : path(update, AttributeType.AS4_PATH)
                        .map(wide -> As4Paths.merge(path, wide))
                        .orElse(path));
  }

  /**
   * The aggregator that an UPDATE means: AS4_AGGREGATOR if AGGREGATOR is of AS_TRANS.
   *
   * @param update an UPDATE that was acted on, with its attributes in any order
   * @return the aggregator, or nothing if there is no AGGREGATOR
   */
  public static Optional<Speaker> aggregator(Update update) {
    return speaker(update, AttributeType.AGGREGATOR)
        .map(
            speaker ->
                isOutdated(update)
                    ? speaker
                    : speaker(update, AttributeType.AS4_AGGREGATOR).orElse(speaker));
  }

  /**
   * An UPDATE of an OLD speaker as one of four octets would have sent it.
   *
   * @param update an UPDATE that was acted on, with its attributes in any order
   * @return the UPDATE with {@link #asPath} and {@link #aggregator} in the places of AS_PATH and
   *     AGGREGATOR, and without AS4_PATH and AS4_AGGREGATOR
   * @throws IllegalArgumentException if the attributes take more than 65535 octets with AS numbers
   *     of four, which those of a long message may; {@link #asPath} says what they mean
   */
  public static Update merge(Update update) {
    List<PathAttribute> merged = new ArrayList<>();
    for (PathAttribute attribute : update.attributes()) {
      if (attribute instanceof AsPathAttribute path && !isAs4(path)) {
        merged.add(new AsPathAttribute(path.type(), path.flags(), asPath(update).orElseThrow()));
      } else if (attribute instanceof AggregatorAttribute old && !isAs4(old)) {
        merged.add(
            new AggregatorAttribute(old.type(), old.flags(), aggregator(update).orElseThrow()));
      } else if (!isAs4(attribute)) {
        merged.add(attribute);
      }
    }
    return Update.of(update.withdrawn(), merged, update.nlri());
  }

  /**
   * An UPDATE as an OLD speaker can read it.
   *
   * <p>AS_TRANS stands for each AS number that needs four octets. AS4_PATH has the path in full,
   * but for segments of confederations; there and in AS4_AGGREGATOR only what two octets cannot say
   * is sent. They come before the first attribute of a higher type, so that attributes in order
   * stay so.
   *
   * @param update what to send
   * @return the UPDATE, for the codec of a session with AS numbers of two octets
   * @throws IllegalArgumentException if the attributes take more than 65535 octets
   */
  public static Update split(Update update) {
    List<PathAttribute> split = new ArrayList<>();
    List<PathAttribute> wide = new ArrayList<>();
    for (PathAttribute attribute : update.attributes()) {
      if (attribute instanceof AsPathAttribute path && !isAs4(path)) {
        split.add(new AsPathAttribute(path.type(), path.flags(), As4Paths.narrow(path.path())));
        if (As4Paths.needsAs4Path(path.path())) {
          wide.add(AsPathAttribute.as4(As4Paths.withoutConfederation(path.path())));
        }
      } else if (attribute instanceof AggregatorAttribute all && !isAs4(all)) {
        split.add(new AggregatorAttribute(all.type(), all.flags(), narrow(all.speaker())));
        if (!all.speaker().asn().fitsTwoOctets()) {
          wide.add(AggregatorAttribute.as4(all.speaker()));
        }
      } else if (!isAs4(attribute)) {
        split.add(attribute);
      }
    }
    wide.forEach(attribute -> insert(split, attribute));
    return WireUpdate.of(update.withdrawn(), split, update.nlri(), AsnWidth.TWO);
  }

  /** Whether an OLD speaker has aggregated the route since the AS4 attributes were attached. */
  private static boolean isOutdated(Update update) {
    return speaker(update, AttributeType.AS4_AGGREGATOR).isPresent()
        && speaker(update, AttributeType.AGGREGATOR)
            .filter(speaker -> !speaker.asn().equals(Asn.AS_TRANS))
            .isPresent();
  }

  private static Optional<AsPath> path(Update update, AttributeType type) {
    return update.attributes().stream()
        .filter(attribute -> attribute.type().equals(type))
        .findFirst()
        .filter(AsPathAttribute.class::isInstance)
        .map(attribute -> ((AsPathAttribute) attribute).path());
  }

  private static Optional<Speaker> speaker(Update update, AttributeType type) {
    return update.attributes().stream()
        .filter(attribute -> attribute.type().equals(type))
        .findFirst()
        .filter(AggregatorAttribute.class::isInstance)
        .map(attribute -> ((AggregatorAttribute) attribute).speaker());
  }

  private static Speaker narrow(Speaker speaker) {
    return speaker.asn().fitsTwoOctets() ? speaker : new Speaker(Asn.AS_TRANS, speaker.address());
  }

  private static boolean isAs4(PathAttribute attribute) {
    return attribute.type().equals(AttributeType.AS4_PATH)
        || attribute.type().equals(AttributeType.AS4_AGGREGATOR);
  }

  private static void insert(List<PathAttribute> attributes, PathAttribute one) {
    int at = 0;
    while (at < attributes.size() && attributes.get(at).type().code() <= one.type().code()) {
      at++;
    }
    attributes.add(at, one);
  }
}
