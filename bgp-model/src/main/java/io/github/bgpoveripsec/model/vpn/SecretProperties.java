package io.github.bgpoveripsec.model.vpn;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * All that is kept of a secret: how long it is and what kinds of characters it has.
 *
 * <p>The secret itself is never part of the model, so nothing can print it; these two properties
 * are what the documented limits speak of.
 *
 * @param length the number of characters, 0 or more
 * @param characters the kinds of characters that occur
 */
public record SecretProperties(int length, Set<CharacterKind> characters) implements Serializable {

  /**
   * Copies the kinds.
   *
   * @param length the number of characters, 0 or more
   * @param characters the kinds of characters that occur
   * @throws IllegalArgumentException if {@code length} is negative
   */
  public SecretProperties {
    if (length < 0) {
      throw new IllegalArgumentException(
          "length " + length + " is negative: expected the number of characters");
    }
    Set<CharacterKind> copy = EnumSet.noneOf(CharacterKind.class);
    copy.addAll(characters);
    characters = Collections.unmodifiableSet(copy);
  }

  /**
   * Looks at a secret once and forgets it.
   *
   * @param secret the secret; not kept
   * @return its properties
   */
  public static SecretProperties of(CharSequence secret) {
    Set<CharacterKind> kinds = EnumSet.noneOf(CharacterKind.class);
    secret.codePoints().forEach(codePoint -> kinds.add(CharacterKind.of(codePoint)));
    return new SecretProperties((int) secret.codePoints().count(), kinds);
  }
}
