package io.github.bgpoveripsec.rules.report.routes;

import io.github.bgpoveripsec.model.net.Prefix;
import java.util.function.Consumer;

/** One form in which routes are handed on. */
public interface RoutesFormat {

  /**
   * Writes the BGP sessions, every table with its routes and with what it was refused, and the
   * expectations that are not met.
   *
   * @param routing the routes
   * @param out takes the text piece by piece; lines end in a line feed on every system
   */
  void write(NamedRouting routing, Consumer<? super String> out);

  /**
   * Writes what happened to one destination, table by table, causes before effects.
   *
   * @param routing the routes
   * @param prefix the destination, exactly; where no table knows it, the nearest ones are named
   * @param out takes the text piece by piece; lines end in a line feed on every system
   */
  void explain(NamedRouting routing, Prefix prefix, Consumer<? super String> out);
}
