package io.github.bgpoveripsec.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Topology files for tests. */
final class Designs {
  /** Nothing to object to. */
  static final String FINE = design("169.254.11.0/30", "169.254.11.1");

  /** A warning and nothing worse: the address is the one that names the network. */
  static final String DOUBTFUL = design("169.254.11.0/30", "169.254.11.0");

  /** An error: the block is reserved. */
  static final String BROKEN = design("169.254.0.0/30", "169.254.0.1");

  /** The same without the gateway. */
  static final String WITHOUT_GATEWAY = FINE.substring(0, FINE.indexOf("vpnGateways:"));

  private Designs() {}

  private static String design(String cidr, String localBgpIp) {
    return """
    version: 1
    customerGateways:
      - {id: cgw-1, ipAddress: 203.0.113.10, asn: 65530}
    vpcs:
      - {id: vpc-1, region: cn-hangzhou, cidr: 172.16.0.0/16}
    vpnGateways:
      - id: vpn-1
        vpc: vpc-1
        region: cn-hangzhou
        supportsBgp: true
        automaticRouteAdvertisement: true
        connections:
          - id: vco-1
            bgp: true
            routingMode: destination
            tunnels:
              - {customerGateway: cgw-1, localAsn: 65001, cidr: %s, localBgpIp: %s}
    """
        .formatted(cidr, localBgpIp);
  }

  /** Writes a file into a directory and names it. */
  static String write(Path directory, String name, String text) {
    try {
      return Files.writeString(directory.resolve(name), text).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
