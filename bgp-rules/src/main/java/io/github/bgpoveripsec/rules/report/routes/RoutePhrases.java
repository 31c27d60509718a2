package io.github.bgpoveripsec.rules.report.routes;

import io.github.bgpoveripsec.model.route.AsPath;
import io.github.bgpoveripsec.rules.routing.ClauseRef;
import io.github.bgpoveripsec.rules.routing.Refusal;
import io.github.bgpoveripsec.rules.routing.Risk;
import io.github.bgpoveripsec.rules.routing.RouteSource;
import io.github.bgpoveripsec.rules.routing.SessionFault;
import io.github.bgpoveripsec.rules.routing.TableRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What tables, sources, refusals, faults and risks are called in texts for people. */
public final class RoutePhrases {
  private RoutePhrases() {}

  /**
   * A table as a heading.
   *
   * @param table the table
   * @return such as {@code VPC vpc-1, system route table}
   */
  public static String title(TableRef table) {
    String owner = table.owner().value();
    return switch (table.kind()) {
      case DATA_CENTER -> "Data centre " + owner;
      case VPN_GATEWAY -> "VPN gateway " + owner + ", BGP route table";
      case SYSTEM_ROUTE_TABLE -> "VPC " + owner + ", system route table";
      case CUSTOM_ROUTE_TABLE ->
          "VPC " + owner + ", custom route table" + name(table).substring(owner.length());
      case VIRTUAL_BORDER_ROUTER -> "Virtual border router " + owner;
      case CEN -> "CEN instance " + owner;
    };
  }

  /**
   * A table within a sentence.
   *
   * @param table the table
   * @return the id of its owner; for a custom route table the id of the table as well
   */
  public static String name(TableRef table) {
    return table instanceof TableRef.CustomTable custom
        ? custom.vpc().value() + " " + custom.routeTable().value()
        : table.owner().value();
  }

  /**
   * How a route came to be in the table it started from.
   *
   * @param source the source
   * @return such as {@code announced by the data centre}
   */
  public static String of(RouteSource source) {
    String entry =
        switch (source.kind()) {
          case ADVERTISED_BY_DATA_CENTER -> "announced by the data centre as its own";
          case SYSTEM_ENTRY -> "system route of the table";
          case CUSTOM_ENTRY -> "custom route of the table";
        };
    return entry + source.nextHop().map(instance -> ", next hop " + instance).orElse("");
  }

  /**
   * An AS path.
   *
   * @param path the path
   * @return the ASNs, the latest first; a dash where there are none
   */
  public static String of(AsPath path) {
    return path.isEmpty() ? "-" : path.toString();
  }

  /**
   * Why a route went no further.
   *
   * @param refusal the refusal
   * @return a clause without a full stop
   */
  public static String of(Refusal refusal) {
    return RefusalPhrases.of(refusal);
  }

  /**
   * What keeps a session down.
   *
   * @param fault the fault
   * @return a clause without a full stop
   */
  public static String of(SessionFault fault) {
    return RefusalPhrases.of(fault);
  }

  /**
   * What may go wrong with a route.
   *
   * @param risk the risk
   * @return a clause without a full stop
   */
  public static String of(Risk risk) {
    return switch (risk) {
      case FLAPPING_IN_DATA_CENTER ->
          "may flap: a circuit and a VPN gateway lead to one data centre that goes by different"
              + " ASNs at the two";
      case FLAPPING_IN_CLOUD ->
          "may flap: VPN gateways of several VPCs bring it into this CEN instance";
      case ROUTING_LOOP ->
          "may loop: VPN gateways of one VPC advertise it over one customer gateway with different"
              + " local ASNs";
    };
  }

  /**
   * Where sentences stand.
   *
   * @param clauses the clauses
   * @return such as {@code Limits, item 5 [S22]}, with semicolons between several places
   */
  public static String of(List<ClauseRef> clauses) {
    Map<String, List<ClauseRef>> places =
        clauses.stream()
            .collect(
                Collectors.groupingBy(ClauseRef::place, LinkedHashMap::new, Collectors.toList()));
    return places.entrySet().stream()
        .map(entry -> entry.getKey() + ids(entry.getValue()))
        .collect(Collectors.joining("; "));
  }

  private static String ids(List<ClauseRef> clauses) {
    return clauses.stream().map(ClauseRef::id).collect(Collectors.joining(", ", " [", "]"));
  }
}
