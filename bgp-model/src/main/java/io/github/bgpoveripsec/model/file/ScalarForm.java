package io.github.bgpoveripsec.model.file;

/** What a scalar is in the file: which decides over quotes. */
enum ScalarForm {
  /** A text: with or without quotes in YAML, with quotes in JSON. */
  TEXT,

  /** A number or truth value: without quotes. */
  LITERAL,

  /** A number where a text would be understood, too: written without quotes, read either way. */
  NUMBER_OR_TEXT
}
