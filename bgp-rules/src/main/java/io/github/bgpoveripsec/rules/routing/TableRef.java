package io.github.bgpoveripsec.rules.routing;

import io.github.bgpoveripsec.model.id.CenId;
import io.github.bgpoveripsec.model.id.DataCenterId;
import io.github.bgpoveripsec.model.id.ResourceId;
import io.github.bgpoveripsec.model.id.RouteTableId;
import io.github.bgpoveripsec.model.id.VirtualBorderRouterId;
import io.github.bgpoveripsec.model.id.VpcId;
import io.github.bgpoveripsec.model.id.VpnGatewayId;
import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.topology.TopologyPaths;
import java.io.Serializable;

/**
 * A table that holds routes, named by the resource it belongs to.
 *
 * <p>Tables are ordered by kind, in the order of {@link Kind}, then by id.
 */
public sealed interface TableRef extends Comparable<TableRef>, Serializable {

  /**
   * The kind of the table.
   *
   * @return one of six
   */
  Kind kind();

  /**
   * The place in the topology of what the table belongs to.
   *
   * @return such as {@code vpnGateways[vpn-1]}
   */
  Path path();

  /**
   * The resource that the table belongs to.
   *
   * @return its id; for the route tables of a VPC, the id of the VPC
   */
  ResourceId owner();

  @Override
  default int compareTo(TableRef other) {
    int order = kind().compareTo(other.kind());
    order = order != 0 ? order : owner().value().compareTo(other.owner().value());
    // Paths are costly, and only custom route tables share an owner.
    return order != 0 || equals(other) ? order : path().compareTo(other.path());
  }

  /** The kinds of tables. */
  enum Kind {
    /** What a data centre announces and has learned. */
    DATA_CENTER,

    /** The BGP route table of a VPN gateway. */
    VPN_GATEWAY,

    /** The system route table of a VPC. */
    SYSTEM_ROUTE_TABLE,

    /** A custom route table of a VPC. */
    CUSTOM_ROUTE_TABLE,

    /** The routes of a virtual border router. */
    VIRTUAL_BORDER_ROUTER,

    /** The routes of a Cloud Enterprise Network instance. */
    CEN
  }

  /**
   * The table of a data centre.
   *
   * @param dataCenter the id of the data centre
   */
  record DataCenterTable(DataCenterId dataCenter) implements TableRef {
    @Override
    public Kind kind() {
      return Kind.DATA_CENTER;
    }

    @Override
    public ResourceId owner() {
      return dataCenter;
    }

    @Override
    public Path path() {
      return TopologyPaths.dataCenter(dataCenter);
    }
  }

  /**
   * The BGP route table of a VPN gateway.
   *
   * @param vpnGateway the id of the gateway
   */
  record GatewayTable(VpnGatewayId vpnGateway) implements TableRef {
    @Override
    public Kind kind() {
      return Kind.VPN_GATEWAY;
    }

    @Override
    public ResourceId owner() {
      return vpnGateway;
    }

    @Override
    public Path path() {
      return TopologyPaths.vpnGateway(vpnGateway);
    }
  }

  /**
   * The system route table of a VPC, which every VPC has, described or not.
   *
   * @param vpc the id of the VPC
   */
  record SystemTable(VpcId vpc) implements TableRef {
    @Override
    public Kind kind() {
      return Kind.SYSTEM_ROUTE_TABLE;
    }

    @Override
    public ResourceId owner() {
      return vpc;
    }

    @Override
    public Path path() {
      return TopologyPaths.systemRouteTable(TopologyPaths.vpc(vpc));
    }
  }

  /**
   * A custom route table of a VPC.
   *
   * @param vpc the id of the VPC
   * @param routeTable the id of the table
   */
  record CustomTable(VpcId vpc, RouteTableId routeTable) implements TableRef {
    @Override
    public Kind kind() {
      return Kind.CUSTOM_ROUTE_TABLE;
    }

    @Override
    public ResourceId owner() {
      return vpc;
    }

    @Override
    public Path path() {
      return TopologyPaths.customRouteTable(TopologyPaths.vpc(vpc), routeTable);
    }
  }

  /**
   * The routes of a virtual border router.
   *
   * @param virtualBorderRouter the id of the router
   */
  record BorderRouterTable(VirtualBorderRouterId virtualBorderRouter) implements TableRef {
    @Override
    public Kind kind() {
      return Kind.VIRTUAL_BORDER_ROUTER;
    }

    @Override
    public ResourceId owner() {
      return virtualBorderRouter;
    }

    @Override
    public Path path() {
      return TopologyPaths.virtualBorderRouter(virtualBorderRouter);
    }
  }

  /**
   * The routes of a Cloud Enterprise Network instance.
   *
   * @param cen the id of the instance
   */
  record CenTable(CenId cen) implements TableRef {
    @Override
    public Kind kind() {
      return Kind.CEN;
    }

    @Override
    public ResourceId owner() {
      return cen;
    }

    @Override
    public Path path() {
      return TopologyPaths.cen(cen);
    }
  }
}
