package io.github.bgpoveripsec.rules.report.routes;

import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.rules.layout.HtmlSheet;
import io.github.bgpoveripsec.rules.layout.Markup;
import java.util.function.Consumer;

/**
 * Routes as a piece of HTML, to be put into a page: a heading of the fourth level for each table,
 * and tables for its routes and refusals.
 *
 * @param most the greatest number of route tables written, at least 1; the others are counted
 */
public record HtmlRoutes(int most) implements RoutesFormat {
  private static final String HEADING = "h4";

  /**
   * A form of routes.
   *
   * @param most the greatest number of route tables written
   * @throws IllegalArgumentException when the number is less than 1
   */
  public HtmlRoutes {
    if (most < 1) {
      throw new IllegalArgumentException("expected at least one table, got " + most);
    }
  }

  @Override
  public void write(NamedRouting routing, Consumer<? super String> out) {
    Markup html = new Markup(out);
    TablesText.write(routing, most, new HtmlSheet(html, HEADING));
    html.end();
  }

  @Override
  public void explain(NamedRouting routing, Prefix prefix, Consumer<? super String> out) {
    Markup html = new Markup(out);
    ExplanationText.write(routing, prefix, new HtmlSheet(html, HEADING));
    html.end();
  }
}
