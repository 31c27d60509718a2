package io.github.bgpoveripsec.model.id;

import io.github.bgpoveripsec.model.text.Quotation;

/** What every id has to look like; the ids' constructors call it. */
final class IdSyntax {
  private IdSyntax() {}

  static void check(String value) {
    if (value.isEmpty()
        || value.length() > ResourceId.MAX_LENGTH
        || !value.codePoints().allMatch(IdSyntax::legal)) {
      throw Quotation.refusal(
          value,
          "an id: expected 1 to "
              + ResourceId.MAX_LENGTH
              + " characters without white space or control characters");
    }
  }

  private static boolean legal(int codePoint) {
    return !Character.isWhitespace(codePoint)
        && !Character.isSpaceChar(codePoint)
        && !Character.isISOControl(codePoint)
        && Character.getType(codePoint) != Character.SURROGATE;
  }
}
