package io.github.bgpoveripsec.model.file;

import java.util.Locale;
import java.util.Optional;

/** The two spellings of one and the same tree. */
public enum FileFormat {
  /** YAML 1.2, without anchors, aliases and tags. */
  YAML,

  /** JSON, RFC 8259. */
  JSON;

  /**
   * The format that a file name promises.
   *
   * @param fileName a file name, with or without the folders before it
   * @return YAML for {@code .yaml} and {@code .yml}, JSON for {@code .json}, in upper or lower
   *     case; empty for all else
   */
  public static Optional<FileFormat> ofName(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (name.endsWith(".json")) {
      return Optional.of(JSON);
    }
    return name.endsWith(".yaml") || name.endsWith(".yml") ? Optional.of(YAML) : Optional.empty();
  }

  /**
   * The format that the text of a file begins like.
   *
   * @param octets the file
   * @return JSON if the first character that is no white space opens an object or an array, YAML
   *     otherwise
   */
  public static FileFormat ofContent(byte[] octets) {
    for (int i = Utf8.start(octets); i < octets.length; i++) {
      switch (octets[i]) {
        case ' ', '\t', '\r', '\n' -> {}
        case '{', '[' -> {
          return JSON;
        }
        default -> {
          return YAML;
        }
      }
    }
    return YAML;
  }
}
