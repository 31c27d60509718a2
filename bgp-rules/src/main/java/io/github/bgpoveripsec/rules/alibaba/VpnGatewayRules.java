package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.Rule.rule;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.BGP_GATEWAYS;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.BGP_TUNNELS_OF_GATEWAY;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.TUNNELS_OF_GATEWAY;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.TUNNEL_CIDR;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.VPN_GATEWAYS;

import com.google.common.collect.Comparators;
import io.github.bgpoveripsec.model.cloud.Region;
import io.github.bgpoveripsec.model.id.CustomerGatewayId;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.topology.TopologyIndex;
import io.github.bgpoveripsec.model.topology.TopologyPaths;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.DataCenter;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import io.github.bgpoveripsec.rules.Check;
import io.github.bgpoveripsec.rules.Condition;
import io.github.bgpoveripsec.rules.Located;
import io.github.bgpoveripsec.rules.Message;
import io.github.bgpoveripsec.rules.Parts;
import io.github.bgpoveripsec.rules.Related;
import io.github.bgpoveripsec.rules.Rule;
import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.Verdict;
import io.github.bgpoveripsec.rules.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What must hold of a VPN gateway. */
final class VpnGatewayRules {
  private static final Parts<Topology, Region> REGIONS =
      BGP_GATEWAYS
          .then(Parts.<VpnGateway, Region>one("region", VpnGateway::region))
          .named("VPN gateways with BGP");

  private static final Check<VpnGateway> CIDRS_DIFFER =
      TUNNELS_OF_GATEWAY.then(TUNNEL_CIDR).allDistinct("tunnel CIDR block", cidr -> cidr);

  private VpnGatewayRules() {}

  static Rule<Topology> tunnelCidrUnique() {
    return rule(
            "vpn-gateway/tunnel-cidr-unique",
            "Each tunnel of one VPN gateway has a CIDR block of its own")
        .aliases("S06")
        .because("the gateway tells its tunnels apart by their blocks")
        .documentedAt(Clause.TUNNEL_CIDR_UNIQUE)
        .effect(Effects.NOT_ACCEPTED)
        .remedy("Give each tunnel a /30 block that no other tunnel of the gateway has.")
        .notes(
            Notes.GATEWAYS_ONLY,
            "Judges the tunnels of all connections, with BGP enabled or not, as the page says each"
                + " tunnel, and the two of one connection; tunnels of different gateways may have"
                + " the same block.",
            "Blocks are the same or not: two /30 blocks never overlap in part, and other lengths"
                + " are the concern of tunnel/cidr-mask.")
        .requires(VPN_GATEWAYS.each(VpnGatewayRules::cidrsDiffer));
  }

  static Rule<Topology> region(EditionValues values) {
    Set<Region> regions = values.regions();
    return rule("vpn-gateway/region", "A VPN gateway with BGP is in a region that supports BGP")
        .aliases("S16")
        .because("BGP is offered region by region")
        .documentedAt(
            values.sources(
                Supplement.NO_REGION_TABLE,
                Clause.REGIONS_ASIA_PACIFIC,
                Clause.REGIONS_EUROPE_AMERICAS,
                Clause.REGIONS_MIDDLE_EAST))
        .effect(Effects.NOT_ACCEPTED)
        .remedy("Put the gateway into a region that supports BGP, or use static routes.")
        .notes(
            "Judges VPN gateways with BGP enabled for a connection.",
            "The regions are " + join(regions) + ".")
        .requires(REGIONS.each(Condition.of("a region that supports BGP", regions::contains)));
  }

  static Rule<Topology> regionStays(Set<Region> closing) {
    return rule(
            "vpn-gateway/region-closing",
            "A VPN gateway with BGP is in a region that does not close down")
        .aliases("S16")
        .because("the gateway has to leave with the region")
        .documentedAt(Clause.REGIONS_ASIA_PACIFIC)
        .severity(Severity.WARNING)
        .effect(Effects.NOT_STATED)
        .remedy("Plan the move to another region.")
        .notes(
            "Judges VPN gateways with BGP enabled for a connection.",
            "Closing down: " + join(closing) + ".")
        .requires(
            REGIONS.each(
                Condition.of("a region that does not close down", it -> !closing.contains(it))));
  }

  static Rule<Topology> version() {
    return rule("vpn-gateway/version", "A VPN gateway with BGP has a version that supports BGP")
        .aliases("S17")
        .because("gateways of old versions refuse the configuration of BGP")
        .documentedAt(Clause.GATEWAY_VERSION)
        .effect(Effects.NOT_ACCEPTED)
        .remedy("Upgrade the gateway before you enable BGP.")
        .notes(
            "Judges VPN gateways with BGP enabled for a connection; undetermined where it is not"
                + " known whether the gateway supports BGP.")
        .requires(
            BGP_GATEWAYS
                .then(Parts.<VpnGateway, Boolean>needed("supportsBgp", VpnGateway::supportsBgp))
                .named("VPN gateways with BGP")
                .each(Condition.of("support for BGP", supported -> supported)));
  }

  static Rule<Topology> automaticAdvertisement(EditionValues values) {
    return rule(
            "vpn-gateway/automatic-advertisement",
            "A VPN gateway whose peers advertise routes passes them on to its VPC")
        .aliases("S19")
        .because("learned routes reach the system route table only by automatic advertisement")
        .documentedAt(
            Clause.STEP_AUTOMATIC_ADVERTISEMENT,
            Clause.AUTOMATIC_ADVERTISEMENT_EFFECT,
            Clause.TO_SYSTEM_ROUTE_TABLE)
        .severity(Severity.WARNING)
        .effect(Effects.ROUTE_INACTIVE)
        .remedy("Enable automatic route advertisement for the gateway.")
        .notes(
            "Judges VPN gateways that have BGP enabled to a data centre which advertises"
                + " something of its own that the gateway accepts, whether or not the session comes"
                + " up, or which passes on something that the gateway learns by routing.")
        .requires(BGP_GATEWAYS.each(located -> passesOn(located, values.passedOn())));
  }

  static Rule<Topology> peering() {
    return rule(
            "vpn-gateway/peering", "A VPN gateway is not the BGP peer of a VPN gateway of its VPC")
        .aliases("S24")
        .because("VPN gateways of one VPC must not exchange routes")
        .documentedAt(Clause.NO_ROUTES_BETWEEN_GATEWAYS)
        .effect(Effects.NOT_ACCEPTED)
        .remedy("Lead the tunnel to a device in a data centre.")
        .notes(
            "Judges tunnels of VPN gateways with BGP enabled: the address of the customer gateway"
                + " must not be a public address of a VPN gateway of the VPC, be it another one or"
                + " the gateway itself, which the page need not mention.",
            "Addresses inside tunnels say nothing here, as they are not unique.")
        .requires(
            VPN_GATEWAYS
                .then(BGP_TUNNELS_OF_GATEWAY)
                .where(
                    Condition.of(
                        "a customer gateway", tunnel -> tunnel.customerGateway().isPresent()))
                .named("BGP tunnels of VPN gateways")
                .each(VpnGatewayRules::leadsElsewhere));
  }

  /** Looks at the blocks first; only where two are the same does it matter where they lie. */
  private static Verdict cidrsDiffer(Located<VpnGateway> gateway) {
    List<Ipv4Prefix> cidrs = new ArrayList<>();
    for (IpsecConnection connection : gateway.value().connections()) {
      for (Tunnel tunnel : connection.tunnels()) {
        tunnel.cidr().ifPresent(cidrs::add);
      }
    }
    cidrs.sort(null);
    return !cidrs.isEmpty() && Comparators.isInStrictOrder(cidrs, Comparator.naturalOrder())
        ? Verdict.passed(cidrs.size())
        : CIDRS_DIFFER.check(gateway);
  }

  private static Verdict passesOn(Located<VpnGateway> located, PassedOnRoutes passedOn) {
    Topology topology = located.enclosing(Topology.class);
    VpnGateway gateway = located.value();
    boolean own = BgpNeighbors.anyDataCenterOf(topology, gateway, DataCenterRules::reaches);
    if (own && gateway.automaticRouteAdvertisement()) {
      return Verdict.passed(1);
    }
    Set<Path> passing =
        BgpNeighbors.anyDataCenterOf(topology, gateway, DataCenter::readvertises)
            ? passedOn.sources(located, gateway)
            : Set.of();
    if (!own && passing.isEmpty()) {
      return Verdict.notApplicable("no VPN gateways whose BGP peers advertise anything");
    }
    return gateway.automaticRouteAdvertisement()
        ? Verdict.passed(1)
        : Verdict.failed(keepsToItself(located, passing));
  }

  private static Violation keepsToItself(Located<VpnGateway> gateway, Set<Path> passing) {
    Topology topology = gateway.enclosing(Topology.class);
    Stream<Related> own =
        BgpNeighbors.dataCentersOf(topology, gateway.value()).values().stream()
            .filter(DataCenterRules::reaches)
            .map(it -> new Related(TopologyPaths.dataCenter(it.id()), "advertises routes"));
    return new Violation(
        gateway.path().field("automaticRouteAdvertisement"),
        Message.of("expected automatic route advertisement to be on, got off"),
        Stream.concat(own, passing.stream().map(it -> new Related(it, "passes on routes")))
            .toList());
  }

  private static Verdict leadsElsewhere(Located<Tunnel> tunnel) {
    TopologyIndex index = tunnel.enclosing(Topology.class).index();
    CustomerGatewayId end = tunnel.value().customerGateway().orElseThrow();
    for (VpnGateway other : index.vpnGatewaysAt(end)) {
      if (other.vpc().equals(tunnel.enclosing(VpnGateway.class).vpc())) {
        return Verdict.failed(peers(tunnel, index.customerGateway(end).orElseThrow(), other));
      }
    }
    return Verdict.passed(1);
  }

  private static Violation peers(Located<Tunnel> tunnel, CustomerGateway end, VpnGateway other) {
    return new Violation(
        tunnel.path().field("customerGateway"),
        Message.of("expected a device in a data centre, got {vpnGateway} of the same VPC")
            .with("vpnGateway", other.id()),
        List.of(
            new Related(
                TopologyPaths.customerGateway(end.id()).field("ipAddress"),
                end.ipAddress().toString()),
            new Related(TopologyPaths.vpnGateway(other.id()), "has this address")));
  }

  private static String join(Set<Region> regions) {
    return String.join(", ", regions.stream().sorted().map(Region::id).toList());
  }
}
