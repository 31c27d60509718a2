package io.github.bgpoveripsec.model.file;

/** What a node of a {@link Tree} is, in the words of problem messages. */
enum NodeKind {
  /** Keys with their values, alternating. */
  MAPPING("a mapping"),

  /** Elements in order. */
  LIST("a list"),

  /** A text between quotes. */
  QUOTED("text"),

  /** A text without quotes: a number, a truth value or, in YAML, any word. */
  PLAIN("text"),

  /** JSON's null, or what YAML reads as it. */
  NOTHING("nothing");

  private final String phrase;

  NodeKind(String phrase) {
    this.phrase = phrase;
  }

  String phrase() {
    return phrase;
  }
}
