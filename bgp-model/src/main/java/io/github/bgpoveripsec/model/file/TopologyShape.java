package io.github.bgpoveripsec.model.file;

import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.DataCenter;

/** The keys of the whole file. */
final class TopologyShape {
  private static final Shape<DataCenter> DATA_CENTER =
      ObjectShape.of("a data centre", DataCenter::builder, DataCenter.Builder::build)
          .identified(Ids.DATA_CENTER, DataCenter::id, DataCenter.Builder::id)
          .list(
              "advertises", Scalars.PREFIX, DataCenter::advertises, DataCenter.Builder::advertises)
          .list("expects", Scalars.PREFIX, DataCenter::expects, DataCenter.Builder::expects)
          .optional(
              "readvertises",
              new Defaulted<>(Choices.TRUTH, false),
              DataCenter::readvertises,
              DataCenter.Builder::readvertises);

  private static final Shape<CustomerGateway> CUSTOMER_GATEWAY =
      ObjectShape.of("a customer gateway", CustomerGateway::builder, CustomerGateway.Builder::build)
          .identified(Ids.CUSTOMER_GATEWAY, CustomerGateway::id, CustomerGateway.Builder::id)
          .optional(
              "dataCenter",
              Ids.DATA_CENTER,
              CustomerGateway::dataCenter,
              CustomerGateway.Builder::dataCenter)
          .required(
              "ipAddress",
              Scalars.IPV4_ADDRESS,
              CustomerGateway::ipAddress,
              CustomerGateway.Builder::ipAddress)
          .optional("asn", Scalars.ASN, CustomerGateway::asn, CustomerGateway.Builder::asn)
          .optional(
              "bgpAuthKey",
              SecretShape.SECRET,
              CustomerGateway::bgpAuthKey,
              CustomerGateway.Builder::bgpAuthKey)
          .optional(
              "bgpIdentifier",
              Scalars.IPV4_ADDRESS,
              CustomerGateway::bgpIdentifier,
              CustomerGateway.Builder::bgpIdentifier);

  static final ObjectShape<Topology, Topology.Builder> TOPOLOGY =
      ObjectShape.of("a topology", Topology::builder, Topology.Builder::build)
          .required(
              FormatVersion.KEY,
              FormatVersion.SHAPE,
              topology -> FormatVersion.NUMBER,
              (builder, version) -> {})
          .list("dataCenters", DATA_CENTER, Topology::dataCenters, Topology.Builder::dataCenters)
          .list(
              "customerGateways",
              CUSTOMER_GATEWAY,
              Topology::customerGateways,
              Topology.Builder::customerGateways)
          .list("vpcs", CloudShapes.VPC, Topology::vpcs, Topology.Builder::vpcs)
          .list(
              "vpnGateways",
              GatewayShapes.VPN_GATEWAY,
              Topology::vpnGateways,
              Topology.Builder::vpnGateways)
          .list(
              "transitRouters",
              GatewayShapes.TRANSIT_ROUTER,
              Topology::transitRouters,
              Topology.Builder::transitRouters)
          .list("cens", CloudShapes.CEN, Topology::cens, Topology.Builder::cens)
          .list(
              "virtualBorderRouters",
              CloudShapes.VIRTUAL_BORDER_ROUTER,
              Topology::virtualBorderRouters,
              Topology.Builder::virtualBorderRouters);

  private TopologyShape() {}
}
