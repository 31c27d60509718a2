package io.github.bgpoveripsec.codec.message;

import io.github.bgpoveripsec.codec.octets.FieldWidth;
import java.io.Serializable;

/**
 * What a ROUTE-REFRESH says, a code point with room for numbers nobody has assigned (RFC 7313
 * section 3.2). For a peer without enhanced route refresh the octet is reserved and means nothing.
 *
 * @param code the number, 0 to 255
 */
public record RefreshSubtype(int code) implements Serializable {
  /** Asks for all routes of the family. */
  public static final RefreshSubtype REQUEST = new RefreshSubtype(0);

  /** Marks where a refresh begins. */
  public static final RefreshSubtype BEGIN = new RefreshSubtype(1);

  /** Marks where a refresh ends. */
  public static final RefreshSubtype END = new RefreshSubtype(2);

  /**
   * Checks the range.
   *
   * @param code the number
   * @throws IllegalArgumentException if it is no octet
   */
  public RefreshSubtype {
    FieldWidth.check("subtype", code, 8);
  }

  /**
   * What it says.
   *
   * @return a word, or {@code subtype n} for a number that has none
   */
  public String name() {
    return switch (code) {
      case 0 -> "request";
      case 1 -> "begin";
      case 2 -> "end";
      default -> "subtype " + code;
    };
  }

  @Override
  public String toString() {
    return name();
  }
}
