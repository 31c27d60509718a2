package io.github.bgpoveripsec.model.vpn;

import io.github.bgpoveripsec.model.text.Quotation;
import java.io.Serializable;
import java.util.Optional;

/**
 * A Diffie-Hellman group by its IANA transform number.
 *
 * @param number 0 to 65535; 0 is {@link #NONE}
 */
public record DhGroup(int number) implements Serializable {

  /** No group: written {@code disabled}. */
  public static final DhGroup NONE = new DhGroup(0);

  private static final String PREFIX = "group";

  /**
   * Checks the range.
   *
   * @param number 0 to 65535; 0 is {@link #NONE}
   * @throws IllegalArgumentException if {@code number} is not in 0 to 65535
   */
  public DhGroup {
    if (number < 0 || number > 0xffff) {
      throw new IllegalArgumentException(
          "Diffie-Hellman group " + number + " is outside 0 to 65535");
    }
  }

  /**
   * The group with this number.
   *
   * @param number 0 to 65535
   * @return the group
   * @throws IllegalArgumentException if {@code number} is not in that range
   */
  public static DhGroup of(int number) {
    return new DhGroup(number);
  }

  /**
   * Reads {@code group14} or {@code disabled}.
   *
   * @param text the text
   * @return the group
   * @throws IllegalArgumentException if {@code text} is neither
   */
  public static DhGroup parse(CharSequence text) {
    return tryParse(text)
        .orElseThrow(
            () ->
                Quotation.refusal(
                    text, "a Diffie-Hellman group: expected group1 to group65535, or disabled"));
  }

  /**
   * Reads {@code group14} or {@code disabled}, if it is one.
   *
   * @param text the text
   * @return the group, or empty if {@code text} is neither
   */
  public static Optional<DhGroup> tryParse(CharSequence text) {
    String name = text.toString();
    if (name.equals("disabled")) {
      return Optional.of(NONE);
    }
    if (!name.matches(PREFIX + "[1-9][0-9]{0,4}")) {
      return Optional.empty();
    }
    int number = Integer.parseInt(name.substring(PREFIX.length()));
    return number > 0xffff ? Optional.empty() : Optional.of(new DhGroup(number));
  }

  /** {@code group14}, or {@code disabled} for {@link #NONE}. */
  @Override
  public String toString() {
    return number == 0 ? "disabled" : PREFIX + number;
  }
}
