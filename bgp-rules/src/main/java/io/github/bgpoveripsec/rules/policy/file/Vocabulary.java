package io.github.bgpoveripsec.rules.policy.file;

import com.google.common.base.CharMatcher;
import io.github.bgpoveripsec.model.file.FileScalar;
import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.text.Digits;
import io.github.bgpoveripsec.model.text.Nearest;
import io.github.bgpoveripsec.model.text.Quotation;
import java.util.SortedSet;

/** The texts and numbers that occur in the files. */
final class Vocabulary {
  private static final int LONGEST_REASON = 1000;

  /** Those of other scripts and of typesetters, too. */
  private static final CharMatcher BLANKS = CharMatcher.whitespace();

  static final FileScalar<Path> PLACE =
      FileScalar.text("a place such as vpnGateways[vpn-1]", "vpnGateways[vpn-1]", Path::parse);

  static final FileScalar<String> DESIGN =
      FileScalar.text("the name of a design such as vpn.yaml", "vpn.yaml", Vocabulary::name);

  static final FileScalar<String> REASON =
      FileScalar.text("a reason", "reason", Vocabulary::reason);

  static final FileScalar<Integer> NUMBER =
      FileScalar.number("a number from 1 on", "1", Vocabulary::number);

  private Vocabulary() {}

  /** The ids of the rules there are. */
  static FileScalar<String> rules(SortedSet<String> ids) {
    String example = ids.isEmpty() ? "" : ids.first();
    return FileScalar.<String>text(
            "the id of a rule",
            example,
            text -> {
              if (!ids.contains(text) && !text.equals(example)) {
                throw Quotation.refusal(text, "the id of a rule");
              }
              return text;
            })
        .suggesting(text -> Nearest.to(text, ids));
  }

  private static String name(String text) {
    if (BLANKS.matchesAllOf(text)) {
      throw Quotation.refusal(text, "the name of a design such as vpn.yaml");
    }
    return text;
  }

  private static String reason(String text) {
    if (BLANKS.matchesAllOf(text) || text.length() > LONGEST_REASON) {
      throw Quotation.refusal(
          text,
          "a reason: expected a text of 1 to " + LONGEST_REASON + " characters that is not blank");
    }
    return text;
  }

  private static int number(String text) {
    long number = Digits.read(text, 0, text.length(), Integer.MAX_VALUE);
    if (number < 1) {
      throw Quotation.refusal(text, "a number from 1 to 2147483647 without leading zeros");
    }
    return (int) number;
  }
}
