package io.github.bgpoveripsec.rules.routing;

import io.github.bgpoveripsec.model.id.VpcId;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what keeps the sessions of one VPN gateway from coming up. */
final class SessionFaults {
  private static final Ipv4Prefix LINK_LOCAL = Ipv4Prefix.parse("169.254.0.0/16");
  private static final int TUNNEL_MASK = 30;

  private static final Ipv4Prefix RESERVED_LATER = Ipv4Prefix.parse("169.254.6.0/30");
  private static final Asn UNSUPPORTED = Asn.of(45104);

  private static final List<Ipv4Prefix> UNREACHABLE =
      List.of(
          Ipv4Prefix.parse("100.64.0.0/10"),
          Ipv4Prefix.parse("127.0.0.0/8"),
          Ipv4Prefix.parse("169.254.0.0/16"),
          Ipv4Prefix.parse("224.0.0.0/4"),
          Ipv4Prefix.parse("255.0.0.0/8"));

  private static final Optional<Refusal> BGP_IS_OFF =
      Optional.of(Refusal.of(RefusalReason.BGP_OFF));

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

  private final SessionTerms terms;
  private final VpcId vpc;
  private final boolean withoutBgp;
  private final Set<Ipv4Prefix> sharedCidrs;
  private final boolean localAsnsDiffer;

  /** The faults of the session in question, mostly none; emptied for the next one. */
  private final Set<SessionFault> faults = EnumSet.noneOf(SessionFault.class);

  SessionFaults(VpnGateway gateway, SessionTerms terms) {
    this.terms = terms;
    this.vpc = gateway.vpc();
    this.withoutBgp = gateway.supportsBgp().filter(supports -> !supports).isPresent();
    this.sharedCidrs = sharedCidrs(gateway);
    this.localAsnsDiffer = localAsnsDiffer(gateway);
  }

  /** Whether an address is one that no connection can be established to. */
  static boolean isUnreachable(Ipv4Address address) {
    for (Ipv4Prefix block : UNREACHABLE) {
      if (block.contains(address)) {
        return true;
      }
    }
    return false;
  }

  /** Why the session in the tunnel is down, if it is. */
  Optional<Refusal> down(IpsecConnection connection, Tunnel tunnel, Peer peer) {
    if (!connection.bgpEnabled()) {
      return BGP_IS_OFF;
    }
    faults.clear();
    if (withoutBgp) {
      faults.add(SessionFault.GATEWAY_WITHOUT_BGP);
    }
    addPeer(peer);
    addLocalAsn(connection, tunnel);
    addAddresses(tunnel);
    if (!faults.isEmpty()) {
      faults.retainAll(terms.faults());
    }
    return faults.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Refusal(RefusalReason.SESSION_DOWN, new RefusalDetail.Faults(List.copyOf(faults))));
  }

  private void addPeer(Peer peer) {
    if (peer.customerGateway().isEmpty()) {
      faults.add(SessionFault.NO_CUSTOMER_GATEWAY);
    } else if (peer.asn().isEmpty()) {
      faults.add(SessionFault.CUSTOMER_GATEWAY_WITHOUT_ASN);
    } else if (peer.asn().get().equals(Asn.ZERO)) {
      faults.add(SessionFault.CUSTOMER_GATEWAY_ASN_ZERO);
    } else if (peer.asn().get().equals(UNSUPPORTED)) {
      faults.add(SessionFault.CUSTOMER_GATEWAY_ASN_UNSUPPORTED);
    }
    if (peer.unreachable()) {
      faults.add(SessionFault.CUSTOMER_GATEWAY_UNREACHABLE);
    }
    if (peer.gatewayOf().contains(vpc)) {
      faults.add(SessionFault.PEER_IS_GATEWAY_OF_VPC);
    }
  }

  private void addLocalAsn(IpsecConnection connection, Tunnel tunnel) {
    if (tunnel.effectiveLocalAsn().equals(Asn.ZERO)) {
      faults.add(SessionFault.LOCAL_ASN_ZERO);
    }
    if (localAsnsDiffer) {
      faults.add(SessionFault.LOCAL_ASNS_DIFFER_IN_GATEWAY);
    }
    if (!agrees(connection)) {
      faults.add(SessionFault.LOCAL_ASNS_DIFFER_IN_CONNECTION);
    }
  }

  private void addAddresses(Tunnel tunnel) {
    Optional<Ipv4Address> address = tunnel.localBgpIp();
    if (address.isEmpty()) {
      faults.add(SessionFault.NO_LOCAL_BGP_IP);
    } else if (address.equals(tunnel.peerBgpIp())) {
      faults.add(SessionFault.BGP_IPS_EQUAL);
    }
    Optional<Ipv4Prefix> block = tunnel.cidr();
    if (block.isEmpty()) {
      faults.add(SessionFault.NO_TUNNEL_CIDR);
      return;
    }
    Ipv4Prefix cidr = block.get();
    if (!LINK_LOCAL.contains(cidr)) {
      faults.add(SessionFault.TUNNEL_CIDR_OUT_OF_RANGE);
    }
    if (cidr.length() != TUNNEL_MASK) {
      faults.add(SessionFault.TUNNEL_CIDR_MASK);
    }
    if (RESERVED.contains(cidr)) {
      faults.add(SessionFault.TUNNEL_CIDR_RESERVED);
    }
    if (cidr.equals(RESERVED_LATER)) {
      faults.add(SessionFault.TUNNEL_CIDR_RESERVED_LATER);
    }
    if (sharedCidrs.contains(cidr)) {
      faults.add(SessionFault.TUNNEL_CIDR_SHARED);
    }
    if (address.isPresent() && !cidr.contains(address.get())) {
      faults.add(SessionFault.LOCAL_BGP_IP_OUT_OF_CIDR);
    }
  }

  /** In their order, equal blocks stand side by side. */
  private static Set<Ipv4Prefix> sharedCidrs(VpnGateway gateway) {
    List<Ipv4Prefix> cidrs = new ArrayList<>();
    for (IpsecConnection connection : gateway.connections()) {
      for (Tunnel tunnel : connection.tunnels()) {
        tunnel.cidr().ifPresent(cidrs::add);
      }
    }
    cidrs.sort(null);
    Set<Ipv4Prefix> shared = new HashSet<>(0);
    for (int i = 1; i < cidrs.size(); i++) {
      if (cidrs.get(i).equals(cidrs.get(i - 1))) {
        shared.add(cidrs.get(i));
      }
    }
    return shared;
  }

  /** A connection that disagrees with itself has a fault of its own and says nothing of others. */
  private static boolean localAsnsDiffer(VpnGateway gateway) {
    @Nullable Asn others = null;
    for (IpsecConnection connection : gateway.connections()) {
      List<Tunnel> tunnels = connection.tunnels();
      if (connection.bgpEnabled() && !tunnels.isEmpty() && agrees(connection)) {
        Asn asn = tunnels.get(0).effectiveLocalAsn();
        if (others != null && !others.equals(asn)) {
          return true;
        }
        others = asn;
      }
    }
    return false;
  }

  /** Whether all tunnels of a connection have one local ASN. */
  private static boolean agrees(IpsecConnection connection) {
    List<Tunnel> tunnels = connection.tunnels();
    for (int i = 1; i < tunnels.size(); i++) {
      if (!tunnels.get(i).effectiveLocalAsn().equals(tunnels.get(0).effectiveLocalAsn())) {
        return false;
      }
    }
    return true;
  }
}
