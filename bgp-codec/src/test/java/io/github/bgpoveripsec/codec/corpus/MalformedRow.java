package io.github.bgpoveripsec.codec.corpus;

import io.github.bgpoveripsec.codec.DecodeResult;
import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.github.bgpoveripsec.codec.attribute.RawAttribute;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.message.Update;
import java.util.List;
import java.util.Set;

/**
 * A malformed message and what has to follow.
 *
 * @param id its name
 * @param session peer type and AS width
 * @param hex the message
 * @param expected the reactions that are right, separated by bars
 * @param notification code and subcode that may be sent, or a hyphen
 * @param basis what fixes the reaction
 */
record MalformedRow(
    String id, String session, String hex, String expected, String notification, String basis) {
  /** How many cells a row has at least. */
  static final int CELLS = 8;

  private static final String RESET = "session-reset";

  static MalformedRow of(List<String> cells) {
    return new MalformedRow(
        cells.get(0), cells.get(2), cells.get(3), cells.get(4), cells.get(5), cells.get(7));
  }

  /** Whether a result is what the row asks for. */
  boolean accepts(DecodeResult result) {
    Set<String> reactions =
        result.match(
            decoded -> reactions(decoded), need -> Set.of("incomplete"), broken -> Set.of(RESET));
    boolean right = List.of(expected.split("\\|", -1)).stream().anyMatch(reactions::contains);
    return right && (!reactions.contains(RESET) || sendsOneOf(result));
  }

  private boolean sendsOneOf(DecodeResult result) {
    String sent =
        result.match(
            decoded -> "",
            need -> "",
            broken -> {
              String data = broken.notification().data().toString();
              return broken.notification().error() + (data.isEmpty() ? "" : "/" + data);
            });
    return notification.equals("-")
        || List.of(notification.split("\\|", -1)).stream()
            .anyMatch(allowed -> sent.equals(allowed) || sent.startsWith(allowed + "/"));
  }

  private static Set<String> reactions(Decoded decoded) {
    return switch (decoded.handling()) {
      case RESET -> Set.of(RESET);
      case AFI_SAFI_DISABLE -> Set.of("afi-safi-disable");
      case TREAT_AS_WITHDRAW -> Set.of("treat-as-withdraw");
      // To drop a second copy is to accept the message (RFC 7606 section 3(g)).
      case DISCARD ->
          decoded.findings().stream().allMatch(finding -> finding.row() == ErrorRow.U_13)
              ? Set.of("attribute-discard", "accept")
              : Set.of("attribute-discard");
      // An unknown non-transitive attribute is ignored quietly (RFC 4271 section 5).
      case IGNORE, OK ->
          decoded.message() instanceof Update update && hasUnknown(update)
              ? Set.of("accept", "attribute-discard", "ignore-prefix")
              : Set.of("accept", "ignore-prefix");
    };
  }

  private static boolean hasUnknown(Update update) {
    return update.attributes().stream()
        .anyMatch(
            attribute ->
                attribute instanceof RawAttribute raw && raw.isOptional() && !raw.isTransitive());
  }
}
