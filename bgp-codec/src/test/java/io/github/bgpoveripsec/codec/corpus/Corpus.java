package io.github.bgpoveripsec.codec.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;

/** The folder that the tests of this package run over. */
record Corpus(Path folder) {
  private static final String PROPERTY = "corpus";

  /** The folder of this run; without one the test that asks is skipped. */
  static Corpus orSkip() {
    String folder = System.getProperty(PROPERTY, "");
    Assumptions.assumeFalse(folder.isBlank(), "no corpus: say -Pcorpus -Dcorpus=FOLDER");
    Path path = Path.of(folder);
    Assumptions.assumeTrue(Files.isDirectory(path), "no corpus: no folder " + path);
    return new Corpus(path);
  }

  /** The files of messages, in the order of their names. */
  List<MessageFile> messageFiles() {
    try (Stream<Path> files = Files.list(folder.resolve("messages"))) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(MessageFile.SUFFIX))
          .sorted()
          .map(MessageFile::of)
          .toList();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /** The rows of a table, split at tabs, without comments; none if there is no such file. */
  List<List<String>> table(String name) {
    Path file = folder.resolve(name);
    if (!Files.exists(file)) {
      return List.of();
    }
    try (InputStream in = Files.newInputStream(file);
        InputStream text = name.endsWith(".gz") ? new GZIPInputStream(in) : in) {
      return new String(text.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isEmpty())
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
