package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.Rule.rule;
import static io.github.bgpoveripsec.rules.alibaba.ChangeParts.KEPT_CUSTOMER_GATEWAYS;
import static io.github.bgpoveripsec.rules.alibaba.ChangeParts.REMOVED_CUSTOMER_GATEWAYS;

import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.topology.TunnelPlace;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.rules.Check;
import io.github.bgpoveripsec.rules.Condition;
import io.github.bgpoveripsec.rules.Located;
import io.github.bgpoveripsec.rules.Message;
import io.github.bgpoveripsec.rules.Related;
import io.github.bgpoveripsec.rules.Rule;
import io.github.bgpoveripsec.rules.Transition;
import io.github.bgpoveripsec.rules.Verdict;
import io.github.bgpoveripsec.rules.Violation;
import io.github.bgpoveripsec.rules.alibaba.ChangeParts.RemovedCustomerGateway;
import java.util.List;
import java.util.function.Function;

/** What may change about customer gateways. */
final class CustomerGatewayChangeRules {
  private CustomerGatewayChangeRules() {}

  static Rule<Transition<Topology>> unchanged() {
    return rule("customer-gateway/unchanged", "A customer gateway keeps its address and its ASN")
        .aliases("S13")
        .because("a customer gateway cannot be edited once it is created")
        .documentedAt(
            Clause.CUSTOMER_GATEWAY_FIXED,
            Clause.CUSTOMER_GATEWAY_NEW_ASN,
            Clause.CUSTOMER_GATEWAY_WITHOUT_ASN)
        .effect(Effects.CHANGE_NOT_ACCEPTED)
        .remedy(
            "Delete it with the connections that depend on it, and create all of it anew; or lead"
                + " the tunnels to another customer gateway.")
        .notes(
            Notes.CHANGES,
            "Judges customer gateways that both designs have: an ASN that is changed, added or"
                + " taken away, and an address that is changed.",
            "Which data centre a customer gateway stands in is a remark of the design, not of the"
                + " cloud, and may change. The page does not speak of the key of BGP.")
        .requires(
            KEPT_CUSTOMER_GATEWAYS.each(
                same("ipAddress", it -> it.ipAddress().toString())
                    .and(same("asn", it -> it.asn().map(Asn::toString).orElse("none")))));
  }

  static Rule<Transition<Topology>> deletion() {
    return rule(
            "customer-gateway/deletion",
            "A customer gateway that is removed has no tunnel that leads to it")
        .aliases("E22")
        .because("a customer gateway that is in use cannot be deleted")
        .documentedAt(Supplement.CUSTOMER_GATEWAY_DELETION)
        .effect(Effects.CHANGE_NOT_ACCEPTED)
        .remedy("First lead the tunnels elsewhere or delete their connections, then delete it.")
        .notes(
            Notes.CHANGES,
            "Judges customer gateways that only the design before has, by the tunnels that lead to"
                + " them there, of VPN gateways and of transit routers, with BGP or without.")
        .requires(REMOVED_CUSTOMER_GATEWAYS.each(CustomerGatewayChangeRules::isUnused));
  }

  private static Check<Transition<CustomerGateway>> same(
      String field, Function<CustomerGateway, String> value) {
    return Check.<Transition<CustomerGateway>>that(
            Condition.of(
                "the same as before",
                pair -> value.apply(pair.before()).equals(value.apply(pair.after()))))
        .at(field)
        .saying("expected {before} as before, got {after}")
        .with("before", pair -> value.apply(pair.before()))
        .with("after", pair -> value.apply(pair.after()));
  }

  private static Verdict isUnused(Located<RemovedCustomerGateway> removed) {
    List<TunnelPlace> users = removed.value().users();
    return users.isEmpty()
        ? Verdict.passed(1)
        : Verdict.failed(
            new Violation(
                removed.path(),
                Message.of("expected no tunnel to it any more, got {tunnels} in the design before")
                    .with("tunnels", users.size()),
                users.stream().map(it -> new Related(it.path(), "led to it before")).toList()));
  }
}
