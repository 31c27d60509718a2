package io.github.bgpoveripsec.rules.routing;

import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what keeps the sessions of one VPN gateway from coming up. */
final class SessionFaults {
  private static final Ipv4Prefix LINK_LOCAL = Ipv4Prefix.parse("169.254.0.0/16");
  private static final int TUNNEL_MASK = 30;

  private static final Set<Ipv4Prefix> RESERVED =
      Set.copyOf(
          Stream.of(
                  "169.254.0.0/30",
                  "169.254.1.0/30",
                  "169.254.2.0/30",
                  "169.254.3.0/30",
                  "169.254.4.0/30",
                  "169.254.5.0/30",
                  "169.254.169.252/30")
              .map(Ipv4Prefix::parse)
              .toList());

  private final VpnGateway gateway;
  private final Set<Ipv4Address> addressesInVpc;
  private final Set<Ipv4Prefix> sharedCidrs = new HashSet<>();
  private final boolean localAsnsDiffer;

  SessionFaults(VpnGateway gateway, Set<Ipv4Address> addressesInVpc) {
    this.gateway = gateway;
    this.addressesInVpc = addressesInVpc;
    Set<Ipv4Prefix> seen = new HashSet<>();
    gateway.connections().stream()
        .flatMap(connection -> connection.tunnels().stream())
        .flatMap(tunnel -> tunnel.cidr().stream())
        .filter(cidr -> !seen.add(cidr))
        .forEach(sharedCidrs::add);
    // A connection that disagrees with itself has a fault of its own and says nothing about others.
    this.localAsnsDiffer =
        gateway.connections().stream()
                .filter(IpsecConnection::bgpEnabled)
                .map(SessionFaults::localAsns)
                .filter(asns -> asns.size() == 1)
                .distinct()
                .count()
            > 1;
  }

  /** Why the session in the tunnel is down, if it is. */
  Optional<Refusal> down(
      IpsecConnection connection, Tunnel tunnel, Optional<CustomerGateway> peer) {
    if (!connection.bgpEnabled()) {
      return Optional.of(Refusal.of(RefusalReason.BGP_OFF));
    }
    Set<SessionFault> faults = EnumSet.noneOf(SessionFault.class);
    if (gateway.supportsBgp().filter(supports -> !supports).isPresent()) {
      faults.add(SessionFault.GATEWAY_WITHOUT_BGP);
    }
    addPeer(peer, faults);
    addLocalAsn(connection, tunnel, faults);
    addAddresses(tunnel, faults);
    return faults.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Refusal(RefusalReason.SESSION_DOWN, new RefusalDetail.Faults(List.copyOf(faults))));
  }

  private void addPeer(Optional<CustomerGateway> peer, Set<SessionFault> faults) {
    if (peer.isEmpty()) {
      faults.add(SessionFault.NO_CUSTOMER_GATEWAY);
      return;
    }
    Optional<Asn> asn = peer.get().asn();
    if (asn.isEmpty()) {
      faults.add(SessionFault.CUSTOMER_GATEWAY_WITHOUT_ASN);
    } else if (asn.get().equals(Asn.ZERO)) {
      faults.add(SessionFault.CUSTOMER_GATEWAY_ASN_ZERO);
    }
    if (addressesInVpc.contains(peer.get().ipAddress())) {
      faults.add(SessionFault.PEER_IS_GATEWAY_OF_VPC);
    }
  }

  private void addLocalAsn(IpsecConnection connection, Tunnel tunnel, Set<SessionFault> faults) {
    if (tunnel.effectiveLocalAsn().equals(Asn.ZERO)) {
      faults.add(SessionFault.LOCAL_ASN_ZERO);
    }
    if (localAsnsDiffer) {
      faults.add(SessionFault.LOCAL_ASNS_DIFFER_IN_GATEWAY);
    }
    if (localAsns(connection).size() > 1) {
      faults.add(SessionFault.LOCAL_ASNS_DIFFER_IN_CONNECTION);
    }
  }

  private void addAddresses(Tunnel tunnel, Set<SessionFault> faults) {
    if (tunnel.localBgpIp().isEmpty()) {
      faults.add(SessionFault.NO_LOCAL_BGP_IP);
    }
    if (tunnel.cidr().isEmpty()) {
      faults.add(SessionFault.NO_TUNNEL_CIDR);
      return;
    }
    Ipv4Prefix cidr = tunnel.cidr().get();
    if (!LINK_LOCAL.contains(cidr)) {
      faults.add(SessionFault.TUNNEL_CIDR_OUT_OF_RANGE);
    }
    if (cidr.length() != TUNNEL_MASK) {
      faults.add(SessionFault.TUNNEL_CIDR_MASK);
    }
    if (RESERVED.contains(cidr)) {
      faults.add(SessionFault.TUNNEL_CIDR_RESERVED);
    }
    if (sharedCidrs.contains(cidr)) {
      faults.add(SessionFault.TUNNEL_CIDR_SHARED);
    }
    if (tunnel.localBgpIp().filter(address -> !cidr.contains(address)).isPresent()) {
      faults.add(SessionFault.LOCAL_BGP_IP_OUT_OF_CIDR);
    }
  }

  private static Set<Asn> localAsns(IpsecConnection connection) {
    Set<Asn> asns = new HashSet<>();
    connection.tunnels().forEach(tunnel -> asns.add(tunnel.effectiveLocalAsn()));
    return asns;
  }
}
