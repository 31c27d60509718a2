package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.Check.that;
import static io.github.bgpoveripsec.rules.Rule.rule;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.BGP_TUNNELS;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.CUSTOMER_GATEWAYS;

import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.net.PrefixSet;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.rules.Condition;
import io.github.bgpoveripsec.rules.Parts;
import io.github.bgpoveripsec.rules.Rule;

/** What the other end of a tunnel may be, by sources later than the page. */
final class PeerRules {
  private static final PrefixSet UNREACHABLE =
      PrefixSet.of(
          Ipv4Prefix.parse("100.64.0.0/10"),
          Ipv4Prefix.parse("127.0.0.0/8"),
          Ipv4Prefix.parse("169.254.0.0/16"),
          Ipv4Prefix.parse("224.0.0.0/4"),
          Ipv4Prefix.parse("255.0.0.0/8"));

  private PeerRules() {}

  static Rule<Topology> asnRange() {
    return rule(
            "customer-gateway/asn-range",
            "The ASN of a customer gateway is from 1 to 4294967295 and not 45104")
        .aliases("E01")
        .because("45104 is the cloud's own number")
        .documentedAt(Supplement.CUSTOMER_GATEWAY_ASN)
        .effect(Effects.NOT_ACCEPTED)
        .remedy("Use another ASN in the data centre, preferably a private one.")
        .notes("Judges every customer gateway that has an ASN, with BGP or without.")
        .requires(
            CUSTOMER_GATEWAYS
                .then(
                    Parts.<CustomerGateway, Asn>optional("asn", CustomerGateway::asn)
                        .named("ASNs of customer gateways"))
                .each(
                    Condition.of(
                        "an ASN from 1 to 4294967295 other than 45104",
                        asn -> !asn.equals(Asn.ZERO) && !asn.equals(Tunnel.DEFAULT_LOCAL_ASN))));
  }

  static Rule<Topology> address() {
    return rule(
            "customer-gateway/ip-address",
            "The address of a customer gateway is one that tunnels can lead to")
        .aliases("E03")
        .because("these blocks lead nowhere, or to the cloud itself")
        .documentedAt(Supplement.CUSTOMER_GATEWAY_ADDRESS)
        .effect(Effects.IPSEC_FAIL)
        .remedy("Use the public address of the device, or its private one behind a circuit.")
        .notes("Refused are " + UNREACHABLE + ".")
        .requires(
            CUSTOMER_GATEWAYS
                .then(
                    Parts.<CustomerGateway, Ipv4Address>one(
                        "ipAddress", CustomerGateway::ipAddress))
                .each(
                    Condition.of(
                        "an address outside " + UNREACHABLE, it -> !UNREACHABLE.covers(it))));
  }

  static Rule<Topology> bgpAddressesDiffer() {
    return rule("tunnel/bgp-addresses", "The BGP addresses of the ends of a tunnel differ")
        .aliases("E24")
        .because("a session needs two ends")
        .documentedAt(Supplement.BGP_ADDRESSES)
        .effect(Effects.SESSION_DOWN)
        .remedy("Give each end one of the two host addresses of the tunnel CIDR block.")
        .notes(Notes.BGP_ONLY, "Judges tunnels for which both addresses are known.")
        .requires(
            BGP_TUNNELS
                .where(
                    Condition.of(
                        "both BGP addresses known",
                        it -> it.localBgpIp().isPresent() && it.peerBgpIp().isPresent()))
                .each(
                    that(Condition.<Tunnel>of(
                            "BGP addresses that differ",
                            it -> !it.localBgpIp().equals(it.peerBgpIp())))
                        .at("peerBgpIp")
                        .saying("expected two BGP addresses, got {address} at both ends")
                        .with("address", it -> it.localBgpIp().orElseThrow())));
  }
}
