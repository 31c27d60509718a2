package io.github.bgpoveripsec.rules.alibaba;

import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What differs between the editions.
 *
 * @param reservedTunnelCidrs the blocks no tunnel may use
 */
record EditionValues(Set<Ipv4Prefix> reservedTunnelCidrs) {

  static final EditionValues OCTOBER_2024 =
      new EditionValues(
          prefixes(
              "169.254.0.0/30",
              "169.254.1.0/30",
              "169.254.2.0/30",
              "169.254.3.0/30",
              "169.254.4.0/30",
              "169.254.5.0/30",
              "169.254.169.252/30"));

  private static Set<Ipv4Prefix> prefixes(String... texts) {
    return Stream.of(texts).map(Ipv4Prefix::parse).collect(Collectors.toUnmodifiableSet());
  }
}
