package io.github.bgpoveripsec.model.file;

import java.util.Optional;

/**
 * What is wrong with values of a mapping together although each of them could be read.
 *
 * @param key the key whose value does not go with the others
 * @param message what was expected and what was found, in one line
 * @param suggestion what may have been meant
 */
public record FileFlaw(String key, String message, Optional<String> suggestion) {
  /**
   * A flaw without a suggestion.
   *
   * @param key the key whose value does not go with the others
   * @param message what was expected and what was found, in one line
   * @return the flaw
   */
  public static FileFlaw of(String key, String message) {
    return new FileFlaw(key, message, Optional.empty());
  }
}
