package io.github.bgpoveripsec.model.cloud;

import io.github.bgpoveripsec.model.id.VSwitchId;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import java.io.Serializable;
import java.util.Optional;

/**
 * A vSwitch: a subnet of a VPC in one zone.
 *
 * @param id the id of the vSwitch
 * @param cidr its CIDR block
 * @param zone the zone it lies in, such as {@code cn-hangzhou-i}; absent where it is not said
 */
public record VSwitch(VSwitchId id, Ipv4Prefix cidr, Optional<String> zone)
    implements Serializable {}
