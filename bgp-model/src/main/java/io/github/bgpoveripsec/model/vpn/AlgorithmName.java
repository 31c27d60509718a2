package io.github.bgpoveripsec.model.vpn;

import io.github.bgpoveripsec.model.text.Quotation;
import java.util.regex.Pattern;

/** What every algorithm name has to look like; the algorithms' constructors call it. */
final class AlgorithmName {
  private static final Pattern FORM = Pattern.compile("[a-z0-9_-]{1,64}");

  private AlgorithmName() {}

  static void check(String name) {
    if (!FORM.matcher(name).matches()) {
      throw Quotation.refusal(
          name,
          "an algorithm name: expected 1 to 64 lower-case letters, digits, hyphens and"
              + " underscores");
    }
  }
}
