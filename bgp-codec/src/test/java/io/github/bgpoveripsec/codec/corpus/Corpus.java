package io.github.bgpoveripsec.codec.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

  /** The files of messages, in the order of their names; others are counted in the report. */
  List<MessageFile> messageFiles(Report report) {
    Path messages = folder.resolve("messages");
    if (!Files.isDirectory(messages)) {
      report.count("skipped: no folder messages");
      return List.of();
    }
    List<MessageFile> read = new ArrayList<>();
    try (Stream<Path> files = Files.list(messages)) {
      for (Path file : files.sorted().filter(MessageFile::hasSuffix).toList()) {
        MessageFile.tryRead(file)
            .ifPresentOrElse(
                read::add, () -> report.count("skipped: no context in the name of " + file));
      }
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
    return read;
  }

  /**
   * The rows of a table, split at tabs, without comments; none if there is no such file. What
   * cannot be read or has too few cells is counted in the report.
   */
  List<List<String>> table(String name, int cells, Report report) {
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file)) {
      report.count("skipped: no file " + name);
      return List.of();
    }
    try (InputStream in = Files.newInputStream(file);
        InputStream text = name.endsWith(".gz") ? new GZIPInputStream(in) : in) {
      List<List<String>> rows = new ArrayList<>();
      for (String line : new String(text.readAllBytes(), UTF_8).lines().toList()) {
        List<String> row = List.of(line.split("\t", -1));
        if (row.size() >= cells) {
          rows.add(row);
        } else if (!line.isBlank() && !line.startsWith("#")) {
          report.count("skipped: short rows of " + name);
        }
      }
      rows.removeIf(row -> row.get(0).startsWith("#"));
      return rows;
    } catch (IOException problem) {
      report.count("skipped: " + name + ", " + problem.getMessage());
      return List.of();
    }
  }

  /** What an oracle says of the messages of a file: rows that begin with the number of one. */
  List<List<String>> oracle(MessageFile file, String oracle, int cells, Report report) {
    String name = "oracle/" + file.name() + "." + oracle + ".tsv.gz";
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row : table(name, cells, report)) {
      if (row.get(0).matches("[0-9]{1,9}")
          && Integer.parseInt(row.get(0)) < file.messages().size()) {
        rows.add(row);
      } else {
        report.count("skipped: rows of no message in " + name);
      }
    }
    return rows;
  }
}
