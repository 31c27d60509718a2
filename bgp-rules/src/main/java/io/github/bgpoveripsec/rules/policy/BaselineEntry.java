package io.github.bgpoveripsec.rules.policy;

import com.google.common.base.CharMatcher;
import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.text.Quotation;
import io.github.bgpoveripsec.rules.Finding;
import java.io.Serializable;
import java.util.Comparator;

/**
 * A finding that is known already. Its fingerprint alone tells which; the rule and the place are
 * for people, and for the time when it is no longer found.
 *
 * @param rule the id of the rule that is broken
 * @param place the place at which it is broken
 * @param fingerprint what {@link Finding#fingerprint} says
 */
public record BaselineEntry(String rule, Path place, String fingerprint)
    implements Comparable<BaselineEntry>, Serializable {
  private static final int LENGTH = 32;
  private static final CharMatcher DIGITS = CharMatcher.anyOf("0123456789abcdef");
  private static final Comparator<BaselineEntry> ORDER =
      Comparator.comparing(BaselineEntry::place)
          .thenComparing(BaselineEntry::rule)
          .thenComparing(BaselineEntry::fingerprint);

  /**
   * An entry with its fingerprint.
   *
   * @param rule the id of the rule that is broken
   * @param place the place at which it is broken
   * @param fingerprint 32 hexadecimal digits in lower case
   * @throws IllegalArgumentException when the fingerprint is not written so
   */
  public BaselineEntry {
    requireFingerprint(fingerprint);
  }

  /**
   * The entry of a finding.
   *
   * @param finding the finding
   * @return the entry by which it is known
   */
  public static BaselineEntry of(Finding finding) {
    return new BaselineEntry(finding.rule().id(), finding.path(), finding.fingerprint());
  }

  /**
   * Refuses a text that is no fingerprint.
   *
   * @param text any text
   * @return the text
   * @throws IllegalArgumentException when the text is not 32 hexadecimal digits in lower case
   */
  public static String requireFingerprint(String text) {
    if (text.length() != LENGTH || !DIGITS.matchesAllOf(text)) {
      throw Quotation.refusal(text, "a fingerprint: expected 32 digits from 0 to 9 and a to f");
    }
    return text;
  }

  @Override
  public int compareTo(BaselineEntry other) {
    return ORDER.compare(this, other);
  }
}
