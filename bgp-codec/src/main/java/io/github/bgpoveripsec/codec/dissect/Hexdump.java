package io.github.bgpoveripsec.codec.dissect;

import io.github.bgpoveripsec.codec.finding.Finding;
import io.github.bgpoveripsec.codec.octets.Octets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Octets for people: offset, digits, and beside them what they mean, indented by the tree; below a
 * part what is wrong with it, behind an exclamation mark.
 *
 * <p>Each octet is shown once, in ASCII lines of at most 100 columns. Offsets count from the first
 * octet of the message, as those of findings do.
 */
public final class Hexdump {
  private static final HexFormat DIGITS = HexFormat.ofDelimiter(" ");
  private static final int OCTETS = 8;
  private static final int MARGIN = 32;
  private static final int WIDTH = 100 - MARGIN;
  private static final int DEEPEST = 16;
  private static final int LONGEST = 400;

  private final StringBuilder out = new StringBuilder();
  private final int begin;

  private Hexdump(int begin) {
    this.begin = begin;
  }

  /**
   * Shows a message.
   *
   * @param message the message, explained
   * @return lines, each with its line break
   */
  public static String of(Dissected message) {
    Hexdump dump = new Hexdump(message.node().octets().offset());
    dump.node(message.node(), message.findings(), 0);
    return dump.out.toString();
  }

  private void node(Node node, List<Finding> findings, int depth) {
    List<Finding> own = new ArrayList<>(findings);
    node.children().forEach(child -> own.removeIf(finding -> concerns(finding, child)));
    String reading = node.reading().equals(node.octets().toString()) ? "" : node.reading();
    String text = reading.isEmpty() ? node.name() : node.name() + ": " + reading;
    List<String> words = Words.wrapped(shortened(text), WIDTH, 2 * Math.min(depth, DEEPEST));
    if (node.isLeaf()) {
      leaf(node.octets(), words);
    } else {
      words.forEach(line -> line("", line));
    }
    own.forEach(finding -> finding(finding, depth + 1));
    for (Node child : node.children()) {
      node(child, findings.stream().filter(it -> concerns(it, child)).toList(), depth + 1);
    }
  }

  private void leaf(Octets octets, List<String> words) {
    int rows = Math.max(words.size(), (octets.length() + OCTETS - 1) / OCTETS);
    for (int row = 0; row < rows; row++) {
      int from = Math.min(row * OCTETS, octets.length());
      Octets part = octets.slice(from, Math.min(from + OCTETS, octets.length()));
      String digits =
          part.isEmpty()
              ? ""
              : String.format(
                  "%05d  %s", octets.offset() - begin + from, DIGITS.formatHex(part.toByteArray()));
      line(digits, row < words.size() ? words.get(row) : "");
    }
  }

  private void finding(Finding finding, int depth) {
    String text =
        "! "
            + finding.handling().id()
            + ": "
            + finding.message()
            + " ("
            + finding.row()
            + ", "
            + finding.reference()
            + ")";
    Words.wrapped(shortened(text), WIDTH, 2 * Math.min(depth, DEEPEST))
        .forEach(line -> line("", line));
  }

  private void line(String digits, String words) {
    out.append(String.format("%-" + MARGIN + "s%s", digits, words).stripTrailing()).append('\n');
  }

  /** Whether all that a finding is about lies inside a node. */
  private boolean concerns(Finding finding, Node node) {
    int from = node.octets().offset() - begin;
    return finding.offset() >= from
        && finding.offset() < from + node.octets().length()
        && finding.offset() + finding.length() <= from + node.octets().length();
  }

  private static String shortened(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
  }
}
