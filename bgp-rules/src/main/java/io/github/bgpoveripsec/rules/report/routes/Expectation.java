package io.github.bgpoveripsec.rules.report.routes;

import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.net.PrefixSet;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.routing.Routing;
import io.github.bgpoveripsec.rules.routing.TableRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A destination that a table must learn, or one that contains it.
 *
 * @param table the table of whoever expects it
 * @param prefix the destination
 * @param met whether the table learned it
 */
record Expectation(TableRef table, Prefix prefix, boolean met) {

  /** What data centres and VPCs expect, in the order of their tables. */
  static List<Expectation> of(NamedRouting routing) {
    Topology topology = routing.topology();
    List<Expectation> all = new ArrayList<>();
    for (TableRef table : routing.routing().tables()) {
      if (table instanceof TableRef.DataCenterTable its) {
        topology
            .index()
            .dataCenter(its.dataCenter())
            .ifPresent(dataCenter -> add(dataCenter.expects(), table, routing.routing(), all));
      } else if (table instanceof TableRef.SystemTable its) {
        topology
            .index()
            .vpc(its.vpc())
            .ifPresent(vpc -> add(vpc.expects(), table, routing.routing(), all));
      }
    }
    return all;
  }

  private static void add(
      Collection<Prefix> expected, TableRef table, Routing routing, List<Expectation> all) {
    if (expected.isEmpty()) {
      return;
    }
    PrefixSet learned = routing.learned(table);
    expected.forEach(prefix -> all.add(new Expectation(table, prefix, learned.covers(prefix))));
  }
}
