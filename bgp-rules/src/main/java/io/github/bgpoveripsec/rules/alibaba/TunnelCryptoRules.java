package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.Rule.rule;
import static io.github.bgpoveripsec.rules.alibaba.CryptoParts.IKE;
import static io.github.bgpoveripsec.rules.alibaba.CryptoParts.IPSEC;
import static io.github.bgpoveripsec.rules.alibaba.CryptoParts.NATIONAL;
import static io.github.bgpoveripsec.rules.alibaba.CryptoParts.ORDINARY;
import static io.github.bgpoveripsec.rules.alibaba.CryptoParts.oneOf;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.TRANSIT_ROUTERS;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.VPN_GATEWAYS;

import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.AuthenticationAlgorithm;
import io.github.bgpoveripsec.model.vpn.DhGroup;
import io.github.bgpoveripsec.model.vpn.EncryptionAlgorithm;
import io.github.bgpoveripsec.model.vpn.IkeMode;
import io.github.bgpoveripsec.model.vpn.IkeParameters;
import io.github.bgpoveripsec.model.vpn.IkeVersion;
import io.github.bgpoveripsec.model.vpn.IpsecParameters;
import io.github.bgpoveripsec.model.vpn.Lifetime;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.rules.Condition;
import io.github.bgpoveripsec.rules.Parts;
import io.github.bgpoveripsec.rules.Rule;
import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.topology.TopologyParts;
import java.util.Set;

/** Which algorithms a tunnel may use, with BGP or without. */
final class TunnelCryptoRules {
  private static final long LONGEST_LIFETIME = 86_400;

  private static final Set<EncryptionAlgorithm> ENCRYPTIONS =
      Set.of(
          EncryptionAlgorithm.AES,
          EncryptionAlgorithm.AES192,
          EncryptionAlgorithm.AES256,
          EncryptionAlgorithm.DES,
          EncryptionAlgorithm.TRIPLE_DES);

  private static final Set<AuthenticationAlgorithm> AUTHENTICATIONS =
      Set.of(
          AuthenticationAlgorithm.MD5,
          AuthenticationAlgorithm.SHA1,
          AuthenticationAlgorithm.SHA256,
          AuthenticationAlgorithm.SHA384,
          AuthenticationAlgorithm.SHA512);

  private static final Set<DhGroup> IKE_GROUPS =
      Set.of(DhGroup.of(1), DhGroup.of(2), DhGroup.of(5), DhGroup.of(14));

  private static final Set<DhGroup> PFS_GROUPS =
      Set.of(DhGroup.NONE, DhGroup.of(1), DhGroup.of(2), DhGroup.of(5), DhGroup.of(14));

  private static final Set<EncryptionAlgorithm> SM4 = Set.of(EncryptionAlgorithm.SM4);

  private static final Set<AuthenticationAlgorithm> SM3 = Set.of(AuthenticationAlgorithm.SM3);

  private static final Condition<Long> LIFETIME =
      Condition.of("a lifetime from 0 to 86400 seconds", seconds -> seconds <= LONGEST_LIFETIME);

  private static final Parts<Tunnel, Boolean> CERTIFICATE =
      Parts.<Tunnel, Boolean>one("remoteCaCertificate", Tunnel::remoteCaCertificate)
          .named("certificates");

  private TunnelCryptoRules() {}

  static Rule<Topology> algorithms() {
    Parts<Topology, IkeParameters> ike = ORDINARY.then(IKE);
    Parts<Topology, IpsecParameters> ipsec = ORDINARY.then(IPSEC);
    return rule("tunnel/algorithms", "The algorithms and lifetimes of a tunnel are on offer")
        .aliases("E07")
        .because("the cloud offers a short list of algorithms")
        .documentedAt(Supplement.ALGORITHMS)
        .effect(Effects.NOT_ACCEPTED)
        .remedy("Choose an algorithm that is on offer.")
        .notes(
            Notes.WITH_BGP_OR_WITHOUT,
            "Gateways of the Chinese national standard are the concern of"
                + " tunnel/national-standard.")
        .requires(
            oneOf(ENCRYPTIONS, "encryption", IkeParameters::encryption)
                .in(ike)
                .and(
                    oneOf(AUTHENTICATIONS, "authentication", IkeParameters::authentication).in(ike))
                .and(oneOf(IKE_GROUPS, "dhGroup", IkeParameters::dhGroup).in(ike))
                .and(oneOf(ENCRYPTIONS, "encryption", IpsecParameters::encryption).in(ipsec))
                .and(
                    oneOf(AUTHENTICATIONS, "authentication", IpsecParameters::authentication)
                        .in(ipsec))
                .and(oneOf(PFS_GROUPS, "pfs", IpsecParameters::pfs).in(ipsec))
                .and(
                    ike.then(
                            Parts.<IkeParameters, Long>optional(
                                "lifetime", it -> it.lifetime().map(Lifetime::seconds)))
                        .each(LIFETIME))
                .and(
                    ipsec
                        .then(
                            Parts.<IpsecParameters, Long>optional(
                                "lifetime", it -> it.lifetime().map(Lifetime::seconds)))
                        .each(LIFETIME)));
  }

  static Rule<Topology> nationalStandard() {
    Parts<Topology, IkeParameters> ike = NATIONAL.then(IKE);
    Parts<Topology, IpsecParameters> ipsec = NATIONAL.then(IPSEC);
    return rule(
            "tunnel/national-standard",
            "Tunnels of the Chinese national standard use SM4, SM3, IKEv1 and a certificate")
        .aliases("E09")
        .because("the standard prescribes them, and other gateways do not have them")
        .documentedAt(Supplement.NATIONAL_STANDARD)
        .effect(Effects.NOT_ACCEPTED)
        .remedy("Use what the type of the gateway prescribes.")
        .notes(
            Notes.WITH_BGP_OR_WITHOUT,
            "An absent algorithm, version or mode is the gateway's own. The certificate of the"
                + " peer's CA must be set for gateways of the national standard, and for no other.")
        .requires(
            oneOf(Set.of(IkeVersion.IKEV1), "version", IkeParameters::version)
                .in(ike)
                .and(oneOf(Set.of(IkeMode.MAIN), "mode", IkeParameters::mode).in(ike))
                .and(oneOf(SM4, "encryption", IkeParameters::encryption).in(ike))
                .and(oneOf(SM3, "authentication", IkeParameters::authentication).in(ike))
                .and(oneOf(SM4, "encryption", IpsecParameters::encryption).in(ipsec))
                .and(oneOf(SM3, "authentication", IpsecParameters::authentication).in(ipsec))
                .and(NATIONAL.then(CERTIFICATE).each(Condition.of("a certificate", set -> set)))
                .and(ORDINARY.then(CERTIFICATE).each(Condition.of("no certificate", set -> !set))));
  }

  static Rule<Topology> defaults() {
    return rule("tunnel/crypto-defaults", "Algorithms that are not chosen have defaults")
        .aliases("E08")
        .because("the defaults are weak and differ by product")
        .documentedAt(Supplement.CRYPTO_DEFAULTS)
        .severity(Severity.INFO)
        .effect(Effects.DEFAULT_APPLIES)
        .remedy("Choose version and algorithms for IKE and IPsec.")
        .notes(
            Notes.WITH_BGP_OR_WITHOUT,
            "Not a fault but a fact: one finding for each VPN gateway or transit router, however"
                + " many of its tunnels leave something to the defaults. They are ikev1, aes, md5,"
                + " group2; in dual-tunnel connections of a transit router ikev2, aes, sha1,"
                + " group2; at gateways of the Chinese national standard sm4 and sm3 take the place"
                + " of aes and md5.")
        .requires(
            VPN_GATEWAYS
                .each(CryptoDefaults.of(TopologyParts.CONNECTIONS_OF_GATEWAY))
                .and(TRANSIT_ROUTERS.each(CryptoDefaults.of(TopologyParts.CONNECTIONS_OF_ROUTER))));
  }
}
