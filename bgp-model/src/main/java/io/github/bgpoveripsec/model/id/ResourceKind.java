package io.github.bgpoveripsec.model.id;

/** The kinds of resources that have ids, in the order a topology lists them. */
public enum ResourceKind {
  /** The network at the customer's end of the tunnels. */
  DATA_CENTER("data centre"),

  /** What the cloud knows of a device in a data centre. */
  CUSTOMER_GATEWAY("customer gateway"),

  /** A virtual private cloud. */
  VPC("VPC"),

  /** A subnet of a VPC. */
  V_SWITCH("vSwitch"),

  /** A route table of a VPC. */
  ROUTE_TABLE("route table"),

  /** The cloud end of IPsec-VPN connections. */
  VPN_GATEWAY("VPN gateway"),

  /** A router to which IPsec-VPN connections attach instead of to a VPN gateway. */
  TRANSIT_ROUTER("transit router"),

  /** An IPsec-VPN connection. */
  CONNECTION("IPsec connection"),

  /** A Cloud Enterprise Network instance. */
  CEN("CEN instance"),

  /** The cloud end of an Express Connect circuit. */
  VIRTUAL_BORDER_ROUTER("virtual border router");

  private final String noun;

  ResourceKind(String noun) {
    this.noun = noun;
  }

  /**
   * What a resource of this kind is called in a sentence.
   *
   * @return a noun without article, such as {@code VPN gateway}
   */
  public String noun() {
    return noun;
  }
}
