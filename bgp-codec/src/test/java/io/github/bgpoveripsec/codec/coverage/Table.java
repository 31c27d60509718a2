package io.github.bgpoveripsec.codec.coverage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A table in Markdown, row by row. */
final class Table {
  private final List<String> lines = new ArrayList<>();

  Table(String... heads) {
    row(heads);
    lines.add("|" + String.join("|", Collections.nCopies(heads.length, "---")) + "|");
  }

  Table row(String... cells) {
    lines.add("| " + String.join(" | ", cells) + " |");
    return this;
  }

  @Override
  public String toString() {
    return String.join("\n", lines) + "\n";
  }
}
