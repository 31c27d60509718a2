package io.github.bgpoveripsec.examples.cli;

import io.github.bgpoveripsec.codec.octets.Octets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Messages for the tests of the decode command. */
final class Messages {
  static final String KEEPALIVE = "ff".repeat(16) + "001304";
  static final String WITHDRAWAL = "ff".repeat(16) + "001b02" + "0004180a01020000";

  private Messages() {}

  /** Writes octets as they are, and names the file. */
  static String write(Path directory, String name, String hex) {
    try {
      return Files.write(directory.resolve(name), Octets.parse(hex).toByteArray()).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
