package io.github.bgpoveripsec.rules.rfc;

import static io.github.bgpoveripsec.rules.Rule.rule;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.CUSTOMER_GATEWAYS;

import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.topology.TopologyPaths;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.rules.Condition;
import io.github.bgpoveripsec.rules.Located;
import io.github.bgpoveripsec.rules.Message;
import io.github.bgpoveripsec.rules.Parts;
import io.github.bgpoveripsec.rules.Related;
import io.github.bgpoveripsec.rules.Rule;
import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.Verdict;
import io.github.bgpoveripsec.rules.Violation;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the BGP Identifiers of devices may be. */
final class IdentifierRules {
  private static final String KNOWN =
      "Judges the identifiers of customer gateways. Those of VPN gateways, transit routers and"
          + " virtual border routers are the cloud's affair and not part of a design.";

  private static final Ipv4Address ZERO = Ipv4Address.of(0);

  private static final Parts<Topology, CustomerGateway> IDENTIFIED =
      CUSTOMER_GATEWAYS
          .where(
              Condition.of(
                  "ASN and BGP Identifier known",
                  it -> it.asn().isPresent() && it.bgpIdentifier().isPresent()))
          .named("customer gateways with ASN and BGP Identifier");

  private IdentifierRules() {}

  static List<Rule<Topology>> all() {
    return List.of(notZero(), unique());
  }

  private static Rule<Topology> notZero() {
    return rule("bgp-identifier/zero", "A BGP Identifier is not 0.0.0.0")
        .aliases("RFC 6286")
        .because("zero is no identifier")
        .documentedAt(RfcSection.IDENTIFIER, RfcSection.BAD_IDENTIFIER)
        .effect(RfcEffects.SESSION_REFUSED)
        .remedy("Give the device an identifier, customarily one of its IPv4 addresses.")
        .notes(KNOWN)
        .requires(
            CUSTOMER_GATEWAYS
                .then(
                    Parts.<CustomerGateway, Ipv4Address>optional(
                            "bgpIdentifier", CustomerGateway::bgpIdentifier)
                        .named("BGP Identifiers"))
                .each(Condition.of("an identifier other than 0.0.0.0", it -> !it.equals(ZERO))));
  }

  private static Rule<Topology> unique() {
    return rule("bgp-identifier/unique", "The devices of one AS have different BGP Identifiers")
        .aliases("RFC 6286")
        .because("an identifier tells the speakers of one autonomous system apart")
        .documentedAt(RfcSection.IDENTIFIER, RfcSection.BAD_IDENTIFIER)
        .severity(Severity.WARNING)
        .effect(RfcEffects.CONFUSED)
        .remedy("Give each device an identifier of its own.")
        .notes(
            KNOWN,
            "Customer gateways with one ASN are of one AS, in whichever data centre they stand;"
                + " those of different ASNs may have one identifier since RFC 6286.",
            "Two customer gateways for two addresses of one device have one identifier rightly:"
                + " write it at one of them.")
        .requires(IdentifierRules::distinct);
  }

  private static Verdict distinct(Located<Topology> topology) {
    List<CustomerGateway> gateways =
        IDENTIFIED.within(topology).stream()
            .map(Located::value)
            .sorted(Comparator.comparing(it -> it.id().value()))
            .toList();
    if (gateways.isEmpty()) {
      return Verdict.notApplicable("no " + IDENTIFIED.description());
    }
    Map<Speaker, CustomerGateway> firsts = new HashMap<>();
    List<Violation> violations =
        gateways.stream()
            .flatMap(
                gateway -> {
                  Speaker speaker = Speaker.of(gateway);
                  CustomerGateway first = firsts.putIfAbsent(speaker, gateway);
                  return first == null
                      ? Stream.empty()
                      : Stream.of(violation(gateway, first, speaker));
                })
            .toList();
    return violations.isEmpty()
        ? Verdict.passed(gateways.size())
        : new Verdict.Failed(violations, List.of());
  }

  private static Violation violation(
      CustomerGateway gateway, CustomerGateway first, Speaker speaker) {
    return new Violation(
        TopologyPaths.customerGateway(gateway.id()).field("bgpIdentifier"),
        Message.of("expected an identifier that no other device of AS {asn} has, got {identifier}")
            .with("asn", speaker.asn())
            .with("identifier", speaker.identifier()),
        List.of(
            new Related(
                TopologyPaths.customerGateway(first.id()).field("bgpIdentifier"),
                speaker.identifier().toString())));
  }

  /** What tells one BGP speaker from another. */
  private record Speaker(Asn asn, Ipv4Address identifier) {
    static Speaker of(CustomerGateway gateway) {
      return new Speaker(gateway.asn().orElseThrow(), gateway.bgpIdentifier().orElseThrow());
    }
  }
}
