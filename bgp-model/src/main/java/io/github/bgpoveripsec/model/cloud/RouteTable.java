package io.github.bgpoveripsec.model.cloud;

import io.github.bgpoveripsec.model.BgpValue;
import io.github.bgpoveripsec.model.id.RouteTableId;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/**
 * A route table of a VPC as its owner configured it, before any route is learned.
 *
 * <p>Whether it is the VPC's system route table or a custom one follows from its place in the
 * {@link Vpc}. The page makes the difference: learned routes reach the system route table only, and
 * only system routes of the system route table are advertised.
 */
@BgpValue
@Value.Immutable
public sealed interface RouteTable extends WithRouteTable, Serializable
    permits ImmutableRouteTable {

  /**
   * The id of the table.
   *
   * @return the id
   */
  RouteTableId id();

  /**
   * Its entries.
   *
   * @return the entries in the order written
   */
  List<RouteEntry> routes();

  /**
   * Starts a RouteTable.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RouteTable} attribute by attribute. */
  final class Builder extends ImmutableRouteTable.Builder {
    Builder() {}
  }
}
