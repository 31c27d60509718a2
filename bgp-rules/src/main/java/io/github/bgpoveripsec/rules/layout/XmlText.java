package io.github.bgpoveripsec.rules.layout;

import java.util.Locale;

/** Foreign text that is to stand in XML 1.0, which has no way to write some characters. */
public final class XmlText {
  private XmlText() {}

  /** A text in one line, without what XML cannot say and what would upset who looks at it. */
  public static String line(String text) {
    String visible = Wrap.visible(text);
    if (visible.indexOf('\uFFFE') < 0 && visible.indexOf('\uFFFF') < 0) {
      return visible;
    }
    StringBuilder line = new StringBuilder(visible.length());
    for (int i = 0; i < visible.length(); i++) {
      char c = visible.charAt(i);
      if (c >= '\uFFFE') { // XML 1.0, section 2.2
        line.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        line.append(c);
      }
    }
    return line.toString();
  }
}
