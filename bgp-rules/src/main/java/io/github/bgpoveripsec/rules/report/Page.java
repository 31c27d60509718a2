package io.github.bgpoveripsec.rules.report;

import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.path.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Lays out lines: paragraphs that begin at the edge, and labelled ones within. */
final class Page {
  private static final int NARROWEST = 40;
  private static final String INDENT = "  ";

  /** The width of the widest label and the space behind it. */
  private static final int LABEL = "WARNING".length() + 2;

  /** How many of many things are named before the rest is only counted. */
  private static final int NAMED = 6;

  private final int width;
  private final TextStyle style;
  private final Consumer<? super String> out;

  Page(int width, TextStyle style, Consumer<? super String> out) {
    this.width = width;
    this.style = style;
    this.out = out;
  }

  static void requireWidth(int width) {
    if (width < NARROWEST) {
      throw new IllegalArgumentException(
          "expected at least " + NARROWEST + " columns, got " + width);
    }
  }

  void blank() {
    out.accept("\n");
  }

  /** A paragraph at the edge; all lines but the first are indented. */
  void paragraph(Ink ink, List<String> words) {
    boolean first = true;
    for (String line : Wrap.lines(words, width - INDENT.length())) {
      out.accept((first ? "" : INDENT) + ink.paint(line, style) + "\n");
      first = false;
    }
  }

  void paragraph(Ink ink, String text) {
    paragraph(ink, Wrap.words(text));
  }

  /** A paragraph within, set off from its label; nothing at all for a text without words. */
  void field(Ink ink, String label, String text) {
    int room = width - INDENT.length() - LABEL;
    String before = INDENT + ink.paint(label, style) + " ".repeat(LABEL - label.length());
    for (String line : Wrap.lines(Wrap.words(text), room)) {
      out.accept(before + line + "\n");
      before = INDENT + " ".repeat(LABEL);
    }
  }

  void field(String label, String text) {
    field(Ink.LABEL, label, text);
  }

  /** Paragraphs under one label, the first of them by name and the others by number. */
  void list(String label, List<List<String>> paragraphs) {
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
  void item(String label, List<String> words, int depth) {
    int room = width - INDENT.length() - LABEL - (depth + 1) * INDENT.length();
    String before = INDENT + Ink.LABEL.paint(label, style) + " ".repeat(LABEL - label.length());
    String margin = INDENT.repeat(depth);
    for (String line : Wrap.lines(words, room)) {
      out.accept(before + margin + line + "\n");
      before = INDENT + " ".repeat(LABEL);
      margin = INDENT.repeat(depth + 1);
    }
  }

  /** A place as a word of its own, which keeps its spaces. */
  static String place(Path path) {
    return path.depth() == 0 ? "the whole" : path.toString();
  }

  /** A place as seen from another one: what lies inside is named from there on, after a dot. */
  static String place(Path from, Path path) {
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

  /** A place, what is to be said about it, and its line where that is known. */
  static List<String> remark(String place, String text, Optional<Location> location) {
    List<String> words = new ArrayList<>(Wrap.words(text));
    words.add(0, words.isEmpty() ? place : place + ":");
    location.ifPresent(it -> words.add("(line " + it.line() + ")"));
    return words;
  }
}
