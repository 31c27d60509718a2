package io.github.bgpoveripsec.model.cloud;

import io.github.bgpoveripsec.model.id.RouteTableId;
import java.io.Serializable;
import java.util.List;

/**
 * A route table of a VPC as its owner configured it, before any route is learned.
 *
 * <p>Whether it is the VPC's system route table or a custom one follows from its place in the
 * {@link Vpc}. The page makes the difference: learned routes reach the system route table only, and
 * only system routes of the system route table are advertised.
 *
 * @param id the id of the table
 * @param routes its entries in the order written
 */
public record RouteTable(RouteTableId id, List<RouteEntry> routes) implements Serializable {

  /** Copies the entries. */
  public RouteTable {
    routes = List.copyOf(routes);
  }
}
