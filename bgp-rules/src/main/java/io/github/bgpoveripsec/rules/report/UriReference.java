package io.github.bgpoveripsec.rules.report;

import java.nio.charset.StandardCharsets;

/** Names of files as references of RFC 3986. */
final class UriReference {
  /** What stands for itself in a path: unreserved characters, delimiters, slash (section 3.3). */
  private static final String LITERAL = "-._~!$&'()*+,;=:@/";

  private static final char[] DIGITS = "0123456789ABCDEF".toCharArray();

  private UriReference() {}

  /**
   * A relative reference for a relative name, and a file address for an absolute one, with slashes
   * whatever the system writes.
   */
  static String ofName(String name) {
    String path = escaped(name.replace('\\', '/'));
    if (path.startsWith("/")) {
      return "file://" + path;
    }
    if (path.matches("[A-Za-z]:/.*")) {
      return "file:///" + path;
    }
    String plain = path.startsWith("./") ? path.substring(2) : path;
    int slash = plain.indexOf('/');
    String first = slash < 0 ? plain : plain.substring(0, slash);
    // A colon in the first segment would make it a scheme (section 4.2).
    return first.isEmpty() || first.indexOf(':') >= 0 ? "./" + plain : plain;
  }

  private static String escaped(String path) {
    StringBuilder escaped = new StringBuilder(path.length());
    for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xFF);
      if ((c >= 'a' && c <= 'z')
          || (c >= 'A' && c <= 'Z')
          || (c >= '0' && c <= '9')
          || LITERAL.indexOf(c) >= 0) {
        escaped.append(c);
      } else {
        escaped.append('%').append(DIGITS[c >> 4]).append(DIGITS[c & 0xF]);
      }
    }
    return escaped.toString();
  }
}
