package io.github.bgpoveripsec.model.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.arbitraries.Topologies;
import io.github.bgpoveripsec.model.arbitraries.TopologyArbitraries;
import io.github.bgpoveripsec.model.arbitraries.TopologySizes;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.vpn.AuthenticationAlgorithm;
import io.github.bgpoveripsec.model.vpn.CharacterKind;
import io.github.bgpoveripsec.model.vpn.ConnectionOwner;
import io.github.bgpoveripsec.model.vpn.DhGroup;
import io.github.bgpoveripsec.model.vpn.EncryptionAlgorithm;
import io.github.bgpoveripsec.model.vpn.IkeMode;
import io.github.bgpoveripsec.model.vpn.IkeParameters;
import io.github.bgpoveripsec.model.vpn.IkeVersion;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.IpsecParameters;
import io.github.bgpoveripsec.model.vpn.Lifetime;
import io.github.bgpoveripsec.model.vpn.RoutingMode;
import io.github.bgpoveripsec.model.vpn.SecretProperties;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.model.vpn.TunnelRole;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import io.github.bgpoveripsec.model.vpn.VpnGatewayType;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the source page and the API documents demand of tunnels and connections. */
class CompliantTunnelsProperties {
  private static final Ipv4Prefix LINK_LOCAL = Ipv4Prefix.parse("169.254.0.0/16");
  private static final Set<Ipv4Prefix> RESERVED =
      Set.of(
          Ipv4Prefix.parse("169.254.0.0/30"),
          Ipv4Prefix.parse("169.254.1.0/30"),
          Ipv4Prefix.parse("169.254.2.0/30"),
          Ipv4Prefix.parse("169.254.3.0/30"),
          Ipv4Prefix.parse("169.254.4.0/30"),
          Ipv4Prefix.parse("169.254.5.0/30"),
          Ipv4Prefix.parse("169.254.6.0/30"),
          Ipv4Prefix.parse("169.254.169.252/30"));

  @Provide
  static Arbitrary<Topology> compliant() {
    return Combinators.combine(
            TopologyArbitraries.compliant(), Arbitraries.integers().between(0, 60))
        .as(
            (generated, choice) ->
                switch (choice) {
                  case 0 -> Topologies.compliant();
                  case 1 -> TopologySizes.ofGateways(23);
                  default -> generated;
                });
  }

  @Property(tries = 300)
  void bgpIsConfiguredInEveryTunnelOrInNone(@ForAll("compliant") Topology topology) {
    for (TunnelPlace place : places(topology)) {
      Tunnel tunnel = place.tunnel();
      assertThat(tunnel.customerGateway()).isPresent();
      if (!place.connection().bgpEnabled()) {
        assertThat(tunnel.hasBgpConfiguration()).isFalse();
        continue;
      }
      Ipv4Prefix cidr = tunnel.cidr().orElseThrow();
      assertThat(cidr.length()).isEqualTo(30);
      assertThat(LINK_LOCAL.contains(cidr)).isTrue();
      assertThat(RESERVED).doesNotContain(cidr);
      Ipv4Address local = tunnel.localBgpIp().orElseThrow();
      assertThat(local.bits() - cidr.bits()).isBetween(1, 2);
      tunnel
          .peerBgpIp()
          .ifPresent(
              it -> assertThat(it.bits() - cidr.bits()).isEqualTo(3 - local.bits() + cidr.bits()));
      assertThat(tunnel.effectiveLocalAsn()).isNotEqualTo(Asn.ZERO);
      Asn peer = topology.index().customerGatewayOf(tunnel).orElseThrow().asn().orElseThrow();
      assertThat(tunnel.effectiveLocalAsn()).isNotEqualTo(peer);
    }
  }

  @Property(tries = 300)
  void aGatewayHasOneLocalAsnAndNoCidrTwice(@ForAll("compliant") Topology topology) {
    for (ConnectionOwner owner : topology.connectionOwners().toList()) {
      Set<Asn> asns = new HashSet<>();
      Set<Ipv4Prefix> cidrs = new HashSet<>();
      TunnelPlace.of(owner)
          .filter(it -> it.connection().bgpEnabled())
          .forEach(
              it -> {
                asns.add(it.tunnel().effectiveLocalAsn());
                assertThat(cidrs.add(it.tunnel().cidr().orElseThrow())).isTrue();
              });
      assertThat(asns).hasSizeLessThanOrEqualTo(1);
    }
  }

  @Property(tries = 300)
  void aConnectionHasOneTunnelOrAPairWithOnePeerAsn(@ForAll("compliant") Topology topology) {
    for (ConnectionOwner owner : topology.connectionOwners().toList()) {
      for (IpsecConnection connection : ConnectionOwner.connectionsOf(owner)) {
        List<TunnelRole> roles = connection.tunnels().stream().map(Tunnel::role).toList();
        assertThat(roles)
            .isIn(List.of(TunnelRole.SINGLE), List.of(TunnelRole.PRIMARY, TunnelRole.SECONDARY));
        assertThat(connection.effectiveRoutingMode()).contains(RoutingMode.DESTINATION);
        long peers =
            connection.tunnels().stream()
                .map(it -> topology.index().customerGatewayOf(it).orElseThrow().asn())
                .distinct()
                .count();
        assertThat(peers).isEqualTo(1);
      }
    }
  }

  @Property(tries = 300)
  void cryptographyIsWhatTheGatewaySupports(@ForAll("compliant") Topology topology) {
    for (TunnelPlace place : places(topology)) {
      boolean national =
          place
              .gateway()
              .map(VpnGateway::type)
              .filter(VpnGatewayType.NATIONAL_STANDARD::equals)
              .isPresent();
      Tunnel tunnel = place.tunnel();
      assertThat(tunnel.remoteCaCertificate()).isEqualTo(national);
      if (national) {
        assertThat(tunnel.ike().flatMap(IkeParameters::encryption))
            .contains(EncryptionAlgorithm.SM4);
        assertThat(tunnel.ike().flatMap(IkeParameters::authentication))
            .contains(AuthenticationAlgorithm.SM3);
        assertThat(tunnel.ike().flatMap(IkeParameters::version)).contains(IkeVersion.IKEV1);
        assertThat(tunnel.ike().flatMap(IkeParameters::mode)).contains(IkeMode.MAIN);
        assertThat(tunnel.ipsec().flatMap(IpsecParameters::encryption))
            .contains(EncryptionAlgorithm.SM4);
        assertThat(tunnel.ipsec().flatMap(IpsecParameters::authentication))
            .contains(AuthenticationAlgorithm.SM3);
      } else {
        tunnel.ike().ifPresent(CompliantTunnelsProperties::assertOrdinary);
        tunnel.ipsec().ifPresent(CompliantTunnelsProperties::assertOrdinary);
      }
    }
  }

  private static void assertOrdinary(IkeParameters ike) {
    ike.encryption().ifPresent(CompliantTunnelsProperties::assertOrdinary);
    ike.authentication().ifPresent(CompliantTunnelsProperties::assertOrdinary);
    ike.dhGroup().ifPresent(it -> assertThat(it.number()).isIn(1, 2, 5, 14));
    ike.lifetime().ifPresent(CompliantTunnelsProperties::assertOrdinary);
    Stream.of(ike.localId(), ike.remoteId())
        .flatMap(it -> it.stream())
        .forEach(
            it -> {
              assertThat(it).hasSizeBetween(1, 100).doesNotContain(" ");
              assertThat(
                      Ipv4Address.tryParse(it).isPresent()
                          || ike.mode().equals(Optional.of(IkeMode.AGGRESSIVE)))
                  .isTrue();
            });
    ike.preSharedKey().ifPresent(it -> assertSecret(it, 100, CharacterKind.QUESTION_MARK));
  }

  private static void assertOrdinary(IpsecParameters ipsec) {
    ipsec.encryption().ifPresent(CompliantTunnelsProperties::assertOrdinary);
    ipsec.authentication().ifPresent(CompliantTunnelsProperties::assertOrdinary);
    ipsec.pfs().map(DhGroup::number).ifPresent(it -> assertThat(it).isIn(0, 1, 2, 5, 14));
    ipsec.lifetime().ifPresent(CompliantTunnelsProperties::assertOrdinary);
  }

  private static void assertOrdinary(EncryptionAlgorithm algorithm) {
    assertThat(algorithm.name()).isIn("aes", "aes192", "aes256", "des", "3des");
  }

  private static void assertOrdinary(AuthenticationAlgorithm algorithm) {
    assertThat(algorithm.name()).isIn("md5", "sha1", "sha256", "sha384", "sha512");
  }

  private static void assertOrdinary(Lifetime lifetime) {
    assertThat(lifetime.seconds()).isLessThanOrEqualTo(86_400);
  }

  /** A secret of letters, digits, symbols and what else is allowed. */
  static void assertSecret(SecretProperties secret, int longest, CharacterKind... others) {
    Set<CharacterKind> allowed = new HashSet<>(List.of(others));
    allowed.addAll(List.of(CharacterKind.LETTER, CharacterKind.DIGIT, CharacterKind.SYMBOL));
    assertThat(secret.length()).isBetween(secret.characters().size(), longest);
    assertThat(secret.characters()).isNotEmpty().isSubsetOf(allowed);
  }

  private static List<TunnelPlace> places(Topology topology) {
    return topology.connectionOwners().flatMap(TunnelPlace::of).toList();
  }
}
