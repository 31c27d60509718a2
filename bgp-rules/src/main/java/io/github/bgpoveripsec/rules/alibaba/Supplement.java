package io.github.bgpoveripsec.rules.alibaba;

import io.github.bgpoveripsec.rules.Document;
import io.github.bgpoveripsec.rules.Reference;
import io.github.bgpoveripsec.rules.Source;
import java.net.URI;

/**
 * A statement that rules of the catalogue rest on and that another document than the page makes.
 */
public enum Supplement implements Source {
  /** Which addresses of a network no host may have. */
  HOST_ADDRESSES(
      Work.RFC_1122, "section 3.2.1.3: no host has the first or the last address of its network"),

  /** Which ASNs a customer gateway may have. */
  CUSTOMER_GATEWAY_ASN(Work.API, "CreateCustomerGateway, Asn: from 1 to 4294967295 without 45104"),

  /** Which addresses a customer gateway may have. */
  CUSTOMER_GATEWAY_ADDRESS(
      Work.CUSTOMER_GATEWAYS, "IP address: blocks that no connection can be established to"),

  /** What a BGP key may look like. */
  BGP_AUTH_KEY(
      Work.API,
      "CreateCustomerGateway, AuthKey: 1 to 64 ASCII characters without spaces and question marks"),

  /** Which algorithms there are. */
  ALGORITHMS(
      Work.API,
      "CreateVpnConnection, IKE and IPsec configuration: versions, modes, algorithms, groups and"
          + " lifetimes"),

  /** Which algorithms are the defaults. */
  CRYPTO_DEFAULTS(
      Work.API, "CreateVpnConnection and CreateVpnAttachment: defaults that differ by product"),

  /** What the Chinese national standard demands. */
  NATIONAL_STANDARD(
      Work.API,
      "CreateVpnConnection: SM4, SM3, IKEv1, main mode and a certificate for gateways of the"
          + " national standard"),

  /** What a pre-shared key may look like. */
  PRE_SHARED_KEY(
      Work.API,
      "CreateVpnConnection, Psk: 1 to 100 characters, which ones, and none of them a space"),

  /** What an identity of IKE may look like. */
  IDENTITIES(
      Work.API, "CreateVpnConnection, LocalId and RemoteId: at most 100 characters without spaces"),

  /** Which mode goes with host names. */
  IDENTITY_MODE(
      Work.API,
      "CreateVpnConnection, LocalId and RemoteId: aggressive mode is advised with a host name"),

  /** What a dual-tunnel connection consists of. */
  DUAL_TUNNEL(
      Work.API,
      "CreateVpnConnection, TunnelOptionsSpecification: an active and a standby tunnel, each with a"
          + " customer gateway"),

  /** What BGP in both tunnels needs. */
  TUNNEL_BGP_CONFIGURATION(
      Work.API, "CreateVpnConnection, EnableTunnelsBgp: BGP configuration in each tunnel"),

  /** Which tunnel CIDR blocks must differ at a transit router. */
  ATTACHMENT_TUNNEL_CIDR(
      Work.API,
      "CreateVpnAttachment, TunnelCidr: the tunnels of one connection have different blocks"),

  /** Where static routes may lead. */
  STATIC_ROUTES(
      Work.API,
      "CreateVpnRouteEntry, RouteDest: neither 0.0.0.0/0 nor an overlap with 100.64.0.0/10"),

  /** What custom entries of a route table may be. */
  CUSTOM_ROUTES(
      Work.API,
      "CreateRouteEntry, DestinationCidrBlock: one entry a destination, outside vSwitches, up to"
          + " 200"),

  /** Which tunnel CIDR blocks are taken. */
  TUNNEL_CIDR_RESERVED(
      Work.API, "CreateVpnConnection, TunnelCidr: the blocks of the page and 169.254.6.0/30"),

  /** That the ends of a tunnel have two addresses. */
  BGP_ADDRESSES(
      Work.PRODUCT_2021, "creating a connection: the BGP addresses of the ends must not conflict"),

  /** Which IKE version goes with several subnets. */
  SEVERAL_SUBNETS(
      Work.API, "CreateVpnConnection, LocalSubnet and RemoteSubnet: IKEv2 supports several better"),

  /** That BGP no longer depends on the region. */
  NO_REGION_TABLE(
      Work.LATER_PAGE,
      "support for BGP: new dual-tunnel gateways have it by default, and no table of regions is"
          + " left"),

  /** Which local ASNs a VBR may have. */
  VBR_LOCAL_ASN(Work.API, "CreateBgpGroup, LocalAsn: 45104 and private numbers, 65025 reserved"),

  /** How many BGP peers a VBR has. */
  VBR_PEERS(Work.API, "CreateBgpPeer: up to 8 peers a VBR"),

  /** How many routes a BGP peer of a VBR sends. */
  VBR_ROUTES(Work.API, "CreateBgpGroup, RouteQuota: 110 routes a peer"),

  /** How far BFD reaches. */
  VBR_BFD(Work.API, "CreateBgpPeer, BfdMultiHop: from 1 to 255"),

  /** Which VLANs there are. */
  VBR_VLAN(Work.API, "CreateVirtualBorderRouter, VlanId: from 0 to 2999"),

  /** When automatic advertisement may be switched off. */
  AUTOMATIC_ADVERTISEMENT_OFF(
      Work.API,
      "ModifyVpnGatewayAttribute, AutoPropagate: switched off only once BGP is off for all"
          + " connections of the gateway"),

  /** When a VPN gateway may be deleted. */
  VPN_GATEWAY_DELETION(
      Work.API, "DeleteVpnGateway: a gateway with IPsec connections cannot be deleted"),

  /** When a customer gateway may be deleted. */
  CUSTOMER_GATEWAY_DELETION(
      Work.API, "DeleteCustomerGateway: a customer gateway that is in use cannot be deleted"),

  /** Which transit routers take IPsec connections. */
  TRANSIT_ROUTER_EDITION(Work.ATTACHMENT, "limits: transit routers of Enterprise Edition only"),

  /** How many IPsec connections a transit router takes. */
  TRANSIT_ROUTER_CONNECTIONS(Work.ATTACHMENT, "quotas: 50 connections a transit router");

  private final Work work;
  private final String label;

  Supplement(Work work, String label) {
    this.work = work;
    this.label = label;
  }

  @Override
  public Reference reference() {
    return new Reference(work.document(), name(), label);
  }

  /** The documents that are quoted. */
  private enum Work {
    RFC_1122(
        "Requirements for Internet Hosts - Communication Layers",
        "RFC 1122",
        "https://www.rfc-editor.org/rfc/rfc1122"),
    API(
        "API of VPC 2016-04-28, as described in its SDK for Go",
        "v7.2.5, August 3, 2026",
        "https://github.com/alibabacloud-go/vpc-20160428"),
    CUSTOMER_GATEWAYS(
        "VPN Gateway: Create and manage a customer gateway",
        "May 13, 2026",
        "https://www.alibabacloud.com/help/en/vpn/sub-product-ipsec-vpn/user-guide/customer-gateway"),
    LATER_PAGE(
        "VPN Gateway: Configure BGP dynamic routing",
        "Apr 29, 2025",
        "https://www.alibabacloud.com/help/en/vpn/sub-product-ipsec-vpn/user-guide/configure-bgp-dynamic-routing"),
    ATTACHMENT(
        "CEN: Attach an IPsec-VPN connection to a transit router",
        "Mar 15, 2025",
        "https://www.alibabacloud.com/help/en/cen/user-guide/attach-an-ipsec-vpn-connection-to-a-transit-router"),
    PRODUCT_2021(
        "Documentation of VPN Gateway", "Mar 9, 2021", "https://github.com/AlibabaCloudDocs/vpn");

    private final String title;
    private final String edition;
    private final String address;

    Work(String title, String edition, String address) {
      this.title = title;
      this.edition = edition;
      this.address = address;
    }

    Document document() {
      return new Document(title, edition, URI.create(address));
    }
  }
}
