package io.github.bgpoveripsec.rules.alibaba.engine;

import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Blocks of addresses that the rules of the engine name. */
public final class TunnelBlocks {
  /** What tunnels are numbered from. */
  public static final Ipv4Prefix ALL = Ipv4Prefix.parse("169.254.0.0/16");

  /** What no tunnel may use. */
  public static final Set<Ipv4Prefix> RESERVED =
      Stream.of(
              "169.254.0.0/30",
              "169.254.1.0/30",
              "169.254.2.0/30",
              "169.254.3.0/30",
              "169.254.4.0/30",
              "169.254.5.0/30",
              "169.254.169.252/30")
          .map(Ipv4Prefix::parse)
          .collect(Collectors.toUnmodifiableSet());

  private TunnelBlocks() {}
}
