package io.github.bgpoveripsec.rules.rfc;

import static io.github.bgpoveripsec.rules.Rule.rule;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.BGP_TUNNELS;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.CUSTOMER_GATEWAYS;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.VIRTUAL_BORDER_ROUTERS;

import io.github.bgpoveripsec.model.cloud.VirtualBorderRouter;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.AsnRegistry;
import io.github.bgpoveripsec.model.net.AsnUse;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.rules.Condition;
import io.github.bgpoveripsec.rules.Parts;
import io.github.bgpoveripsec.rules.Rule;
import io.github.bgpoveripsec.rules.RuleDraft;
import io.github.bgpoveripsec.rules.Severity;
import java.util.List;
import java.util.function.Predicate;

/** Which AS numbers nobody should have. */
final class AsnRules {
  private static final String JUDGED =
      "Judges the ASNs of customer gateways, the local ASNs of tunnels with BGP enabled, and both"
          + " ASNs of virtual border routers. One that is left to its default is not judged: 45104"
          + " is an ordinary public number.";

  private static final String PRIVATE =
      "Use a private number, 64512 to 65534 or 4200000000 to 4294967294, or one that is assigned to"
          + " the organisation.";

  private static final Parts<Topology, Asn> ASNS =
      CUSTOMER_GATEWAYS
          .then(Parts.<CustomerGateway, Asn>optional("asn", CustomerGateway::asn))
          .plus(BGP_TUNNELS.then(Parts.<Tunnel, Asn>optional("localAsn", Tunnel::localAsn)))
          .plus(
              VIRTUAL_BORDER_ROUTERS.then(
                  Parts.<VirtualBorderRouter, Asn>one("peerAsn", VirtualBorderRouter::peerAsn)))
          .plus(
              VIRTUAL_BORDER_ROUTERS.then(
                  Parts.<VirtualBorderRouter, Asn>optional(
                      "localAsn", VirtualBorderRouter::localAsn)))
          .named("AS numbers");

  private AsnRules() {}

  static List<Rule<Topology>> all() {
    return List.of(zero(), last(), asTrans(), documentation(), reserved(), as112());
  }

  private static Rule<Topology> zero() {
    return none(
        "an ASN other than 0",
        Asn.ZERO::equals,
        rule("asn/zero", "Nobody has ASN 0")
            .aliases("RFC 7607")
            .because("0 stands for no autonomous system at all")
            .documentedAt(RfcSection.AS_ZERO)
            .effect(RfcEffects.SESSION_REFUSED)
            .remedy(PRIVATE));
  }

  private static Rule<Topology> last() {
    return none(
        "an ASN other than 65535 and 4294967295",
        use(AsnUse.LAST),
        rule("asn/last", "Nobody has the last ASN of two or of four octets")
            .aliases("RFC 7300")
            .because(
                "these numbers are reserved, and communities that begin with 65535 have fixed"
                    + " meanings")
            .documentedAt(RfcSection.LAST_ASNS)
            .severity(Severity.WARNING)
            .effect(RfcEffects.MISREAD)
            .remedy(PRIVATE));
  }

  private static Rule<Topology> asTrans() {
    return none(
        "an ASN other than 23456",
        use(AsnUse.AS_TRANS),
        rule("asn/as-trans", "Nobody has ASN 23456")
            .aliases("RFC 6793")
            .because("23456 stands in for every number that two octets cannot hold")
            .documentedAt(RfcSection.AS_TRANS)
            .severity(Severity.WARNING)
            .effect(RfcEffects.MISREAD)
            .remedy(
                "Use the number itself: both ends understand four octets. 23456 is only what an old"
                    + " speaker shows in its place."));
  }

  private static Rule<Topology> documentation() {
    return none(
        "an ASN outside 64496 to 64511 and 65536 to 65551",
        use(AsnUse.DOCUMENTATION),
        rule("asn/documentation", "Nobody has an ASN of examples")
            .aliases("RFC 5398")
            .because("these numbers are for documents")
            .documentedAt(RfcSection.DOCUMENTATION_ASNS)
            .severity(Severity.WARNING)
            .effect(RfcEffects.FILTERED)
            .remedy("Put the number of the network in place of that of the example."));
  }

  private static Rule<Topology> reserved() {
    return none(
        "an ASN outside 65552 to 131071",
        use(AsnUse.RESERVED).and(asn -> !asn.equals(Asn.ZERO)),
        rule("asn/reserved", "Nobody has an ASN that the registry keeps back")
            .aliases("RFC 7249")
            .because("these numbers are assigned to nobody and are not private either")
            .documentedAt(RfcSection.ASN_REGISTRY)
            .severity(Severity.WARNING)
            .effect(RfcEffects.FILTERED)
            .remedy(PRIVATE));
  }

  private static Rule<Topology> as112() {
    return none(
        "an ASN other than 112",
        use(AsnUse.AS112),
        rule("asn/as112", "AS 112 is for who runs AS112 name servers")
            .aliases("RFC 7534")
            .because("all operators of these name servers share the number")
            .documentedAt(RfcSection.AS112)
            .severity(Severity.INFO)
            .effect(RfcEffects.MISREAD)
            .remedy(PRIVATE));
  }

  private static Predicate<Asn> use(AsnUse use) {
    return asn -> AsnRegistry.iana().use(asn) == use;
  }

  private static Rule<Topology> none(String wanted, Predicate<Asn> unwanted, RuleDraft draft) {
    return draft.notes(JUDGED).requires(ASNS.each(Condition.of(wanted, unwanted.negate())));
  }
}
