package io.github.bgpoveripsec.model.file;

import io.github.bgpoveripsec.model.vpn.IkeParameters;
import io.github.bgpoveripsec.model.vpn.IpsecParameters;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.model.vpn.TunnelRole;

/** The keys of a tunnel and of its negotiation. */
final class TunnelShapes {
  private static final Shape<IkeParameters> IKE =
      ObjectShape.of("IKE parameters", IkeParameters::builder, IkeParameters.Builder::build)
          .inOneLine()
          .optional(
              "version",
              Choices.IKE_VERSION,
              IkeParameters::version,
              IkeParameters.Builder::version)
          .optional("mode", Choices.IKE_MODE, IkeParameters::mode, IkeParameters.Builder::mode)
          .optional(
              "encryption",
              Scalars.ENCRYPTION,
              IkeParameters::encryption,
              IkeParameters.Builder::encryption)
          .optional(
              "authentication",
              Scalars.AUTHENTICATION,
              IkeParameters::authentication,
              IkeParameters.Builder::authentication)
          .optional(
              "dhGroup", Scalars.DH_GROUP, IkeParameters::dhGroup, IkeParameters.Builder::dhGroup)
          .optional(
              "lifetime",
              Scalars.LIFETIME,
              IkeParameters::lifetime,
              IkeParameters.Builder::lifetime)
          .optional("localId", Scalars.TEXT, IkeParameters::localId, IkeParameters.Builder::localId)
          .optional(
              "remoteId", Scalars.TEXT, IkeParameters::remoteId, IkeParameters.Builder::remoteId)
          .optional(
              "preSharedKey",
              SecretShape.SECRET,
              IkeParameters::preSharedKey,
              IkeParameters.Builder::preSharedKey);

  private static final Shape<IpsecParameters> IPSEC =
      ObjectShape.of("IPsec parameters", IpsecParameters::builder, IpsecParameters.Builder::build)
          .inOneLine()
          .optional(
              "encryption",
              Scalars.ENCRYPTION,
              IpsecParameters::encryption,
              IpsecParameters.Builder::encryption)
          .optional(
              "authentication",
              Scalars.AUTHENTICATION,
              IpsecParameters::authentication,
              IpsecParameters.Builder::authentication)
          .optional("pfs", Scalars.DH_GROUP, IpsecParameters::pfs, IpsecParameters.Builder::pfs)
          .optional(
              "lifetime",
              Scalars.LIFETIME,
              IpsecParameters::lifetime,
              IpsecParameters.Builder::lifetime);

  static final Shape<Tunnel> TUNNEL =
      ObjectShape.of("a tunnel", Tunnel::builder, Tunnel.Builder::build)
          .optional(
              "role",
              new Defaulted<>(Choices.ROLE, TunnelRole.SINGLE),
              Tunnel::role,
              Tunnel.Builder::role)
          .optional(
              "customerGateway",
              Ids.CUSTOMER_GATEWAY,
              Tunnel::customerGateway,
              Tunnel.Builder::customerGateway)
          .optional("localAsn", Scalars.ASN, Tunnel::localAsn, Tunnel.Builder::localAsn)
          .optional("cidr", Scalars.IPV4_PREFIX, Tunnel::cidr, Tunnel.Builder::cidr)
          .optional(
              "localBgpIp", Scalars.IPV4_ADDRESS, Tunnel::localBgpIp, Tunnel.Builder::localBgpIp)
          .optional("peerBgpIp", Scalars.IPV4_ADDRESS, Tunnel::peerBgpIp, Tunnel.Builder::peerBgpIp)
          .optional("ike", IKE, Tunnel::ike, Tunnel.Builder::ike)
          .optional("ipsec", IPSEC, Tunnel::ipsec, Tunnel.Builder::ipsec)
          .optional(
              "remoteCaCertificate",
              new Defaulted<>(Choices.TRUTH, false),
              Tunnel::remoteCaCertificate,
              Tunnel.Builder::remoteCaCertificate);

  private TunnelShapes() {}
}
