package io.github.bgpoveripsec.model.file;

/** Where the writer puts the parts of a tree, in the order of the text. */
interface Output {

  /** Begins a mapping or list. */
  void open(NodeKind kind, Layout layout);

  /** Ends the mapping or list begun last. */
  void close();

  /** Writes the key of the next value. */
  void key(String name);

  /** Writes a value that holds no others. */
  void scalar(ScalarForm form, String text);

  /** Ends the document. */
  void end();
}
