package io.github.bgpoveripsec.rules.policy;

import com.google.common.base.CharMatcher;
import java.util.Comparator;

/** What all decisions have in common. */
final class Deviations {
  /** By kind, rule, parameter and scope, which no two of some overrides have in common. */
  static final Comparator<Deviation> ORDER =
      Comparator.<Deviation>comparingInt(Deviations::kind)
          .thenComparing(Deviation::rule)
          .thenComparing(Deviations::parameter)
          .thenComparing(Deviation::scope);

  private Deviations() {}

  private static int kind(Deviation deviation) {
    return deviation.<Integer>match(it -> 0, it -> 1, it -> 2);
  }

  private static String parameter(Deviation deviation) {
    return deviation.<String>match(it -> "", it -> "", Setting::parameter);
  }

  static void requireReason(String reason) {
    if (CharMatcher.whitespace().matchesAllOf(reason)) {
      throw new IllegalArgumentException("expected a reason, got none");
    }
  }
}
