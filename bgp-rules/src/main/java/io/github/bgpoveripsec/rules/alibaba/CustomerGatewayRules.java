package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.Rule.rule;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.CUSTOMER_GATEWAYS;

import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.topology.TunnelPlace;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.rules.Located;
import io.github.bgpoveripsec.rules.Message;
import io.github.bgpoveripsec.rules.Related;
import io.github.bgpoveripsec.rules.Rule;
import io.github.bgpoveripsec.rules.Verdict;
import io.github.bgpoveripsec.rules.Violation;
import java.util.List;

/** What must hold of customer gateways. */
final class CustomerGatewayRules {
  private CustomerGatewayRules() {}

  static Rule<Topology> asn() {
    return rule("customer-gateway/asn", "A customer gateway that BGP tunnels lead to has an ASN")
        .aliases("S12")
        .because("the cloud takes the ASN of its BGP peer from the customer gateway")
        .documentedAt(
            Clause.STEP_CUSTOMER_GATEWAY,
            Clause.CUSTOMER_GATEWAY_WITHOUT_ASN,
            Clause.CUSTOMER_GATEWAY_FIXED,
            Clause.CUSTOMER_GATEWAY_NEW_ASN,
            Clause.PARAMETER_CUSTOMER_GATEWAY)
        .effect(Effects.SESSION_DOWN)
        .remedy(
            "Delete the customer gateway and create it anew with the ASN of the data centre; it"
                + " cannot be edited.")
        .notes(
            "Judges customer gateways that a tunnel of a connection with BGP enabled leads to, of"
                + " VPN gateways and of transit routers; others need no ASN.")
        .requires(CUSTOMER_GATEWAYS.each(CustomerGatewayRules::hasAsn));
  }

  private static Verdict hasAsn(Located<CustomerGateway> located) {
    CustomerGateway gateway = located.value();
    List<TunnelPlace> tunnels =
        located.enclosing(Topology.class).index().bgpTunnelsTo(gateway.id());
    if (tunnels.isEmpty()) {
      return Verdict.notApplicable("no customer gateways of BGP tunnels");
    }
    if (gateway.asn().isPresent()) {
      return Verdict.passed(1);
    }
    return Verdict.failed(
        new Violation(
            located.path().field("asn"),
            Message.of("expected the ASN of the data centre, got none"),
            tunnels.stream().map(it -> new Related(it.path(), "needs it for BGP")).toList()));
  }
}
