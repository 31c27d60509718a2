package io.github.bgpoveripsec.rules.report.html;

import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.rules.layout.Markup;
import io.github.bgpoveripsec.rules.layout.Page;

/** Writes places and names of files, which may be long, so that they break between their steps. */
final class Places {
  private Places() {}

  static void write(Path place, Markup html) {
    html.open("code");
    write(Page.place(place), "].", html);
    html.close();
  }

  /** The name of a file, or any text about files. */
  static void file(String name, Markup html) {
    write(name, "/", html);
  }

  /** Offers a break behind the first character of each gap. */
  private static void write(String text, String gap, Markup html) {
    int from = 0;
    for (int at = text.indexOf(gap); at >= 0; at = text.indexOf(gap, at + 1)) {
      html.text(text.substring(from, at + 1)).empty("wbr");
      from = at + 1;
    }
    html.text(text.substring(from));
  }
}
