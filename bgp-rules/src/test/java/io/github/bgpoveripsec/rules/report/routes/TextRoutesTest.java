package io.github.bgpoveripsec.rules.report.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bgpoveripsec.model.arbitraries.Topologies;
import io.github.bgpoveripsec.model.arbitraries.TopologyChanges;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.TunnelRole;
import io.github.bgpoveripsec.rules.report.TextStyle;
import io.github.bgpoveripsec.rules.routing.Refusal;
import io.github.bgpoveripsec.rules.routing.RefusalDetail;
import io.github.bgpoveripsec.rules.routing.RefusalReason;
import io.github.bgpoveripsec.rules.routing.Risk;
import io.github.bgpoveripsec.rules.routing.SessionFault;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextRoutesTest {
  private static final Prefix OF_BEIJING = Prefix.parse("10.20.0.0/16");

  @Test
  void everyTableHasItsRoutes() {
    assertThat(tables(Topologies.compliant()).lines())
        .contains("Data centre dc-shanghai", "VPN gateway vpn-1, BGP route table")
        .anyMatch(line -> line.matches("  > 10.20.0.0/16 +BGP +\\d+ +dc-beijing +dc-beijing.*"));
  }

  @Test
  void whatBothTunnelsCarryIsToldOnce() {
    String both = tables(Topologies.compliant());
    assertThat(both).contains("over vco-beijing").doesNotContain("vco-beijing (");
    Topology one =
        Topologies.compliantBut(
            TopologyChanges.tunnel(
                Topologies.TO_BEIJING,
                TunnelRole.SECONDARY,
                it -> it.withLocalBgpIp(Optional.empty())));
    assertThat(words(tables(one))).contains("over vco-beijing (primary)");
  }

  @Test
  void aSessionThatIsDownSaysWhy() {
    Topology down =
        Topologies.compliantBut(
            TopologyChanges.tunnel(
                Topologies.TO_BEIJING, TunnelRole.PRIMARY, it -> it.withLocalAsn(Asn.ZERO)));
    assertThat(tables(down).lines())
        .anyMatch(line -> line.matches("  x vco-beijing primary +down +0 .*"));
    assertThat(words(tables(down))).contains(RoutePhrases.of(SessionFault.LOCAL_ASN_ZERO), "[S01");
  }

  @Test
  void whatIsRefusedSaysByWhatClause() {
    Topology off =
        Topologies.compliantBut(
            TopologyChanges.vpnGateway(
                Topologies.GATEWAY_1, it -> it.withAutomaticRouteAdvertisement(false)));
    assertThat(words(tables(off))).contains("not sent by vpn-1: ", "[P2]");
    assertThat(words(story(off, OF_BEIJING)))
        .containsSubsequence(
            "originated", "advertised by dc-beijing", "learned", "refused", "[P2]");
  }

  @Test
  void anUnmetExpectationQuotesEveryRefusalOnItsWay() {
    Topology unmet =
        Topologies.compliantBut(
            TopologyChanges.dataCenter(Topologies.SHANGHAI, it -> it.withExpects(OF_BEIJING)));
    assertThat(words(tables(unmet)))
        .contains(
            "x 10.20.0.0/16 dc-shanghai vpc-1 does not send it to vpn-2",
            "vpn-1 does not send it to dc-shanghai",
            "1 not met");
  }

  @Test
  void whatHasNoWayHereIsSaidToStandElsewhere() {
    Topology apart =
        Topologies.compliantBut(
            TopologyChanges.vpc(
                Topologies.VPC, it -> it.withExpects(Prefix.parse("10.99.0.0/16"))));
    assertThat(words(tables(apart)))
        .contains(
            "x 10.99.0.0/16 vpc-1 no route to it sets out for here;"
                + " no way leads here from those who have it: vpc-1 vtb-custom");
  }

  @Test
  void anExpectationIsMetByWhatContainsIt() {
    Topology within =
        Topologies.compliantBut(
            TopologyChanges.vpc(
                Topologies.VPC, it -> it.withExpects(Prefix.parse("10.20.7.0/24"))));
    assertThat(tables(within)).contains("expectation").doesNotContain("not met");
    Topology beyond =
        Topologies.compliantBut(
            TopologyChanges.vpc(
                Topologies.VPC, it -> it.withExpects(Prefix.parse("10.20.0.0/15"))));
    assertThat(words(tables(beyond))).contains("within it: 10.20.0.0/16", "1 not met");
  }

  @Test
  void aDestinationThatNobodyKnowsIsAnsweredWithTheNearest() {
    assertThat(story(Topologies.compliant(), Prefix.parse("10.20.7.0/24")))
        .contains("10.20.0.0/16 contains it");
    assertThat(story(Topologies.compliant(), Prefix.parse("10.0.0.0/8")))
        .contains("within it: 10.20.0.0/16");
    assertThat(story(Topologies.compliant(), Prefix.parse("203.0.113.0/24"))).contains("none");
  }

  @Test
  void everyReasonFaultAndRiskHasWordsOfItsOwn() {
    Set<String> faults =
        Arrays.stream(SessionFault.values()).map(RoutePhrases::of).collect(Collectors.toSet());
    Set<String> risks =
        Arrays.stream(Risk.values()).map(RoutePhrases::of).collect(Collectors.toSet());
    Set<String> reasons =
        Arrays.stream(RefusalReason.values())
            .map(reason -> new Refusal(reason, new RefusalDetail.None()))
            .map(RoutePhrases::of)
            .collect(Collectors.toSet());
    assertThat(faults).hasSameSizeAs(SessionFault.values());
    assertThat(risks).hasSameSizeAs(Risk.values());
    assertThat(reasons).hasSameSizeAs(RefusalReason.values());
  }

  @Test
  void aPageNeedsFortyColumns() {
    assertThat(new TextRoutes(40, TextStyle.PLAIN).width()).isEqualTo(40);
    assertThatThrownBy(() -> new TextRoutes(39, TextStyle.PLAIN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String tables(Topology topology) {
    StringBuilder text = new StringBuilder();
    new TextRoutes(80, TextStyle.PLAIN).write(NamedRouting.of("a", topology), text::append);
    return text.toString();
  }

  private static String story(Topology topology, Prefix prefix) {
    StringBuilder text = new StringBuilder();
    new TextRoutes(80, TextStyle.PLAIN)
        .explain(NamedRouting.of("a", topology), prefix, text::append);
    return text.toString();
  }

  /** The text without its layout. */
  private static String words(String text) {
    return String.join(" ", List.of(text.trim().split("\\s+")));
  }
}
