package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.Rule.rule;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.VPCS;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.VPN_GATEWAYS;

import io.github.bgpoveripsec.model.cloud.RouteEntry;
import io.github.bgpoveripsec.model.cloud.RouteEntryType;
import io.github.bgpoveripsec.model.cloud.RouteTable;
import io.github.bgpoveripsec.model.cloud.VSwitch;
import io.github.bgpoveripsec.model.cloud.Vpc;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.net.PrefixSet;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.StaticRoute;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import io.github.bgpoveripsec.rules.Condition;
import io.github.bgpoveripsec.rules.Located;
import io.github.bgpoveripsec.rules.Parts;
import io.github.bgpoveripsec.rules.Rule;
import io.github.bgpoveripsec.rules.Tuning;
import io.github.bgpoveripsec.rules.Verdict;

/** What routes that are written by hand may be. */
final class StaticRouteRules {
  static final String CUSTOM_ENTRIES_ID = "route-table/custom-entries";

  private static final int MOST_CUSTOM_ENTRIES = 200;

  private static final Parts<VpnGateway, StaticRoute> STATIC_ROUTES =
      Parts.<VpnGateway, StaticRoute>many(
              "staticRoutes", VpnGateway::staticRoutes, StaticRoute::destination)
          .named("static routes");

  private static final Parts<Vpc, RouteTable> TABLES_OF_VPC =
      Parts.<Vpc, RouteTable>optional("systemRouteTable", Vpc::systemRouteTable)
          .plus(Parts.many("customRouteTables", Vpc::customRouteTables, RouteTable::id))
          .named("route tables");

  private static final Parts<Topology, RouteTable> ROUTE_TABLES = VPCS.then(TABLES_OF_VPC);

  private static final Parts<RouteTable, RouteEntry> CUSTOM_ENTRIES =
      Parts.<RouteTable, RouteEntry>many("routes", RouteTable::routes, RouteEntry::destination)
          .where(Condition.of("custom", entry -> entry.type() == RouteEntryType.CUSTOM))
          .named("custom entries");

  private static final Parts<Vpc, Prefix> DESTINATIONS_OF_VPC =
      TABLES_OF_VPC
          .then(CUSTOM_ENTRIES)
          .then(
              Parts.<RouteEntry, Prefix>one("destination", RouteEntry::destination)
                  .named("custom entries"));

  private StaticRouteRules() {}

  static Rule<Topology> destination() {
    return rule(
            "vpn-gateway/static-route-destination",
            "A static route leads neither to 0.0.0.0/0 nor to anything around 100.64.0.0/10")
        .aliases("E18")
        .because("the gateway takes no default route, and the cloud uses 100.64.0.0/10 itself")
        .documentedAt(Supplement.STATIC_ROUTES)
        .effect(Effects.NOT_ACCEPTED, Effects.CONSOLE_ONLY, Effects.IPSEC_FAIL)
        .remedy("Route the networks of the data centre one by one.")
        .notes("Judges the static routes of VPN gateways, policy-based and destination-based.")
        .requires(
            VPN_GATEWAYS
                .then(STATIC_ROUTES)
                .then(
                    Parts.<StaticRoute, Prefix>one("destination", StaticRoute::destination)
                        .named("static routes"))
                .each(
                    Condition.of(
                        "a destination that does not overlap 100.64.0.0/10",
                        it -> !DataCenterRules.isForbidden(it))));
  }

  static Rule<Topology> destinationsDiffer() {
    return rule(
            "route-table/destination-unique", "A route table has one custom entry a destination")
        .aliases("E21")
        .because("the destination is what tells entries apart")
        .documentedAt(Supplement.CUSTOM_ROUTES)
        .effect(Effects.NOT_ACCEPTED)
        .remedy("Remove all entries but one.")
        .notes("Judges the route tables of VPCs, system route tables among them.")
        .requires(
            ROUTE_TABLES.each(CUSTOM_ENTRIES.allDistinct("destination", RouteEntry::destination)));
  }

  static Rule<Topology> outsideVSwitches() {
    return rule(
            "route-table/vswitch-overlap",
            "No custom entry of a route table leads to a vSwitch or a part of one")
        .aliases("E21")
        .because("traffic inside a vSwitch is not routed")
        .documentedAt(Supplement.CUSTOM_ROUTES)
        .effect(Effects.NOT_ACCEPTED)
        .remedy("Choose a destination outside the vSwitches, or one that contains them.")
        .notes(
            "Judges the route tables of VPCs by the vSwitches of the same VPC.",
            "The source contradicts itself on destinations inside 100.64.0.0/10: more specific ones"
                + " are allowed in one sentence and refused in another. No rule judges them.")
        .requires(VPCS.each(StaticRouteRules::outside));
  }

  static Rule<Topology> quota() {
    return quota(Tuning.none());
  }

  static Rule<Topology> quota(Tuning tuning) {
    return rule(
            CUSTOM_ENTRIES_ID,
            "A route table has at most " + MOST_CUSTOM_ENTRIES + " custom entries")
        .aliases("E21")
        .because("a route table takes no more")
        .documentedAt(Supplement.CUSTOM_ROUTES)
        .effect(Effects.NOT_ACCEPTED)
        .remedy("Summarize entries, or have the quota raised.")
        .requires(ROUTE_TABLES.each(Limits.atMost(CUSTOM_ENTRIES, MOST_CUSTOM_ENTRIES, tuning)));
  }

  private static Verdict outside(Located<Vpc> vpc) {
    PrefixSet vSwitches =
        PrefixSet.copyOf(vpc.value().vSwitches().stream().map(VSwitch::cidr).toList());
    Condition<Prefix> outside =
        Condition.of("a destination that is no part of a vSwitch", it -> !vSwitches.covers(it));
    return DESTINATIONS_OF_VPC.each(outside).check(vpc);
  }
}
