package io.github.bgpoveripsec.model.vpn;

/** A kind of character in a secret, as finely as the documented limits tell characters apart. */
public enum CharacterKind {
  /** An ASCII letter. */
  LETTER,

  /** An ASCII digit. */
  DIGIT,

  /** A printable ASCII character that has no kind of its own here. */
  SYMBOL,

  /** The space. */
  SPACE,

  /** The question mark, which a BGP key may not hold. */
  QUESTION_MARK,

  /** The single quote, on which the sources disagree. */
  SINGLE_QUOTE,

  /** The double quote, on which the sources disagree. */
  DOUBLE_QUOTE,

  /** The backslash. */
  BACKSLASH,

  /** An ASCII control character. */
  CONTROL,

  /** Anything outside ASCII. */
  NON_ASCII;

  /**
   * The kind of a character.
   *
   * @param codePoint a Unicode code point
   * @return its kind
   */
  public static CharacterKind of(int codePoint) {
    if (codePoint > 0x7e) {
      return codePoint == 0x7f ? CONTROL : NON_ASCII;
    }
    if (codePoint < 0x20) {
      return CONTROL;
    }
    return switch (codePoint) {
      case ' ' -> SPACE;
      case '?' -> QUESTION_MARK;
      case '\'' -> SINGLE_QUOTE;
      case '"' -> DOUBLE_QUOTE;
      case '\\' -> BACKSLASH;
      default ->
          Character.isDigit(codePoint) ? DIGIT : Character.isLetter(codePoint) ? LETTER : SYMBOL;
    };
  }
}
