package io.github.bgpoveripsec.model.arbitraries;

import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;

/**
 * Numbers of which no two get into each other's way.
 *
 * <pre>
 * 10.0 - 10.99       what data centres advertise, one /16 each
 * 10.100 - 10.149    secondary CIDR blocks of VPCs
 * 10.200 - 10.219    static routes, one /16 a gateway
 * 10.220 - 10.239    custom routes, one /16 a VPC
 * 172.16 - 172.31    CIDR blocks of VPCs, one /16 each
 * 198.51.100         public addresses of VPN gateways
 * 203.0.113          addresses of customer gateways
 * </pre>
 */
final class AddressPlan {
  private static final long[] SITE_ASNS = {
    65001, 64512, 65521, 4_200_000_000L, 4_294_967_280L, 131_072
  };
  private static final long[] LOCAL_ASNS = {45104, 45104, 64900, 4_200_900_000L};

  private AddressPlan() {}

  /** The ASN of a data centre: private ones of both widths, one public one; never 45104. */
  static Asn siteAsn(int site, int choice) {
    return Asn.of(SITE_ASNS[choice] + site);
  }

  /** A local ASN: 45104 in half of the cases; never that of a data centre. */
  static Asn localAsn(int choice) {
    return Asn.of(LOCAL_ASNS[choice]);
  }

  /**
   * A network of a data centre; {@code length} is 16 to 32, or 20 and more where there are several.
   */
  static Ipv4Prefix siteNetwork(int site, int number, int length) {
    return network(10, site, 16 * number, length);
  }

  static Ipv4Prefix vpc(int vpc) {
    return network(172, 16 + vpc, 0, 16);
  }

  static Ipv4Prefix secondary(int vpc) {
    return network(10, 100 + vpc, 0, 16);
  }

  static Ipv4Prefix vSwitch(int vpc, int number) {
    return network(172, 16 + vpc, number, 24);
  }

  static Ipv4Prefix customRoute(int vpc, int number) {
    return network(10, 220 + vpc, number, 24);
  }

  static Ipv4Prefix staticRoute(int gateway, int number) {
    return network(10, 200 + gateway, number, 24);
  }

  static Ipv4Address gatewayIp(int number) {
    return Ipv4Address.parse("198.51.100." + (1 + number));
  }

  static Ipv4Address deviceIp(int number) {
    return Ipv4Address.parse("203.0.113." + (10 + number));
  }

  /**
   * The CIDR block of a tunnel.
   *
   * @param place where the tunnel comes among those of its gateway, 0 to 239; gives the third octet
   * @param choice 0 to 63, which /30 of that octet, moved on where it is reserved
   */
  static Ipv4Prefix tunnelCidr(int place, int choice) {
    boolean reserved = (place <= 6 && choice == 0) || (place == 169 && choice == 63);
    return network(169, 254, place, 4 * (reserved ? 1 : choice), 30);
  }

  private static Ipv4Prefix network(int first, int second, int third, int length) {
    return network(first, second, third, 0, length);
  }

  private static Ipv4Prefix network(int first, int second, int third, int fourth, int length) {
    return Ipv4Prefix.of(Ipv4Address.of(first << 24 | second << 16 | third << 8 | fourth), length);
  }
}
