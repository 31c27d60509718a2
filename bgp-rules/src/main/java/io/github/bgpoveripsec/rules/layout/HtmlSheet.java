package io.github.bgpoveripsec.rules.layout;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A sheet of HTML: parts under headings, grids as tables.
 *
 * <p>The marks in front of rows become words, since neither a sign nor a colour reads itself out.
 */
public final class HtmlSheet implements Sheet {
  private static final Map<String, String> MARKS =
      Map.of(">", "in use", "x", "no", "!", "risk", "", "");

  private final Markup html;
  private final String heading;

  /** A sheet whose parts have headings of this element, such as h4. */
  public HtmlSheet(Markup html, String heading) {
    this.html = html;
    this.heading = heading;
  }

  @Override
  public void paragraph(Ink ink, String text) {
    if (ink == Ink.TITLE) {
      html.leaf(heading, text);
    } else {
      html.leaf("p", text.strip(), "class", name(ink));
    }
  }

  @Override
  public void grid(Grid grid) {
    html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Table");
    html.open("table");
    grid.show(new Rows());
    html.close().close();
  }

  /** Headings part the page well enough. */
  @Override
  public void blank() {}

  private static String name(Ink ink) {
    return ink.name().toLowerCase(Locale.ROOT);
  }

  private final class Rows implements Grid.Viewer {
    private int columns = 1;

    @Override
    public void headings(List<String> cells) {
      html.open("thead").open("tr");
      for (String cell : cells) {
        html.open("th", "scope", "col");
        if (cell.isEmpty()) {
          html.leaf("span", "State", "class", "unseen");
        }
        html.text(cell).close();
      }
      html.close().close();
    }

    @Override
    public void row(Ink mark, List<String> cells) {
      columns = cells.size();
      html.open("tr");
      for (int i = 0; i < cells.size(); i++) {
        html.open("td");
        if (i > 0) {
          html.text(cells.get(i));
        } else if (!cells.get(0).isEmpty()) {
          html.leaf("span", word(cells.get(0)), "class", "mark " + name(mark));
        }
        html.close();
      }
      html.close();
    }

    @Override
    public void note(String text) {
      html.open("tr", "class", "note").leaf("td", "");
      html.leaf("td", text, "colspan", String.valueOf(Math.max(1, columns - 1))).close();
    }

    private static String word(String mark) {
      return MARKS.getOrDefault(mark, mark);
    }
  }
}
