package io.github.bgpoveripsec.model.vpn;

/** How a connection chooses the traffic it carries. */
public enum RoutingMode {
  /** Destination Routing Mode: the route tables decide. */
  DESTINATION,

  /** Protected Data Flows: the local and remote subnets decide. */
  PROTECTED_DATA_FLOWS
}
