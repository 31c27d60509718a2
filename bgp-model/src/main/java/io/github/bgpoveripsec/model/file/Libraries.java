package io.github.bgpoveripsec.model.file;

/** Names the libraries that only this package needs and that may therefore be missing. */
final class Libraries {
  private static final String YAML = "org.snakeyaml:snakeyaml-engine";
  private static final String JSON = "tools.jackson.core:jackson-core";

  private Libraries() {}

  static String missing(FileFormat format) {
    String artifact = format == FileFormat.JSON ? JSON : YAML;
    return "expected the library " + artifact + " on the class path or module path, found none";
  }
}
