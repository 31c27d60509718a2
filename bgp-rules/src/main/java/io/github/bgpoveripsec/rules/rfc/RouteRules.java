package io.github.bgpoveripsec.rules.rfc;

import static io.github.bgpoveripsec.rules.Rule.rule;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.ADVERTISED;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.DATA_CENTERS;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.VPCS;

import io.github.bgpoveripsec.model.cloud.RouteEntry;
import io.github.bgpoveripsec.model.cloud.RouteEntryType;
import io.github.bgpoveripsec.model.cloud.RouteTable;
import io.github.bgpoveripsec.model.cloud.VSwitch;
import io.github.bgpoveripsec.model.cloud.Vpc;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Condition;
import io.github.bgpoveripsec.rules.Parts;
import io.github.bgpoveripsec.rules.Rule;
import io.github.bgpoveripsec.rules.RuleDraft;
import io.github.bgpoveripsec.rules.Severity;
import java.util.List;
import java.util.stream.Collectors;

/** Which prefixes nobody should advertise. */
final class RouteRules {
  private static final String JUDGED =
      "Judges what data centres advertise and the system routes of VPCs, which VPN gateways"
          + " advertise by themselves; where a VPC's system route table is not described, its"
          + " vSwitches.";

  private static final String WHOLE =
      "A prefix that only contains such a block, such as a default route, is no route to it and is"
          + " left alone.";

  private static final Parts<Vpc, Prefix> SYSTEM_ROUTES =
      Parts.<Vpc, RouteTable>optional("systemRouteTable", Vpc::systemRouteTable)
          .then(Parts.many("routes", RouteTable::routes, RouteEntry::destination))
          .where(Condition.of("system", entry -> entry.type() == RouteEntryType.SYSTEM))
          .then(Parts.one("destination", RouteEntry::destination));

  /** Where the table is not described, it holds what the cloud puts there for each vSwitch. */
  private static final Parts<Topology, Prefix> VSWITCH_ROUTES =
      VPCS.where(Condition.of("without a described table", it -> it.systemRouteTable().isEmpty()))
          .then(Parts.many("vSwitches", Vpc::vSwitches, VSwitch::id))
          .then(Parts.one("cidr", VSwitch::cidr));

  private static final Parts<Topology, Prefix> ROUTES =
      DATA_CENTERS
          .then(ADVERTISED)
          .plus(VPCS.then(SYSTEM_ROUTES))
          .plus(VSWITCH_ROUTES)
          .named("advertised prefixes");

  private RouteRules() {}

  static List<Rule<Topology>> all() {
    return List.of(
        thisNetwork(),
        loopback(),
        linkLocal(),
        limitedBroadcast(),
        multicast(),
        classE(),
        documentation(),
        benchmarking(),
        protocol(),
        transition(),
        discard(),
        service());
  }

  private static Rule<Topology> thisNetwork() {
    return outside(
        RouteKind.THIS_NETWORK,
        rule("route/this-network", "Nobody advertises addresses of \"this network\"")
            .aliases("RFC 1122")
            .because("these addresses are for hosts that do not know their own yet")
            .documentedAt(RfcSection.HOST_ADDRESSES, RfcSection.IPV6_SCOPES)
            .effect(RfcEffects.NOT_FORWARDED)
            .remedy("Take the prefix out; for a default route, its length is 0."));
  }

  private static Rule<Topology> loopback() {
    return outside(
        RouteKind.LOOPBACK,
        rule("route/loopback", "Nobody advertises loopback addresses")
            .aliases("RFC 1122")
            .because("these addresses must not appear outside a host")
            .documentedAt(RfcSection.HOST_ADDRESSES, RfcSection.IPV6_SCOPES)
            .effect(RfcEffects.NOT_FORWARDED)
            .remedy(
                "Take the prefix out; give loopback interfaces that others must reach an"
                    + " address of the network."));
  }

  private static Rule<Topology> linkLocal() {
    return outside(
        RouteKind.LINK_LOCAL,
        rule("route/link-local", "Nobody advertises link-local addresses")
            .aliases("RFC 3927")
            .because("routers must not forward packets to these addresses")
            .documentedAt(RfcSection.LINK_LOCAL, RfcSection.IPV6_SCOPES)
            .effect(RfcEffects.NOT_FORWARDED)
            .remedy(
                "Take the prefix out; where it is the CIDR block of a tunnel, do not redistribute"
                    + " connected networks into BGP."));
  }

  private static Rule<Topology> limitedBroadcast() {
    return outside(
        RouteKind.LIMITED_BROADCAST,
        rule("route/limited-broadcast", "Nobody advertises the limited broadcast address")
            .aliases("RFC 1812")
            .because("limited broadcasts must not be forwarded")
            .documentedAt(RfcSection.LIMITED_BROADCAST)
            .effect(RfcEffects.NOT_FORWARDED)
            .remedy("Take the prefix out."));
  }

  private static Rule<Topology> multicast() {
    return outside(
        RouteKind.MULTICAST,
        rule("route/multicast", "Nobody advertises multicast addresses as unicast routes")
            .aliases("RFC 4271")
            .because("a unicast route to a multicast address makes no sense")
            .documentedAt(RfcSection.NLRI_SENSE)
            .severity(Severity.WARNING)
            .effect(RfcEffects.FILTERED)
            .remedy("Take the prefix out."));
  }

  private static Rule<Topology> classE() {
    return outside(
        RouteKind.CLASS_E,
        rule("route/class-e", "Nobody advertises addresses of class E")
            .aliases("RFC 1112")
            .because("these addresses are reserved, and most systems refuse them")
            .documentedAt(RfcSection.CLASS_E, RfcSection.SPECIAL_PURPOSES)
            .severity(Severity.WARNING)
            .effect(RfcEffects.NOT_FORWARDED)
            .remedy("Number the network from private or assigned addresses."));
  }

  private static Rule<Topology> documentation() {
    return outside(
        RouteKind.DOCUMENTATION,
        rule("route/documentation", "Nobody advertises addresses of examples")
            .aliases("RFC 5737")
            .because("these addresses are for documents")
            .documentedAt(
                RfcSection.DOCUMENTATION_IPV4,
                RfcSection.DOCUMENTATION_IPV6,
                RfcSection.DOCUMENTATION_IPV6_MORE)
            .severity(Severity.WARNING)
            .effect(RfcEffects.FILTERED)
            .remedy("Put the prefix of the network in place of that of the example."));
  }

  private static Rule<Topology> benchmarking() {
    return outside(
        RouteKind.BENCHMARKING,
        rule("route/benchmarking", "Nobody advertises addresses of measurements")
            .aliases("RFC 2544")
            .because("these addresses are for measurements in isolated networks")
            .documentedAt(RfcSection.BENCHMARKING_IPV4, RfcSection.BENCHMARKING_IPV6)
            .severity(Severity.WARNING)
            .effect(RfcEffects.FILTERED)
            .remedy("Number the network from private or assigned addresses."));
  }

  private static Rule<Topology> protocol() {
    return outside(
        RouteKind.PROTOCOL,
        rule("route/protocol", "Nobody advertises addresses that protocols keep for themselves")
            .aliases("RFC 6890")
            .because("these addresses are assigned to protocols, not to networks")
            .documentedAt(RfcSection.SPECIAL_PURPOSES)
            .severity(Severity.WARNING)
            .effect(RfcEffects.FILTERED)
            .remedy("Number the network from private or assigned addresses."));
  }

  private static Rule<Topology> transition() {
    return outside(
        RouteKind.TRANSITION,
        rule("route/transition", "Nobody advertises addresses of transition mechanisms")
            .aliases("RFC 7526")
            .because("6to4, Teredo and translators route these addresses by rules of their own")
            .documentedAt(
                RfcSection.SIX_TO_FOUR_DEPRECATED,
                RfcSection.SIX_TO_FOUR,
                RfcSection.TRANSLATORS,
                RfcSection.SPECIAL_PURPOSES)
            .severity(Severity.WARNING)
            .effect(RfcEffects.FILTERED)
            .remedy(
                "Take the prefix out; a translator for other networks needs a prefix of its"
                    + " own."));
  }

  private static Rule<Topology> discard() {
    return outside(
        RouteKind.DISCARD,
        rule("route/discard", "Nobody advertises the discard prefix to other systems")
            .aliases("RFC 6666")
            .because("what is sent there is thrown away, which each system decides for itself")
            .documentedAt(RfcSection.DISCARD)
            .severity(Severity.WARNING)
            .effect(RfcEffects.FILTERED)
            .remedy("Keep the prefix inside the data centre."));
  }

  private static Rule<Topology> service() {
    return outside(
        RouteKind.SERVICE,
        rule("route/service", "Addresses of shared services are advertised by who runs them")
            .aliases("RFC 7534")
            .because("AS112 and multicast relays answer at the same addresses all over the world")
            .documentedAt(RfcSection.AS112, RfcSection.SPECIAL_PURPOSES)
            .severity(Severity.INFO)
            .effect(RfcEffects.FILTERED)
            .remedy("Take the prefix out unless the network runs such a service."));
  }

  private static Rule<Topology> outside(RouteKind kind, RuleDraft draft) {
    String blocks = kind.blocks().stream().map(Prefix::toString).collect(Collectors.joining(", "));
    return draft
        .notes(
            JUDGED,
            WHOLE,
            "The blocks are "
                + blocks
                + "; a smaller one that is set aside for"
                + " something else is the concern of another rule.")
        .requires(
            ROUTES.each(
                Condition.of("a prefix that is no part of " + blocks, it -> !kind.holds(it))));
  }
}
