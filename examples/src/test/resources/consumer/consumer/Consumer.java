package consumer;

import io.github.bgpoveripsec.codec.BgpCodec;
import io.github.bgpoveripsec.codec.DecodeResult;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.Session;
import io.github.bgpoveripsec.model.cloud.Region;
import io.github.bgpoveripsec.model.cloud.Vpc;
import io.github.bgpoveripsec.model.id.VpcId;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Report;
import io.github.bgpoveripsec.rules.alibaba.AlibabaVpnGatewayRules;

/** Asks every library one question. */
public final class Consumer {
  private static final String KEEPALIVE = "ffffffffffffffffffffffffffffffff001304";

  private Consumer() {}

  /**
   * Prints ok.
   *
   * @param args unused
   */
  public static void main(String[] args) {
    Vpc vpc =
        Vpc.builder()
            .id(VpcId.of("vpc-1"))
            .region(Region.of("cn-hangzhou"))
            .cidr(Ipv4Prefix.parse("172.16.0.0/16"))
            .build();
    Report report =
        AlibabaVpnGatewayRules.october2024().check(Topology.builder().addVpc(vpc).build());
    DecodeResult decoded = BgpCodec.forSession(Session.initial()).decode(Octets.parse(KEEPALIVE));
    boolean ok = report.findings().isEmpty() && decoded instanceof DecodeResult.Decoded;
    System.out.println(ok ? "ok" : "not ok");
  }
}
