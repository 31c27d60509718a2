package io.github.bgpoveripsec.examples;

import io.github.bgpoveripsec.model.cloud.Region;
import io.github.bgpoveripsec.model.cloud.Vpc;
import io.github.bgpoveripsec.model.id.ConnectionId;
import io.github.bgpoveripsec.model.id.CustomerGatewayId;
import io.github.bgpoveripsec.model.id.VpcId;
import io.github.bgpoveripsec.model.id.VpnGatewayId;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.model.vpn.TunnelRole;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import io.github.bgpoveripsec.rules.Report;
import io.github.bgpoveripsec.rules.alibaba.AlibabaVpnGatewayRules;
import io.github.bgpoveripsec.rules.report.NamedReport;
import io.github.bgpoveripsec.rules.report.TextReport;
import io.github.bgpoveripsec.rules.report.TextStyle;

/** Is this design allowed? Builds a design in Java, checks it and prints the report. */
public final class CheckADesign {
  private CheckADesign() {}

  /**
   * Prints the report on a design whose second tunnel has a block that the cloud keeps to itself.
   *
   * @param args none
   */
  public static void main(String[] args) {
    System.out.print(answer());
  }

  static String answer() {
    Report report = AlibabaVpnGatewayRules.october2024().check(design());
    return new TextReport(80, TextStyle.PLAIN).text(NamedReport.of("my design", report));
  }

  static Topology design() {
    CustomerGateway office =
        CustomerGateway.builder()
            .id(CustomerGatewayId.of("cgw-1"))
            .ipAddress(Ipv4Address.parse("203.0.113.10"))
            .asn(Asn.of(65530))
            .build();
    Vpc vpc =
        Vpc.builder()
            .id(VpcId.of("vpc-1"))
            .region(Region.of("cn-hangzhou"))
            .cidr(Ipv4Prefix.parse("172.16.0.0/16"))
            .build();
    IpsecConnection connection =
        IpsecConnection.builder()
            .id(ConnectionId.of("vco-1"))
            .bgpEnabled(true)
            .addTunnels(
                tunnel(TunnelRole.PRIMARY, "169.254.11.0/30", "169.254.11.1"),
                tunnel(TunnelRole.SECONDARY, "169.254.169.252/30", "169.254.169.253"))
            .build();
    VpnGateway gateway =
        VpnGateway.builder()
            .id(VpnGatewayId.of("vpn-1"))
            .vpc(vpc.id())
            .region(vpc.region())
            .addConnection(connection)
            .build();
    return Topology.builder().addCustomerGateway(office).addVpc(vpc).addVpnGateway(gateway).build();
  }

  private static Tunnel tunnel(TunnelRole role, String cidr, String localBgpIp) {
    return Tunnel.builder()
        .role(role)
        .customerGateway(CustomerGatewayId.of("cgw-1"))
        .localAsn(Asn.of(65001))
        .cidr(Ipv4Prefix.parse(cidr))
        .localBgpIp(Ipv4Address.parse(localBgpIp))
        .build();
  }
}
