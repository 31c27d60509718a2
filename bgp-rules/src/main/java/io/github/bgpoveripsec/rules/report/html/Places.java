package io.github.bgpoveripsec.rules.report.html;

import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.rules.layout.Markup;
import io.github.bgpoveripsec.rules.layout.Page;

/** Writes places, which may be long, so that they break between their steps. */
final class Places {
  private Places() {}

  static void write(Path place, Markup html) {
    html.open("code");
    String text = Page.place(place);
    int from = 0;
    for (int i = 1; i < text.length(); i++) {
      if (text.charAt(i) == '.' && text.charAt(i - 1) == ']') {
        html.text(text.substring(from, i)).empty("wbr");
        from = i;
      }
    }
    html.text(text.substring(from)).close();
  }
}
