package io.github.bgpoveripsec.model.file;

import java.util.List;
import java.util.Locale;

/**
 * What of a file's text a message may repeat.
 *
 * <p>A slip of the pen can push a secret into the text beside it: without the space behind the
 * colon, {@code preSharedKey:swordfish} is a key or a word of its own.
 */
final class Excerpt {
  private static final int LONGEST_KEY = 40;
  private static final List<String> SECRET_KEYS = List.of("presharedkey", "bgpauthkey");

  private Excerpt() {}

  /** The beginning of a key, as far as it looks like one. */
  static String ofKey(String key) {
    int end = 0;
    while (end < Math.min(key.length(), LONGEST_KEY) && isKeyCharacter(key.charAt(end))) {
      end++;
    }
    return end == key.length() ? key : key.substring(0, end) + "...";
  }

  private static boolean isKeyCharacter(char c) {
    return (c < 0x7f && Character.isLetterOrDigit(c)) || c == '_' || c == '-';
  }

  /** Whether a text names a secret and so may hold it. */
  static boolean mayHoldSecret(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return SECRET_KEYS.stream().anyMatch(lower::contains);
  }
}
