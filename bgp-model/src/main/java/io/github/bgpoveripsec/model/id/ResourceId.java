package io.github.bgpoveripsec.model.id;

import java.io.Serializable;

/**
 * The name a resource goes by in a topology: what the console or the API calls its instance ID.
 *
 * <p>An id is 1 to 128 characters of text without white space or control characters. Each kind of
 * resource has its own type, so that the id of a VPC cannot stand where a gateway's is meant.
 *
 * <p>Ids of one kind are ordered as strings are; ids of different kinds are never equal.
 */
public sealed interface ResourceId extends Serializable
    permits CenId,
        ConnectionId,
        CustomerGatewayId,
        DataCenterId,
        RouteTableId,
        TransitRouterId,
        VSwitchId,
        VirtualBorderRouterId,
        VpcId,
        VpnGatewayId {

  /** The greatest number of characters of an id: {@value}. */
  int MAX_LENGTH = 128;

  /**
   * The id as text.
   *
   * @return 1 to {@value #MAX_LENGTH} characters
   */
  String value();

  /**
   * What the id is the id of.
   *
   * @return the kind of resource
   */
  ResourceKind kind();
}
