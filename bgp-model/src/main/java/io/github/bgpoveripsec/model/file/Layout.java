package io.github.bgpoveripsec.model.file;

/** How a mapping or list lies on the page; a matter of looks only. */
enum Layout {
  /** One line for each element. */
  LINES,

  /** Everything in one line, between brackets or braces. */
  ONE_LINE
}
