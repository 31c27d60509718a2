package io.github.bgpoveripsec.codec.corpus;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects counts and differences, and writes them to {@code target/corpus-NAME.md}. */
final class Report {
  private static final int SAMPLES = 5;
  private static final int LONGEST = 300;

  private final String title;
  private final Map<String, Integer> counts = new TreeMap<>();
  private final List<Difference> differences = new ArrayList<>();

  Report(String title) {
    this.title = title;
  }

  void count(String what) {
    counts.merge(what, 1, Integer::sum);
  }

  /** What has been counted, and how often. */
  Map<String, Integer> counted() {
    return Map.copyOf(counts);
  }

  void add(Difference difference) {
    differences.add(difference);
  }

  /** The differences that no fault of the oracle explains. */
  List<Difference> unexplained() {
    return differences.stream()
        .filter(difference -> OracleFault.named(difference.category()).isEmpty())
        .toList();
  }

  /** Writes the report. */
  void write() {
    StringBuilder out = new StringBuilder("# Corpus: ").append(title).append("\n\n");
    counts.forEach(
        (what, count) -> out.append("- ").append(what).append(": ").append(count).append('\n'));
    differences.stream()
        .collect(groupingBy(Difference::category, TreeMap::new, toList()))
        .forEach((category, all) -> section(out, category, all));
    try {
      Files.createDirectories(Path.of("target"));
      Files.writeString(Path.of("target", "corpus-" + title + ".md"), out);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static void section(StringBuilder out, String category, List<Difference> all) {
    out.append("\n## ").append(category).append(" (").append(all.size()).append(")\n");
    OracleFault.named(category).ifPresent(fault -> out.append(fault.reason()).append('\n'));
    for (Difference difference : all.subList(0, Math.min(SAMPLES, all.size()))) {
      out.append("- ").append(difference.where());
      out.append("\n  - theirs: ").append(cut(difference.theirs()));
      out.append("\n  - ours: ").append(cut(difference.ours())).append('\n');
    }
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
  }
}
