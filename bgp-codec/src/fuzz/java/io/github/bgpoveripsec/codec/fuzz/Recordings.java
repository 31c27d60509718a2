package io.github.bgpoveripsec.codec.fuzz;

import io.github.bgpoveripsec.codec.octets.Octets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The recorded messages that mutation and fuzzing begin from. */
final class Recordings {
  private Recordings() {}

  /** All distinct messages of the recordings ({@code *.hex}) in a folder, in a fixed order. */
  static List<Octets> messages(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".hex"))
          .sorted()
          .flatMap(Recordings::lines)
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.substring(line.lastIndexOf(' ') + 1))
          .flatMap(hex -> Octets.tryParse(hex).stream())
          .filter(octets -> octets.length() >= 19)
          .distinct()
          .toList();
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
