package io.github.bgpoveripsec.model.text;

import java.util.Locale;

/** How topology files spell choices. */
public final class Spelling {
  private Spelling() {}

  /**
   * A choice as a topology file has it.
   *
   * @param choice a constant, or a truth value
   * @return such as {@code protected-data-flows}
   */
  public static String of(Object choice) {
    return choice.toString().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
