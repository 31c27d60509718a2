package io.github.bgpoveripsec.model.cloud;

import io.github.bgpoveripsec.model.BgpValue;
import io.github.bgpoveripsec.model.id.VpcId;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.net.Prefix;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/** A virtual private cloud: the network whose routes a VPN gateway exchanges with a data centre. */
@BgpValue
@Value.Immutable
public sealed interface Vpc extends WithVpc, Serializable permits ImmutableVpc {

  /**
   * The id of the VPC.
   *
   * @return the id
   */
  VpcId id();

  /**
   * The region it lies in.
   *
   * @return the region
   */
  Region region();

  /**
   * The primary IPv4 CIDR block.
   *
   * @return the block
   */
  Ipv4Prefix cidr();

  /**
   * The CIDR blocks added later.
   *
   * @return the blocks, in order; often none
   */
  @Value.NaturalOrder
  SortedSet<Ipv4Prefix> secondaryCidrs();

  /**
   * The subnets.
   *
   * @return the vSwitches in the order written
   */
  List<VSwitch> vSwitches();

  /**
   * The one route table that exchanges routes with VPN gateways by BGP.
   *
   * @return the table; absent where the design does not describe it
   */
  Optional<RouteTable> systemRouteTable();

  /**
   * The route tables that take no part in BGP.
   *
   * @return the tables in the order written
   */
  List<RouteTable> customRouteTables();

  /**
   * Intent: the prefixes that the system route table must learn.
   *
   * @return the prefixes, in order; none where nothing is expected
   */
  @Value.NaturalOrder
  SortedSet<Prefix> expects();

  /**
   * Starts a Vpc.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Vpc} attribute by attribute. */
  final class Builder extends ImmutableVpc.Builder {
    Builder() {}
  }
}
