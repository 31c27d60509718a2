package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.Rule.rule;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.ADVERTISED;

import io.github.bgpoveripsec.model.id.VpcId;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.topology.TopologyPaths;
import io.github.bgpoveripsec.model.vpn.DataCenter;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import io.github.bgpoveripsec.rules.Check;
import io.github.bgpoveripsec.rules.Condition;
import io.github.bgpoveripsec.rules.Located;
import io.github.bgpoveripsec.rules.Message;
import io.github.bgpoveripsec.rules.Parts;
import io.github.bgpoveripsec.rules.Related;
import io.github.bgpoveripsec.rules.Rule;
import io.github.bgpoveripsec.rules.Verdict;
import io.github.bgpoveripsec.rules.Violation;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a data centre may advertise to VPN gateways. */
final class DataCenterRules {
  static final Ipv4Prefix SHARED_ADDRESS_SPACE = Ipv4Prefix.parse("100.64.0.0/10");

  private static final Parts<Topology, DataCenter> BGP_DATA_CENTERS =
      Parts.from("data centres with BGP to a VPN gateway", DataCenterRules::withBgp);

  private static final Parts<Topology, DataCenter> READVERTISING =
      BGP_DATA_CENTERS
          .where(Condition.of("readvertising", DataCenter::readvertises))
          .named("data centres that pass on what they learned over BGP");

  private DataCenterRules() {}

  static Rule<Topology> defaultRoute(EditionValues values) {
    return rule(
            "data-center/default-route",
            "A data centre advertises no default route to a VPN gateway")
        .aliases("S20")
        .because("a VPN gateway does not accept 0.0.0.0/0 from its peer")
        .documentedAt(Clause.NO_DEFAULT_ROUTE)
        .effect(Effects.DROP_ROUTE)
        .remedy(
            "Advertise the networks of the data centre instead of 0.0.0.0/0, and do not pass it"
                + " on.")
        .notes(
            Notes.ADVERTISED,
            Notes.PASSED_ON,
            "Judges the default route of IPv4, which the page names.")
        .requires(
            advertisingOnly(
                Condition.of("a prefix other than 0.0.0.0/0", it -> !isDefault(it)),
                values.passedOn()));
  }

  static Rule<Topology> sharedAddressSpace(EditionValues values) {
    return rule(
            "data-center/shared-address-space",
            "A data centre advertises no part of 100.64.0.0/10, and nothing around it")
        .aliases("S21")
        .because("the cloud itself uses 100.64.0.0/10")
        .documentedAt(Clause.NO_SHARED_ADDRESS_SPACE, Clause.SHARED_ADDRESS_SPACE_EFFECT)
        .effect(Effects.CONSOLE_ONLY, Effects.IPSEC_FAIL)
        .remedy("Advertise and pass on prefixes that do not overlap 100.64.0.0/10 only.")
        .notes(
            Notes.ADVERTISED,
            Notes.PASSED_ON,
            "0.0.0.0/0 contains 100.64.0.0/10, too, but never gets that far: it is the concern of"
                + " data-center/default-route.")
        .requires(
            advertisingOnly(
                Condition.of(
                    "a prefix that does not overlap " + SHARED_ADDRESS_SPACE,
                    it -> isDefault(it) || !it.overlaps(SHARED_ADDRESS_SPACE)),
                values.passedOn()));
  }

  static Rule<Topology> routesBetweenConnections() {
    return rule(
            "data-center/routes-between-connections",
            "A data centre that shares a VPN gateway with others does not pass on what it learned")
        .aliases("S22")
        .because("routes of one connection must not be advertised over another one of the gateway")
        .documentedAt(Clause.NO_ROUTES_BETWEEN_CONNECTIONS)
        .effect(Effects.NOT_STATED)
        .remedy("Let the data centre advertise its own networks only.")
        .notes(
            "Judges data centres that pass on what they learned: none may have BGP to a VPN gateway"
                + " that has BGP to another data centre as well.",
            "The gateway itself never passes such routes on; a data centre that expects one is the"
                + " concern of data-center/expectation.")
        .requires(
            READVERTISING.each(
                it -> alone(it, sharesGateway(it), "shares the gateway with other data centres")));
  }

  static Rule<Topology> routesBetweenGateways() {
    return rule(
            "data-center/routes-between-gateways",
            "A data centre with several VPN gateways of one VPC does not pass on what it learned")
        .aliases("S25")
        .because("VPN gateways of one VPC must not get each other's routes")
        .documentedAt(Clause.NO_ROUTES_BETWEEN_GATEWAYS)
        .effect(Effects.NOT_STATED)
        .remedy("Let the data centre advertise its own networks only.")
        .notes(
            "Judges data centres that pass on what they learned: none may have BGP to two VPN"
                + " gateways of one VPC.")
        .requires(READVERTISING.each(it -> alone(it, sharesVpc(it), "one of several of its VPC")));
  }

  /** The check of what data centres advertise, be it their own or passed on. */
  private static Check<Topology> advertisingOnly(
      Condition<Prefix> condition, PassedOnRoutes passedOn) {
    return BGP_DATA_CENTERS
        .then(ADVERTISED)
        .each(condition)
        .and(READVERTISING.each(passedOn.each(condition)));
  }

  private static Verdict alone(
      Located<DataCenter> dataCenter, Predicate<VpnGateway> shared, String note) {
    List<VpnGateway> gateways =
        BgpNeighbors.gatewaysOf(dataCenter.enclosing(Topology.class), dataCenter.value().id())
            .filter(shared)
            .toList();
    return gateways.isEmpty()
        ? Verdict.passed(1)
        : Verdict.failed(
            new Violation(
                dataCenter.path().field("readvertises"),
                Message.of("expected the data centre to advertise its own networks only"),
                gateways.stream()
                    .map(it -> new Related(TopologyPaths.vpnGateway(it.id()), note))
                    .toList()));
  }

  private static Predicate<VpnGateway> sharesGateway(Located<DataCenter> dataCenter) {
    Topology topology = dataCenter.enclosing(Topology.class);
    return gateway -> BgpNeighbors.dataCentersOf(topology, gateway).size() > 1;
  }

  private static Predicate<VpnGateway> sharesVpc(Located<DataCenter> dataCenter) {
    Topology topology = dataCenter.enclosing(Topology.class);
    Map<VpcId, Long> gateways =
        BgpNeighbors.gatewaysOf(topology, dataCenter.value().id())
            .collect(Collectors.groupingBy(VpnGateway::vpc, Collectors.counting()));
    return gateway -> gateways.getOrDefault(gateway.vpc(), 0L) > 1;
  }

  private static Stream<Located<DataCenter>> withBgp(Located<Topology> topology) {
    return topology.value().dataCenters().stream()
        .filter(it -> !topology.value().index().bgpTunnelsTo(it.id()).isEmpty())
        .map(it -> topology.part(it, path -> TopologyPaths.dataCenter(it.id())));
  }

  /** Whether a gateway leaves the prefix out of its BGP table. */
  static boolean isForbidden(Prefix prefix) {
    return prefix.overlaps(SHARED_ADDRESS_SPACE);
  }

  /** Shows each prefix of its own that a data centre advertises and a gateway accepts. */
  static void forEachAccepted(DataCenter dataCenter, Consumer<Prefix> visitor) {
    for (Prefix prefix : dataCenter.advertises()) {
      if (!isForbidden(prefix)) {
        visitor.accept(prefix);
      }
    }
  }

  /** Whether there is any such prefix. */
  static boolean reaches(DataCenter dataCenter) {
    for (Prefix prefix : dataCenter.advertises()) {
      if (!isForbidden(prefix)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDefault(Prefix prefix) {
    return prefix.equals(Ipv4Prefix.ANY);
  }
}
