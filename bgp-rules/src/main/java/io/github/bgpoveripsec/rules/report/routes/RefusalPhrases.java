package io.github.bgpoveripsec.rules.report.routes;

import io.github.bgpoveripsec.model.id.ConnectionId;
import io.github.bgpoveripsec.rules.routing.Refusal;
import io.github.bgpoveripsec.rules.routing.RefusalDetail;
import io.github.bgpoveripsec.rules.routing.SessionFault;
import java.util.stream.Collectors;

/** The words for what stops a route. */
final class RefusalPhrases {
  private RefusalPhrases() {}

  static String of(Refusal refusal) {
    String detail = of(refusal.detail());
    return switch (refusal.reason()) {
      case BGP_OFF -> "BGP is not enabled for the connection";
      case SESSION_DOWN -> "the BGP session cannot come up: " + detail;
      case NOT_READVERTISED -> "a data centre keeps what it learned, here from " + detail;
      case AUTOMATIC_ADVERTISEMENT_OFF -> "automatic route advertisement of the gateway is off";
      case CUSTOM_ROUTE_TABLE -> "custom route tables take no advertised routes";
      case NOT_A_SYSTEM_ROUTE -> "only system routes of a VPC go there, and this is none";
      case FROM_CUSTOM_ROUTE_TABLE -> "routes of custom route tables do not leave the VPC";
      case BETWEEN_CONNECTIONS ->
          "a gateway passes nothing between its connections, and this came over " + detail;
      case DEFAULT_ROUTE -> "a VPN gateway accepts no default route " + detail;
      case CGN_OVERLAP -> "a VPN gateway accepts nothing that overlaps with " + detail;
      case AS_LOOP -> "AS loop: its own ASN " + detail + " stands in the AS path";
      case BETWEEN_GATEWAYS ->
          "VPN gateways of one VPC exchange no routes, and this comes from " + detail;
      case CONFLICT ->
          "route conflict: the dual-tunnel connections " + detail + " carry the same destination";
      case QUOTA -> "the BGP route table is full at its quota of " + detail;
      case OVERLAPPING_ROUTING_OFF -> "overlapping routing of the CEN instance is off";
      case OVERLAPPING_ROUTING_UNKNOWN ->
          "the design leaves open whether overlapping routing of the CEN instance is on";
    };
  }

  static String of(SessionFault fault) {
    return switch (fault) {
      case GATEWAY_WITHOUT_BGP -> "the version of the VPN gateway does not support BGP";
      case NO_CUSTOMER_GATEWAY -> "no customer gateway";
      case CUSTOMER_GATEWAY_WITHOUT_ASN -> "the customer gateway has no ASN";
      case CUSTOMER_GATEWAY_ASN_ZERO -> "the ASN of the customer gateway is 0";
      case CUSTOMER_GATEWAY_ASN_UNSUPPORTED ->
          "the ASN of the customer gateway is the cloud's own 45104";
      case CUSTOMER_GATEWAY_UNREACHABLE ->
          "no connection can be established to the address of the customer gateway";
      case LOCAL_ASN_ZERO -> "the local ASN is 0";
      case NO_TUNNEL_CIDR -> "no tunnel CIDR block";
      case TUNNEL_CIDR_OUT_OF_RANGE -> "the tunnel CIDR block is outside 169.254.0.0/16";
      case TUNNEL_CIDR_MASK -> "the mask of the tunnel CIDR block is not 30 bits long";
      case TUNNEL_CIDR_RESERVED -> "the tunnel CIDR block is reserved";
      case TUNNEL_CIDR_RESERVED_LATER -> "the tunnel CIDR block is reserved by a later source";
      case TUNNEL_CIDR_SHARED -> "another tunnel of the gateway has the same CIDR block";
      case NO_LOCAL_BGP_IP -> "no local BGP IP address";
      case LOCAL_BGP_IP_OUT_OF_CIDR -> "the local BGP IP address is outside the tunnel CIDR block";
      case BGP_IPS_EQUAL -> "both ends of the tunnel have the same BGP IP address";
      case LOCAL_ASNS_DIFFER_IN_GATEWAY -> "the connections of the gateway differ in local ASN";
      case LOCAL_ASNS_DIFFER_IN_CONNECTION -> "the tunnels of the connection differ in local ASN";
      case PEER_IS_GATEWAY_OF_VPC -> "the peer is a VPN gateway of the same VPC";
    };
  }

  private static String of(RefusalDetail detail) {
    if (detail instanceof RefusalDetail.Faults down) {
      return down.faults().stream().map(RefusalPhrases::of).collect(Collectors.joining("; "));
    }
    if (detail instanceof RefusalDetail.Connections among) {
      return among.connections().stream()
          .map(ConnectionId::value)
          .collect(Collectors.joining(" and "));
    }
    if (detail instanceof RefusalDetail.Forbidden forbidden) {
      return forbidden.prefix().toString();
    }
    if (detail instanceof RefusalDetail.OwnAsn own) {
      return own.asn().toString();
    }
    if (detail instanceof RefusalDetail.LearnedFrom from) {
      return RoutePhrases.name(from.table());
    }
    return detail instanceof RefusalDetail.Limit limit ? limit.routes() + " routes" : "";
  }
}
