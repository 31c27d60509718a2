package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.Rule.rule;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.VIRTUAL_BORDER_ROUTERS;

import io.github.bgpoveripsec.model.cloud.Cen;
import io.github.bgpoveripsec.model.cloud.VirtualBorderRouter;
import io.github.bgpoveripsec.model.id.VpcId;
import io.github.bgpoveripsec.model.id.VpnGatewayId;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.topology.TopologyIndex;
import io.github.bgpoveripsec.model.topology.TopologyPaths;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import io.github.bgpoveripsec.rules.Located;
import io.github.bgpoveripsec.rules.Message;
import io.github.bgpoveripsec.rules.Related;
import io.github.bgpoveripsec.rules.Rule;
import io.github.bgpoveripsec.rules.Verdict;
import io.github.bgpoveripsec.rules.Violation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What must hold where a data centre is reached by circuit and by VPN. */
final class ExpressConnectRules {
  private ExpressConnectRules() {}

  static Rule<Topology> sameAsn() {
    return rule(
            "virtual-border-router/peer-asn",
            "A data centre has one ASN towards a VBR and towards the VPN gateways beside it")
        .aliases("S27")
        .because("circuit and VPN lead to the same autonomous system")
        .documentedAt(Clause.EXPRESS_CONNECT_SAME_ASN, Clause.EXPRESS_CONNECT_FLAPPING)
        .effect(Effects.FLAP)
        .remedy("Use the ASN of the customer gateway as the peer ASN of the VBR, or the reverse.")
        .notes(
            "Judges VBRs whose data centre also has BGP to a VPN gateway of a VPC that the VBR"
                + " reaches, directly or by a CEN instance both are attached to.",
            "Customer gateways without an ASN are the concern of customer-gateway/asn.")
        .requires(VIRTUAL_BORDER_ROUTERS.each(ExpressConnectRules::sameAsn));
  }

  private static Verdict sameAsn(Located<VirtualBorderRouter> router) {
    TopologyIndex index = router.enclosing(Topology.class).index();
    Set<VpcId> reached = reached(index, router.value());
    List<CustomerGateway> beside =
        index.bgpTunnelsTo(router.value().dataCenter()).stream()
            .filter(
                place -> place.gateway().map(VpnGateway::vpc).filter(reached::contains).isPresent())
            .flatMap(place -> index.customerGatewayOf(place.tunnel()).stream())
            .filter(gateway -> gateway.asn().isPresent())
            .distinct()
            .toList();
    if (beside.isEmpty()) {
      return Verdict.notApplicable("no data centre behind both a VBR and a VPN gateway");
    }
    List<CustomerGateway> others =
        beside.stream()
            .filter(it -> !it.asn().orElseThrow().equals(router.value().peerAsn()))
            .toList();
    return others.isEmpty()
        ? Verdict.passed(beside.size())
        : Verdict.failed(violation(router, others));
  }

  private static Violation violation(
      Located<VirtualBorderRouter> router, List<CustomerGateway> others) {
    return new Violation(
        router.path().field("peerAsn"),
        Message.of("expected the ASN of the customer gateways, {asns}, got {peerAsn}")
            .with("peerAsn", router.value().peerAsn())
            .with(
                "asns",
                String.join(
                    ", ",
                    others.stream()
                        .map(it -> it.asn().orElseThrow())
                        .sorted()
                        .distinct()
                        .map(Object::toString)
                        .toList())),
        others.stream()
            .map(
                it ->
                    new Related(
                        TopologyPaths.customerGateway(it.id()).field("asn"),
                        it.asn().orElseThrow().toString()))
            .toList());
  }

  private static Set<VpcId> reached(TopologyIndex index, VirtualBorderRouter router) {
    Set<VpcId> reached = new HashSet<>(router.vpcs());
    for (Cen cen : index.censOf(router.id())) {
      reached.addAll(cen.vpcs());
      for (VpnGatewayId gateway : cen.vpnGateways()) {
        index.vpnGateway(gateway).ifPresent(it -> reached.add(it.vpc()));
      }
    }
    return reached;
  }
}
