package io.github.bgpoveripsec.rules.report.routes;

import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.rules.layout.Page;
import io.github.bgpoveripsec.rules.report.TextStyle;
import java.util.function.Consumer;

/**
 * Routes for people at a terminal.
 *
 * <p>Every table lists its routes, with {@code >} at the paths that may carry traffic, and below
 * them what was refused, with {@code x}. What differs in nothing but the tunnel is one row. Ids,
 * prefixes and AS paths stay in one piece unless the columns together are wider than a line.
 *
 * @param width the greatest number of columns of a line, at least 40
 * @param style how the text is set off; without colours it loses no information
 */
public record TextRoutes(int width, TextStyle style) implements RoutesFormat {
  /**
   * A form of routes.
   *
   * @param width the greatest number of columns of a line
   * @param style how the text is set off
   * @throws IllegalArgumentException when the width is less than 40
   */
  public TextRoutes {
    Page.requireWidth(width);
  }

  @Override
  public void write(NamedRouting routing, Consumer<? super String> out) {
    TablesText.write(routing, Integer.MAX_VALUE, page(out));
  }

  @Override
  public void explain(NamedRouting routing, Prefix prefix, Consumer<? super String> out) {
    ExplanationText.write(routing, prefix, page(out));
  }

  private Page page(Consumer<? super String> out) {
    return style == TextStyle.ANSI ? Page.colored(width, out) : Page.plain(width, out);
  }
}
