package io.github.bgpoveripsec.model.file;

import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.text.Quotation;

/** The version that every file names first, so that later formats are not misread. */
final class FormatVersion {
  /** The only version so far, of every format. */
  static final int NUMBER = 1;

  /** The key of the version. */
  static final String KEY = "version";

  /** The shape of the version. */
  static final Scalar<Integer> SHAPE =
      Scalar.of("the version of the format, 1", Integer.toString(NUMBER), Integer::parseInt)
          .literal();

  private FormatVersion() {}

  /** Refuses another version before anything else, for another version may have other keys. */
  static void check(Tree tree) throws RefusedException {
    int version = tree.child(Tree.ROOT, KEY);
    if (version < 0 || !tree.isScalar(version)) {
      return;
    }
    String text = tree.text(version);
    if (!text.equals(Integer.toString(NUMBER))) {
      throw new RefusedException(
          FileProblem.builder()
              .kind(FileProblemKind.UNKNOWN_VERSION)
              .position(tree.position(version))
              .path(Path.root().field(KEY))
              .message(
                  "expected version "
                      + NUMBER
                      + ", the only one known, found "
                      + Quotation.quote(text))
              .build());
    }
  }
}
