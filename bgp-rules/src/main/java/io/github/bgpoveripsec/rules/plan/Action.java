package io.github.bgpoveripsec.rules.plan;

/** What is done to a resource in one step. */
public enum Action {
  /** Static routes of a VPN gateway are removed. */
  REMOVE_STATIC_ROUTES("remove static routes"),

  /** BGP is switched off for a connection, which keeps its configuration. */
  DISABLE_BGP("disable BGP"),

  /** Tunnels without BGP give up their CIDR blocks and addresses, so that others can have them. */
  CLEAR_TUNNELS("take BGP configuration out of the tunnels"),

  /** A connection is deleted with its tunnels. */
  DELETE_CONNECTION("delete the connection"),

  /** A VPN gateway no longer passes on what it learns. */
  DISABLE_AUTOMATIC_ADVERTISEMENT("disable automatic route advertisement"),

  /** A VPN gateway leaves a CEN instance for a while. */
  DETACH_VPN_GATEWAY("detach VPN gateways"),

  /** A virtual border router leaves a CEN instance for a while. */
  DETACH_VIRTUAL_BORDER_ROUTER("detach virtual border routers"),

  /** A VPN gateway without connections is deleted. */
  DELETE_VPN_GATEWAY("delete the VPN gateway"),

  /** A customer gateway that no tunnel leads to is deleted. */
  DELETE_CUSTOMER_GATEWAY("delete the customer gateway"),

  /** A data centre comes in. */
  ADD_DATA_CENTER("add the data centre"),

  /** A data centre advertises or expects something else. */
  CHANGE_DATA_CENTER("reconfigure the data centre"),

  /** Route tables or vSwitches leave a VPC, so that another one can have their ids. */
  RELEASE_FROM_VPC("take route tables and vSwitches out of the VPC"),

  /** A VPC is created. */
  CREATE_VPC("create the VPC"),

  /** A VPC is changed. */
  MODIFY_VPC("modify the VPC"),

  /** A customer gateway is created, with its ASN. */
  CREATE_CUSTOMER_GATEWAY("create the customer gateway"),

  /** What may change about a customer gateway is changed. */
  MODIFY_CUSTOMER_GATEWAY("modify the customer gateway"),

  /** A virtual border router is created. */
  CREATE_VIRTUAL_BORDER_ROUTER("create the virtual border router"),

  /** A virtual border router is changed. */
  MODIFY_VIRTUAL_BORDER_ROUTER("modify the virtual border router"),

  /** A VPN gateway is created, without connections. */
  CREATE_VPN_GATEWAY("create the VPN gateway"),

  /** A VPN gateway gets a version that supports BGP. */
  UPGRADE_VPN_GATEWAY("upgrade the VPN gateway"),

  /** A VPN gateway is changed. */
  MODIFY_VPN_GATEWAY("modify the VPN gateway"),

  /** A VPN gateway may hold more routes. */
  RAISE_ROUTE_QUOTA("have the quota of BGP routes raised"),

  /** Overlapping routing is enabled for a CEN instance. */
  ENABLE_OVERLAPPING_ROUTING("enable overlapping routing"),

  /** A CEN instance is created. */
  CREATE_CEN("create the CEN instance"),

  /** A CEN instance is changed. */
  MODIFY_CEN("modify the CEN instance"),

  /** A transit router is created, without connections. */
  CREATE_TRANSIT_ROUTER("create the transit router"),

  /** A transit router is changed. */
  MODIFY_TRANSIT_ROUTER("modify the transit router"),

  /** A connection is created, without BGP so far. */
  CREATE_CONNECTION("create the connection"),

  /** A connection is changed in all that has nothing to do with BGP. */
  MODIFY_CONNECTION("modify the connection"),

  /** The tunnels of a connection get their BGP configuration. */
  CONFIGURE_TUNNELS("configure BGP in the tunnels"),

  /** BGP is switched on for a connection. */
  ENABLE_BGP("enable BGP"),

  /** A VPN gateway gets static routes. */
  ADD_STATIC_ROUTES("add static routes"),

  /** A VPN gateway passes on what it learns. */
  ENABLE_AUTOMATIC_ADVERTISEMENT("enable automatic route advertisement"),

  /** A transit router without connections is deleted. */
  DELETE_TRANSIT_ROUTER("delete the transit router"),

  /** A CEN instance is deleted. */
  DELETE_CEN("delete the CEN instance"),

  /** A virtual border router is deleted. */
  DELETE_VIRTUAL_BORDER_ROUTER("delete the virtual border router"),

  /** A VPC is deleted. */
  DELETE_VPC("delete the VPC"),

  /** A data centre goes. */
  REMOVE_DATA_CENTER("remove the data centre");

  private final String description;

  Action(String description) {
    this.description = description;
  }

  /**
   * What is done, in words.
   *
   * @return a phrase in the imperative, without the name of the resource
   */
  public String description() {
    return description;
  }
}
