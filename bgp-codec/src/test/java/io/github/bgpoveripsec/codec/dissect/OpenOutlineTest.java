package io.github.bgpoveripsec.codec.dissect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fields of capabilities and of filters, one by one. */
class OpenOutlineTest {
  private static final String FIXED = "04fde9005ac0000201";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0104 0002 00 01 | AFI=2 ipv6; reserved=0; SAFI=1 unicast",
        "0307 0001 00 01 01 40 03 | AFI=1 ipv4; reserved=0; SAFI=1 unicast; number of filters=1;"
            + " type=64; send/receive=3 both",
        "0506 0001 0001 0002 | AFI=1 ipv4; SAFI=1; next hop AFI=2 ipv6",
        "0703 08 0001 | version and direction=0, sends; AFI=1 ipv4",
        "0804 0001 04 03 | AFI=1 ipv4; SAFI=4 labeled-unicast; count=3",
        "0901 03 | role=3 Customer",
        "4006 c078 0001 01 80 | flags and restart time=12, 120 s; AFI=1 ipv4; SAFI=1 unicast;"
            + " flags=128",
        "4104 00011170 | AS number=70000",
        "4504 0001 01 02 | AFI=1 ipv4; SAFI=1 unicast; send/receive=2 send",
        "4707 0001 01 80 000e10 | AFI=1 ipv4; SAFI=1 unicast; flags=128; stale time=3600",
        "4904 01 61 01 62 | host name length=1; host name=a; domain name length=1; domain name=b",
        "4b02 01 31 | version length=1; version=1",
        "4b03 02 c080 | version length=2; version=c080",
        "4904 01 ff 01 62 | host name length=1; host name=ff; domain name length=1; domain name=b",
        "4c05 0001 01 0007 | AFI=1 ipv4; SAFI=1 unicast; limit=7",
        "c802 abcd | value=abcd"
      })
  void aCapabilityHasItsFields(String capability, String fields) {
    String tlv = capability.replace(" ", "");
    String parameters = String.format("%02x02%02x%s", tlv.length() / 2 + 2, tlv.length() / 2, tlv);
    List<String> leaves = Readings.ofBody(1, FIXED + parameters);
    assertThat(leaves.subList(leaves.size() - fields.split("; ", -1).length, leaves.size()))
        .containsExactly(fields.split("; ", -1));
  }

  @Test
  void filtersOfARefreshHaveTypeAndLength() {
    assertThat(Readings.ofBody(5, "0001 00 01" + "01" + "40 0002 abcd" + "41 0000"))
        .containsExactly(
            "AFI=1 ipv4",
            "subtype=0 request",
            "SAFI=1 unicast",
            "when to refresh=1",
            "type=64",
            "length=2",
            "filters=abcd",
            "type=65",
            "length=0");
    assertThat(Readings.ofBody(5, "0001 00 01" + "02" + "40 0004 ab"))
        .endsWith("length=4", "filters=ab");
    assertThat(Readings.ofBody(5, "0001 01 01")).contains("subtype=1 begin");
  }
}
