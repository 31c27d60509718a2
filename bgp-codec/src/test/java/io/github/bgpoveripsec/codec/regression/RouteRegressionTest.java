package io.github.bgpoveripsec.codec.regression;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.Session;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Routes and next hops in MP_REACH_NLRI that broke parsers. */
class RouteRegressionTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "flow specification of length 0 (CVE-2023-38406) | 000185 | '' | 00 | N-17",
        "flow specification longer than its field | 000185 | '' | ff04 | N-17",
        "flow specification's prefix longer than 32 | 000185 | '' | 0701210a00000000 | N-18",
        "flow specification's prefix longer than 128 | 000285 | '' | 03018100 | N-19",
        "flow specification's offset beyond the prefix | 000285 | '' | 03011820 | N-19",
        "flow specification's operator of more octets than there are | 000185 | '' | 0304b100 |"
            + " N-18",
        "flow specification's operator wider than its type | 000185 | '' | 040b910001 | N-18",
        "flow specification's last operator not marked | 000185 | '' | 03040150 | N-18",
        "flow specification's types out of order | 000185 | '' | 06058150048150 | N-18",
        "flow specification of a VPN shorter than its distinguisher | 000186 | '' | 0400000000 |"
            + " N-18",
        "labelled prefix past the stream (CVE-2023-38407) | 000104 | 0a000001 | 60000101 | N-2",
        "labelled prefix shorter than its label | 000104 | 0a000001 | 100001 | N-11",
        "VPN prefix shorter than its distinguisher | 000180 | 00000000000000000a000001 |"
            + " 2000010100 | N-11",
        "next hop of 9 octets (CVE-2023-46752) | 000201 | 202020202020202020 | 2020010db8 | A-14",
        "next hop of no octets (CVE-2023-46752) | 000201 | '' | 2020010db8 | A-14",
        "next hop of 40 octets |  000201 | 2001000000000000000000000000000120010000000000000000000"
            + "0000000012001000000000000 | 2020010db8 | A-14",
        "BGP-LS prefix of one octet | 400447 | 0a000001 | 0003000e0200000000000000000109000120 |"
            + " N-13a",
        "BGP-LS value beyond its route | 400447 | 0a000001 | 0001000d020000000000000000010000ff |"
            + " N-13a",
        "SR policy shorter than its length | 000149 | 0a000001 | 6000000001 | none"
      })
  void areJudgedAndNotTrippedOver(
      String trigger, String family, String hop, String routes, String row) {
    Octets update = Trigger.reach(family, hop, routes);
    assertThat(Trigger.rows(update, Trigger.WIDE)).as(trigger).isEqualTo(Trigger.expected(row));
    assertThat(Trigger.survives(update, Trigger.WIDE)).as(trigger).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "label stack that never ends | 18000000 | N-8",
        "label stack that never ends, before what would be a default route | 30000000000010 | N-8",
        "label stack that ends behind the route | 30000000000010000001 | N-8 N-2"
      })
  void labelStacksEnd(String trigger, String routes, String row) {
    Session labels = Trigger.WIDE.withLabelsReceive(Map.of(Family.of(1, 4), 3));
    assertThat(Trigger.rows(Trigger.reach("000104", "0a000001", routes), labels))
        .as(trigger)
        .isEqualTo(Trigger.expected(row));
  }
}
