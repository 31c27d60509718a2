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
        "OPEN in the middle of a session | 1 | 04 fde9 005a c0000201 00 | none",
        "NOTIFICATION with an unknown code (CVE-2018-5378) | 3 | 0901 | X-1",
        "NOTIFICATION of one octet, to be formatted | 3 | 06 | D-1",
        "hard reset without the reason's subcode, to be formatted | 3 | 0609 04 | X-3",
        "shutdown communication longer than the data | 3 | 0602 ff 61 | X-2",
        "no attributes but routes (CVE-2023-41358) | 2 | 0000 0000 18c63364 | U-17",
        "only an unknown attribute and routes (CVE-2023-46753) | 2 | 0000 0004 c0e00100 18c63364 |"
            + " U-15 U-16",
        "looks like an End-of-RIB (CVE-2023-47235) | 2 | 0000 0001 40 | U-3 U-14",
        "routes to announce beside an MP_UNREACH alone (CVE-2023-47234) | 2 |"
            + " 0000 0006 800f03000201 18c63364 | U-15 U-16",
        "withdrawn routes longer than the message | 2 | ffff 0000 | U-1",
        "attributes longer than the message, to underflow 16 bits | 2 | 0000 ffff | U-1",
        "withdrawn routes shorter than a prefix | 2 | 0001 18 0000 | N-1",
        "prefix longer than its address | 2 | 0004 21000000 0000 | N-1"
      })
  void isJudgedAndNotTrippedOver(String trigger, int type, String body, String row) {
    assertThat(Trigger.rows(type, body)).as(trigger).isEqualTo(Trigger.expected(row));
  }
}
