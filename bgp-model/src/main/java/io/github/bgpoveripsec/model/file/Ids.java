package io.github.bgpoveripsec.model.file;

import io.github.bgpoveripsec.model.id.CenId;
import io.github.bgpoveripsec.model.id.ConnectionId;
import io.github.bgpoveripsec.model.id.CustomerGatewayId;
import io.github.bgpoveripsec.model.id.DataCenterId;
import io.github.bgpoveripsec.model.id.ResourceId;
import io.github.bgpoveripsec.model.id.RouteTableId;
import io.github.bgpoveripsec.model.id.TransitRouterId;
import io.github.bgpoveripsec.model.id.VSwitchId;
import io.github.bgpoveripsec.model.id.VirtualBorderRouterId;
import io.github.bgpoveripsec.model.id.VpcId;
import io.github.bgpoveripsec.model.id.VpnGatewayId;
import java.util.function.Function;

/** The shapes of ids, where they name a resource and where they refer to one. */
final class Ids {
  static final Scalar<DataCenterId> DATA_CENTER = of("dc-shanghai", DataCenterId::of);
  static final Scalar<CustomerGatewayId> CUSTOMER_GATEWAY = of("cgw-1", CustomerGatewayId::of);
  static final Scalar<VpcId> VPC = of("vpc-1", VpcId::of);
  static final Scalar<VSwitchId> V_SWITCH = of("vsw-1", VSwitchId::of);
  static final Scalar<RouteTableId> ROUTE_TABLE = of("vtb-1", RouteTableId::of);
  static final Scalar<VpnGatewayId> VPN_GATEWAY = of("vpn-1", VpnGatewayId::of);
  static final Scalar<ConnectionId> CONNECTION = of("vco-1", ConnectionId::of);
  static final Scalar<TransitRouterId> TRANSIT_ROUTER = of("tr-1", TransitRouterId::of);
  static final Scalar<CenId> CEN = of("cen-1", CenId::of);
  static final Scalar<VirtualBorderRouterId> VIRTUAL_BORDER_ROUTER =
      of("vbr-1", VirtualBorderRouterId::of);

  private Ids() {}

  private static <T extends ResourceId> Scalar<T> of(String example, Function<String, T> id) {
    String noun = id.apply(example).kind().noun();
    return Scalar.of("the id of a " + noun + " such as " + example, example, id);
  }
}
