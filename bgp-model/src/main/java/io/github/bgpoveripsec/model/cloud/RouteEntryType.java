package io.github.bgpoveripsec.model.cloud;

/** Where an entry of a VPC route table comes from. */
public enum RouteEntryType {
  /** Added by the cloud itself, such as the entry of a vSwitch. */
  SYSTEM,

  /** Added by the user. */
  CUSTOM
}
