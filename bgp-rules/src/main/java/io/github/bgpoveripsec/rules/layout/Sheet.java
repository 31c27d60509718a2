package io.github.bgpoveripsec.rules.layout;

/** What paragraphs and grids are written on: the lines of a terminal, or a page of HTML. */
public interface Sheet {
  /** Writes a text of its own; one in {@link Ink#TITLE} begins a part. */
  void paragraph(Ink ink, String text);

  /** Writes rows and columns. */
  void grid(Grid grid);

  /** Ends a part. */
  void blank();
}
