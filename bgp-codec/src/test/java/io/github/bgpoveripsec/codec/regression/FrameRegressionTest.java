package io.github.bgpoveripsec.codec.regression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headers, NOTIFICATIONs, frames of UPDATEs and prefixes that broke parsers. */
class FrameRegressionTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "type 99 | 99 | 00 | H-7",
        "NOTIFICATION with an unknown code (CVE-2018-5378) | 3 | 0901 | X-1",
        "shutdown communication longer than the data | 3 | 0602 ff 61 | X-2",
        "no attributes but routes (CVE-2023-41358) | 2 | 0000 0000 18c63364 | U-17",
        "only an unknown attribute and routes (CVE-2023-46753) | 2 | 0000 0004 c0e00100 18c63364 |"
            + " U-15",
        "looks like an End-of-RIB (CVE-2023-47235) | 2 | 0000 0001 40 | U-3",
        "withdrawn routes longer than the message | 2 | ffff 0000 | U-1",
        "next hop of 9 octets (CVE-2023-46752) | 2 | 0000 0011 800e0e 000201 09 000000000000000000"
            + " 00 | A-14",
        "next hop of no octets | 2 | 0000 0008 800e05 000201 00 00 | A-14",
        "prefix longer than its address | 2 | 0004 21000000 0000 | N-1"
      })
  void isJudgedAndNotTrippedOver(String trigger, int type, String body, String row) {
    assertThat(Trigger.rows(type, body)).as(trigger).contains(row);
  }
}
