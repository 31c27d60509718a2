package io.github.bgpoveripsec.model.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each reason for which a topology file is refused, with its place and what may be meant. */
class TopologyFileProblemsTest {
  private static final String GATEWAY =
      """
      version: 1
      customerGateways: [{id: cgw-1, ipAddress: 192.0.2.1}]
      vpcs: [{id: vpc-1, region: cn-hangzhou, cidr: 172.16.0.0/16}]
      vpnGateways:
        - id: vpn-1
          vpc: vpc-1
          region: cn-hangzhou
          connections: [{id: vco-1, tunnels: [%s]}]
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[1                                   | 1:3 SYNTAX ",
        "!!map {version: 1}                   | 1:1 TAG ",
        "{version: &a 1}                      | 1:11 ALIAS ",
        "{version: 2, vpcs: 7}                | 1:11 UNKNOWN_VERSION version",
        "{version: 1, vpcz: []}               | 1:14 UNKNOWN_KEY vpcz suggests vpcs",
        "{version: 1, vpcs: [], vpcs: []}     | 1:24 DUPLICATE_KEY vpcs",
        "{version: 1, vpcs: 7}                | 1:20 WRONG_TYPE vpcs",
        "{version: 1, dataCenters: [{}]}      | 1:28 MISSING_KEY dataCenters[0].id",
        "{version: 1, dataCenters: [{id: ''}]} | 1:33 BAD_VALUE dataCenters[].id",
      })
  void aTextThatIsNoTopologyIsRefusedAtItsPlace(String text, String problem) {
    assertThat(problems(text)).containsExactly(problem);
  }

  @Test
  void hostBitsAreRefusedAndTheNetworkIsSuggested() {
    assertThat(problems(GATEWAY.formatted("{cidr: 169.254.30.1/30}")))
        .containsExactly(
            "8:48 BAD_VALUE vpnGateways[vpn-1].connections[vco-1].tunnels[single].cidr"
                + " suggests 169.254.30.0/30");
  }

  @Test
  void aReferenceThatLeadsNowhereIsRefusedAndTheNearestIdIsSuggested() {
    assertThat(problems(GATEWAY.formatted("{customerGateway: cgw-2}")))
        .containsExactly(
            "8:59 DANGLING_REFERENCE"
                + " vpnGateways[vpn-1].connections[vco-1].tunnels[single].customerGateway"
                + " suggests cgw-1");
  }

  @Test
  void anIdThatStandsTwiceIsRefusedWhereItStandsAgain() {
    assertThat(problems("{version: 1, dataCenters: [{id: a}, {id: b}, {id: a}]}"))
        .containsExactly("1:46 DUPLICATE_ID dataCenters[a]");
  }

  @Test
  void aRoleThatIsPlayedTwiceIsRefusedWhereItIsPlayedAgain() {
    assertThat(problems(GATEWAY.formatted("{role: primary}, {role: primary}")))
        .containsExactly(
            "8:58 DUPLICATE_ROLE vpnGateways[vpn-1].connections[vco-1].tunnels[primary]");
    assertThat(problems(GATEWAY.formatted("{}, {}")))
        .containsExactly(
            "8:45 DUPLICATE_ROLE vpnGateways[vpn-1].connections[vco-1].tunnels[single]");
  }

  @Test
  void aRoleThatCannotBeReadIsNotTakenForAnother() {
    assertThat(problems(GATEWAY.formatted("{}, {role: []}")))
        .containsExactly("8:52 WRONG_TYPE vpnGateways[vpn-1].connections[vco-1].tunnels[1].role");
    assertThat(problems(GATEWAY.formatted("{}, {}, {role: third}")))
        .containsExactly(
            "8:45 DUPLICATE_ROLE vpnGateways[vpn-1].connections[vco-1].tunnels[single]",
            "8:56 BAD_VALUE vpnGateways[vpn-1].connections[vco-1].tunnels[third].role");
  }

  private static List<String> problems(String text) {
    return TopologyFile.read(text, FileFormat.YAML)
        .match(
            read -> List.of(),
            refused -> refused.problems().stream().map(TopologyFileProblemsTest::line).toList());
  }

  private static String line(FileProblem problem) {
    String place = problem.path().depth() == 0 ? "" : " " + problem.path();
    return problem.position().orElseThrow()
        + " "
        + problem.kind()
        + place
        + problem.suggestion().map(" suggests "::concat).orElse("");
  }
}
