package io.github.bgpoveripsec.rules.layout;

import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.path.Step;
import java.util.List;
import java.util.function.Consumer;

/** Lays out lines: paragraphs that begin at the edge, and labelled ones within. */
public final class Page implements Sheet {
  private static final int NARROWEST = 40;
  private static final String INDENT = "  ";

  /** The width of the widest label and the space behind it. */
  private static final int LABEL = "WARNING".length() + 2;

  /** How many of many things are named before the rest is only counted. */
  private static final int NAMED = 6;

  private final int width;
  private final boolean colored;
  private final Consumer<? super String> out;

  private Page(int width, boolean colored, Consumer<? super String> out) {
    this.width = width;
    this.colored = colored;
    this.out = out;
  }

  /** A page set off by words and white space alone. */
  public static Page plain(int width, Consumer<? super String> out) {
    return new Page(width, false, out);
  }

  /** A page set off by colours as well. */
  public static Page colored(int width, Consumer<? super String> out) {
    return new Page(width, true, out);
  }

  /** Refuses what no page can be laid out in. */
  public static void requireWidth(int width) {
    if (width < NARROWEST) {
      throw new IllegalArgumentException(
          "expected at least " + NARROWEST + " columns, got " + width);
    }
  }

  /** An empty line. */
  @Override
  public void blank() {
    out.accept("\n");
  }

  /** A paragraph at the edge; all lines but the first are indented. */
  public void paragraph(Ink ink, List<String> words) {
    boolean first = true;
    for (String line : Wrap.lines(words, width - INDENT.length())) {
      out.accept((first ? "" : INDENT) + paint(ink, line) + "\n");
      first = false;
    }
  }

  /** A paragraph at the edge; all lines but the first are indented. */
  @Override
  public void paragraph(Ink ink, String text) {
    paragraph(ink, Wrap.words(text));
  }

  /** A paragraph within, set off from its label; nothing at all for a text without words. */
  public void field(Ink ink, String label, String text) {
    int room = width - INDENT.length() - LABEL;
    String before = INDENT + paint(ink, label) + " ".repeat(LABEL - label.length());
    for (String line : Wrap.lines(Wrap.words(text), room)) {
      out.accept(before + line + "\n");
      before = INDENT + " ".repeat(LABEL);
    }
  }

  /** A paragraph within, set off from its label. */
  public void field(String label, String text) {
    field(Ink.LABEL, label, text);
  }

  /** Paragraphs under one label, the first of them by name and the others by number. */
  public void list(String label, List<List<String>> paragraphs) {
    String shown = label;
    for (List<String> words : paragraphs.subList(0, Math.min(NAMED, paragraphs.size()))) {
      item(shown, words, 0);
      shown = "";
    }
    if (paragraphs.size() > NAMED) {
      field(shown, "and " + (paragraphs.size() - NAMED) + " more");
    }
  }

  /** One of several paragraphs under a label; all its lines but the first are indented. */
  public void item(String label, List<String> words, int depth) {
    int room = width - INDENT.length() - LABEL - (depth + 1) * INDENT.length();
    String before = INDENT + paint(Ink.LABEL, label) + " ".repeat(LABEL - label.length());
    String margin = INDENT.repeat(depth);
    for (String line : Wrap.lines(words, room)) {
      out.accept(before + margin + line + "\n");
      before = INDENT + " ".repeat(LABEL);
      margin = INDENT.repeat(depth + 1);
    }
  }

  /** Rows of cells, set off from the edge. */
  @Override
  public void grid(Grid grid) {
    for (String line : grid.lines(width - INDENT.length(), this::paint)) {
      out.accept((line.isEmpty() ? "" : INDENT) + line + "\n");
    }
  }

  private String paint(Ink ink, String text) {
    return colored ? ink.paint(text) : text;
  }

  /** A place as a word of its own, which keeps its spaces. */
  public static String place(Path path) {
    return path.depth() == 0 ? "the whole" : path.toString();
  }

  /** A place as seen from another one: what lies inside is named from there on, after a dot. */
  public static String place(Path from, Path path) {
    if (from.depth() == 0 || path.depth() == from.depth() || !path.startsWith(from)) {
      return place(path);
    }
    Path inside = Path.root();
    for (Step step : path.steps().subList(from.depth(), path.depth())) {
      inside = inside.step(step);
    }
    String text = inside.toString();
    return text.startsWith("[") || text.startsWith(".") ? text : "." + text;
  }
}
