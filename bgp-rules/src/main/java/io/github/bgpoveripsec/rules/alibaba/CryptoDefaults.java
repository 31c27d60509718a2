package io.github.bgpoveripsec.rules.alibaba;

import io.github.bgpoveripsec.model.vpn.IkeParameters;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.IpsecParameters;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import io.github.bgpoveripsec.model.vpn.VpnGatewayType;
import io.github.bgpoveripsec.rules.Check;
import io.github.bgpoveripsec.rules.Located;
import io.github.bgpoveripsec.rules.Message;
import io.github.bgpoveripsec.rules.Parts;
import io.github.bgpoveripsec.rules.Related;
import io.github.bgpoveripsec.rules.Verdict;
import io.github.bgpoveripsec.rules.Violation;
import io.github.bgpoveripsec.rules.topology.TopologyParts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which tunnels leave their algorithms to the defaults, and what these are. */
enum CryptoDefaults {
  /** Of VPN gateways, and of single-tunnel connections of transit routers. */
  ORDINARY("ikev1", "aes", "md5"),

  /** Of VPN gateways of the Chinese national standard. */
  NATIONAL("ikev1", "sm4", "sm3"),

  /** Of dual-tunnel connections of transit routers. */
  DUAL_AT_ROUTER("ikev2", "aes", "sha1");

  private static final String GROUP = "group2";

  private final String version;
  private final String encryption;
  private final String authentication;

  CryptoDefaults(String version, String encryption, String authentication) {
    this.version = version;
    this.encryption = encryption;
    this.authentication = authentication;
  }

  /** The check that the tunnels of an owner leave nothing to the defaults. */
  static <S> Check<S> of(Parts<S, IpsecConnection> connections) {
    return connections.then(TopologyParts.TUNNELS).together(CryptoDefaults::unstated);
  }

  private static Verdict unstated(Located<?> owner, List<Located<Tunnel>> tunnels) {
    List<Related> open =
        tunnels.stream()
            .map(it -> new Related(it.path(), at(owner.value(), it).left(it.value())))
            .filter(it -> !it.note().isEmpty())
            .toList();
    return open.isEmpty()
        ? Verdict.passed(tunnels.size())
        : Verdict.failed(
            new Violation(
                owner.path(),
                Message.of("{count} of {tunnels} tunnels leave algorithms to the defaults")
                    .with("count", open.size())
                    .with("tunnels", tunnels.size()),
                open));
  }

  private static CryptoDefaults at(Object owner, Located<Tunnel> tunnel) {
    if (owner instanceof VpnGateway gateway) {
      return gateway.type() == VpnGatewayType.NATIONAL_STANDARD ? NATIONAL : ORDINARY;
    }
    return tunnel.enclosing(IpsecConnection.class).isDualTunnel() ? DUAL_AT_ROUTER : ORDINARY;
  }

  /** What a tunnel leaves to these defaults, such as "ike.version ikev1, ipsec.pfs group2". */
  private String left(Tunnel tunnel) {
    Optional<IkeParameters> ike = tunnel.ike();
    Optional<IpsecParameters> ipsec = tunnel.ipsec();
    return Stream.of(
            unless(ike.flatMap(IkeParameters::version), "ike.version " + version),
            unless(ike.flatMap(IkeParameters::encryption), "ike.encryption " + encryption),
            unless(
                ike.flatMap(IkeParameters::authentication), "ike.authentication " + authentication),
            unless(ike.flatMap(IkeParameters::dhGroup), "ike.dhGroup " + GROUP),
            unless(ipsec.flatMap(IpsecParameters::encryption), "ipsec.encryption " + encryption),
            unless(
                ipsec.flatMap(IpsecParameters::authentication),
                "ipsec.authentication " + authentication),
            unless(ipsec.flatMap(IpsecParameters::pfs), "ipsec.pfs " + GROUP))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private static Optional<String> unless(Optional<?> chosen, String standard) {
    return chosen.isPresent() ? Optional.empty() : Optional.of(standard);
  }
}
