package io.github.bgpoveripsec.codec.captures;

import static java.util.stream.Collectors.joining;

import io.github.bgpoveripsec.codec.octets.Octets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A recording of a real daemon talking to a small speaker of ours.
 *
 * @param name daemon and scenario, joined by a hyphen
 * @param lines the file
 */
record Capture(String name, List<String> lines) {
  private static final Path FOLDER = Path.of("src/test/resources/captures");
  private static final String SUFFIX = ".hex";

  /** Every recording there is. */
  static Stream<Capture> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(SUFFIX))
          .sorted()
          .map(name -> of(name.substring(0, name.length() - SUFFIX.length())))
          .toList()
          .stream();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /** The recording of this name. */
  static Capture of(String name) {
    return new Capture(name, read(FOLDER.resolve(name + SUFFIX)));
  }

  String daemon() {
    return name.substring(0, name.indexOf('-'));
  }

  String scenario() {
    return name.substring(name.indexOf('-') + 1);
  }

  /** What the header says the daemon was told. */
  String configuration() {
    return lines.stream()
        .filter(line -> line.startsWith("#|"))
        .map(line -> line.substring(2))
        .collect(joining("\n"));
  }

  /** How the daemon showed its routes at the end. */
  Optional<String> routesAfterwards() {
    Path file = FOLDER.resolve(name + ".rib-after.txt");
    return Files.exists(file) ? Optional.of(String.join("\n", read(file))) : Optional.empty();
  }

  /** The messages in the order of the recording. */
  List<Recorded> messages() {
    return lines.stream().filter(line -> !line.startsWith("#")).map(Capture::recorded).toList();
  }

  private static Recorded recorded(String line) {
    String[] parts = line.split(" ", -1);
    Direction direction = Direction.valueOf(parts[2].toUpperCase(Locale.ROOT));
    return new Recorded(parts[1], direction, parts[3], Octets.parse(parts[4]));
  }

  private static List<String> read(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
