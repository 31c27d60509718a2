package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.Rule.rule;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.CENS;

import io.github.bgpoveripsec.model.cloud.Cen;
import io.github.bgpoveripsec.model.id.VpcId;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.topology.TopologyIndex;
import io.github.bgpoveripsec.model.topology.TopologyPaths;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import io.github.bgpoveripsec.rules.Gap;
import io.github.bgpoveripsec.rules.Located;
import io.github.bgpoveripsec.rules.Message;
import io.github.bgpoveripsec.rules.Related;
import io.github.bgpoveripsec.rules.Rule;
import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.Verdict;
import io.github.bgpoveripsec.rules.Violation;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What must hold of CEN instances that BGP gateways belong to. */
final class CenRules {
  private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

  /** March 1, 2019 (UTC+8), when it begins. */
  private static final Instant ON_BY_DEFAULT_AFTER = Instant.parse("2019-02-28T16:00:00Z");

  private static final Verdict NO_CEN =
      Verdict.notApplicable("no CEN instance with a BGP gateway attached");

  private static final String CREATED =
      "An instance created after 2019-03-01T00:00+08:00 has overlapping routing on unless stated,"
          + " one created at that instant or before has it off; of the day itself the page says"
          + " nothing.";

  private CenRules() {}

  static Rule<Topology> overlappingRouting() {
    return rule(
            "cen/overlapping-routing",
            "A CEN instance with a BGP gateway attached has overlapping routing enabled")
        .aliases("S28")
        .because("the gateway brings routes that overlap those of the instance")
        .documentedAt(Clause.OVERLAPPING_ROUTING, Clause.OVERLAPPING_ROUTING_DEFAULT)
        .effect(Effects.ROUTE_INACTIVE)
        .remedy("Enable overlapping routing for the CEN instance.")
        .notes(
            "Judges CEN instances with a VPN gateway attached that has BGP enabled for a"
                + " connection; undetermined where neither the setting nor the time of creation is"
                + " known.",
            CREATED)
        .requires(CENS.each(CenRules::overlapping));
  }

  static Rule<Topology> overlappingRoutingDefault() {
    return rule(
            "cen/overlapping-routing-default",
            "A CEN instance created after March 1, 2019 has overlapping routing on by default")
        .aliases("S29")
        .because("that is how instances are created since then")
        .documentedAt(Clause.OVERLAPPING_ROUTING_DEFAULT)
        .severity(Severity.INFO)
        .effect(Effects.DEFAULT_APPLIES)
        .remedy("State the setting if the design should not depend on the default.")
        .notes(
            "Not a fault but a fact that cen/overlapping-routing builds on: told of CEN instances"
                + " with a BGP gateway attached for which the setting is not stated.",
            CREATED)
        .requires(CENS.each(CenRules::stated));
  }

  static Rule<Topology> multipleVpcs() {
    return rule(
            "cen/multiple-vpcs",
            "VPN gateways of the VPCs of one CEN instance do not use BGP if there are several VPCs")
        .aliases("S30")
        .because("the data centre's routes would enter the instance in several places")
        .documentedAt(Clause.ONE_BGP_VPC_IN_CEN, Clause.ONE_BGP_VPC_IN_CEN_FLAPPING)
        .effect(Effects.FLAP)
        .remedy("Use static routes in the VPN gateways, or keep one VPC in the CEN instance.")
        .notes(
            "Judges CEN instances with two VPCs or more, to the letter: a single VPN gateway of one"
                + " of these VPCs with BGP enabled for a connection is too much.",
            "A VPN gateway that is attached brings its VPC, also where that is not listed.")
        .requires(CENS.each(CenRules::oneVpc));
  }

  private static Verdict overlapping(Located<Cen> located) {
    if (attached(located).findAny().isEmpty()) {
      return NO_CEN;
    }
    Cen cen = located.value();
    Optional<Boolean> on = cen.overlappingRouting().or(() -> onByDefault(cen));
    if (on.isEmpty()) {
      return Verdict.undetermined(Gap.missing(located.path().field("overlappingRouting")));
    }
    if (on.get()) {
      return Verdict.passed(1);
    }
    return Verdict.failed(
        new Violation(
            located.path().field("overlappingRouting"),
            Message.of("expected overlapping routing to be on, got {setting}")
                .with(
                    "setting", cen.overlappingRouting().isPresent() ? "off" : "off (the default)"),
            attached(located)
                .map(it -> new Related(TopologyPaths.vpnGateway(it.id()), "uses BGP"))
                .toList()));
  }

  private static Verdict stated(Located<Cen> located) {
    Cen cen = located.value();
    if (attached(located).findAny().isEmpty()) {
      return NO_CEN;
    }
    if (cen.overlappingRouting().isPresent()) {
      return Verdict.passed(1);
    }
    return onByDefault(cen)
        .filter(on -> on)
        .map(
            on ->
                Verdict.failed(
                    Violation.of(
                        located.path().field("overlappingRouting"),
                        Message.of(
                                "overlapping routing is on by default, as the instance was created"
                                    + " at {createdAt}")
                            .with("createdAt", cen.createdAt().orElseThrow().atOffset(CHINA)))))
        .orElse(Verdict.notApplicable("no CEN instance with the default on"));
  }

  private static Verdict oneVpc(Located<Cen> located) {
    TopologyIndex index = located.enclosing(Topology.class).index();
    Set<VpcId> vpcs = new LinkedHashSet<>(located.value().vpcs());
    located.value().vpnGateways().stream()
        .flatMap(id -> index.vpnGateway(id).stream())
        .forEach(gateway -> vpcs.add(gateway.vpc()));
    if (vpcs.size() < 2) {
      return Verdict.notApplicable("no CEN instance of several VPCs");
    }
    List<VpnGateway> gateways =
        vpcs.stream()
            .flatMap(vpc -> index.vpnGatewaysOf(vpc).stream())
            .filter(VpnGateway::usesBgp)
            .toList();
    if (gateways.isEmpty()) {
      return Verdict.passed(1);
    }
    return Verdict.failed(
        new Violation(
            located.path(),
            Message.of("expected no BGP in the VPN gateways of {vpcs} VPCs, got {gateways}")
                .with("vpcs", vpcs.size())
                .with("gateways", gateways.size()),
            gateways.stream()
                .map(it -> new Related(TopologyPaths.vpnGateway(it.id()), "uses BGP"))
                .toList()));
  }

  private static Optional<Boolean> onByDefault(Cen cen) {
    return cen.createdAt().map(instant -> instant.isAfter(ON_BY_DEFAULT_AFTER));
  }

  private static Stream<VpnGateway> attached(Located<Cen> cen) {
    TopologyIndex index = cen.enclosing(Topology.class).index();
    return cen.value().vpnGateways().stream()
        .flatMap(id -> index.vpnGateway(id).stream())
        .filter(VpnGateway::usesBgp);
  }
}
