package io.github.bgpoveripsec.codec.malform;

import static java.util.Map.entry;

import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.session.AsnWidth;
import io.github.bgpoveripsec.model.net.Asn;
import java.util.Map;

/** Defects of aggregators, and of what passes speakers of narrow AS numbers (RFC 6793). */
final class SpeakerDefects {
  private static final int SEQUENCE = 2;
  private static final int CONFEDERATION_SEQUENCE = 3;
  private static final Octets EMPTY_SEGMENT = Octets.parse("0200");
  private static final Octets ADDRESS = Octets.parse("c0000201");

  private SpeakerDefects() {}

  static Map<ErrorRow, Defect> all() {
    return Map.ofEntries(
        entry(
            ErrorRow.A_7,
            UpdateDefect.always(
                    (u, s) -> u.set(aggregator(AttributeType.AGGREGATOR, Asn.ZERO, s.asnWidth())))
                .defect()),
        entry(ErrorRow.A_17, wide((u, s) -> u.set(as4Path(segment(SEQUENCE))))),
        entry(ErrorRow.A_17a, narrow((u, s) -> u.set(as4Path(longer(u, EMPTY_SEGMENT))))),
        entry(
            ErrorRow.A_17b,
            narrow((u, s) -> u.set(as4Path(longer(u, segment(CONFEDERATION_SEQUENCE)))))),
        entry(ErrorRow.A_18, wide((u, s) -> u.set(as4Aggregator(Mandatory.EXAMPLE)))),
        entry(ErrorRow.A_18a, narrow((u, s) -> u.set(as4Aggregator(Asn.ZERO)))));
  }

  private static Defect wide(UpdateDefect.Change change) {
    return UpdateDefect.always(change)
        .defect()
        .when(s -> s.asnWidth() == AsnWidth.FOUR, "a speaker of narrow AS numbers may send it");
  }

  private static Defect narrow(UpdateDefect.Change change) {
    return UpdateDefect.always(change)
        .defect()
        .when(s -> s.asnWidth() == AsnWidth.TWO, "a speaker of wide AS numbers must not send it");
  }

  private static AttributePart aggregator(AttributeType type, Asn asn, AsnWidth width) {
    Octets value = Mandatory.write(asn, width, new OctetsBuilder(8)).octets(ADDRESS).build();
    return AttributePart.of(PathAttribute.OPTIONAL_TRANSITIVE, type, value);
  }

  private static AttributePart as4Aggregator(Asn asn) {
    return aggregator(AttributeType.AS4_AGGREGATOR, asn, AsnWidth.FOUR);
  }

  private static AttributePart as4Path(Octets value) {
    return AttributePart.of(PathAttribute.OPTIONAL_TRANSITIVE, AttributeType.AS4_PATH, value);
  }

  private static Octets longer(UpdateParts update, Octets segment) {
    return update
        .find(AttributeType.AS4_PATH)
        .map(AttributePart::value)
        .orElse(Octets.EMPTY)
        .concat(segment);
  }

  private static Octets segment(int type) {
    return Mandatory.segment(type, Mandatory.EXAMPLE, AsnWidth.FOUR);
  }
}
