package io.github.bgpoveripsec.rules.alibaba;

import java.util.Locale;

/** Choices as topology files have them, so that a message says what stands in the file. */
final class Typed {
  private Typed() {}

  /** Such as "protected-data-flows". */
  static String of(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
