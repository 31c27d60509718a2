package io.github.bgpoveripsec.model.text;

/** Quotes foreign text inside a message. */
public final class Quotation {

  private static final int LONGEST = 60;

  private Quotation() {}

  /**
   * Quotes a text so that it fits into one line of a message.
   *
   * @param text any text
   * @return the text between double quotes, cut after 60 characters; characters outside printable
   *     ASCII are written as Java escapes them, by four hexadecimal digits
   */
  public static String quote(CharSequence text) {
    StringBuilder quoted = new StringBuilder("\"");
    int end = Math.min(text.length(), LONGEST);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c <= '~') {
        quoted.append(c);
      } else {
        quoted.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          quoted.append(Character.forDigit(c >> shift & 0xF, 16));
        }
      }
    }
    return quoted.append(end < text.length() ? "...\"" : "\"").toString();
  }

  /**
   * The exception of every {@code parse} method.
   *
   * @param text what was read
   * @param expected what would have been accepted, as a noun phrase with an example
   * @return the exception to throw
   */
  public static IllegalArgumentException refusal(CharSequence text, String expected) {
    return new IllegalArgumentException(quote(text) + " is not " + expected);
  }
}
