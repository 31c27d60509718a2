package io.github.bgpoveripsec.model.file;

/** Reads the octets of a file as far as its tree, whatever the tree is about. */
final class TreeReader {
  private final Problems problems;

  TreeReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * The tree of a text.
   *
   * @param expected what the file should hold, as a noun phrase with its article
   * @throws RefusedException if there is no tree
   */
  Tree read(byte[] octets, FileFormat format, String expected) throws RefusedException {
    if (octets.length > Limits.OCTETS) {
      throw RefusedException.at(
          Position.START,
          FileProblemKind.TOO_LARGE,
          "expected at most " + Limits.OCTETS + " octets, found more");
    }
    Utf8.check(octets, format == FileFormat.YAML ? Limits.LINE : Integer.MAX_VALUE);
    Tree tree = parse(octets, format);
    if (tree.isEmpty() || tree.kind(Tree.ROOT) == NodeKind.NOTHING) {
      throw RefusedException.at(
          Position.START, FileProblemKind.EMPTY, "expected " + expected + ", found nothing");
    }
    return tree;
  }

  private Tree parse(byte[] octets, FileFormat format) throws RefusedException {
    try {
      return format == FileFormat.JSON ? JsonTree.parse(octets) : YamlTree.parse(octets, problems);
    } catch (NoClassDefFoundError e) {
      throw RefusedException.at(
          Position.START, FileProblemKind.MISSING_LIBRARY, Libraries.missing(format));
    }
  }
}
