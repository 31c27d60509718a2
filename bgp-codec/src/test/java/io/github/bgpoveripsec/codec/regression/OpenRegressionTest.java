package io.github.bgpoveripsec.codec.regression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** OPENs that broke parsers. */
class OpenRegressionTest {
  private static final String FIXED = "04fde9005ac0000201";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "parameter type 255 and no octet after it (CVE-2022-40302) | 01 ff | O-17",
        "parameter type 255 and one octet after it (CVE-2022-40318) | 02 ff 00 | O-17",
        "OPEN that ends at a parameter length (CVE-2022-43681) | 02 02 01 | O-12",
        "capability parameter longer than what is left | 02 02 05 | O-12",
        "capability longer than its parameter | 04 02 02 41 04 | O-12",
        "LLGR length no multiple of seven (CVE-2023-31489) | 06 02 04 47 02 0001 | O-26",
        "FQDN inner length off by one | 06 02 04 49 02 0261 | O-26",
        "AS number capability of two octets | 06 02 04 41 02 fde9 | O-26",
        "unknown family in multiprotocol (CVE-2018-5381) | 08 02 06 01 04 ffff 00 ff | none",
        "parameter of length zero | 02 02 00 | none"
      })
  void isJudgedAndNotTrippedOver(String trigger, String parameters, String row) {
    assertThat(Trigger.rows(1, FIXED + parameters))
        .as(trigger)
        .isEqualTo(row.equals("none") ? List.of() : List.of(row));
  }
}
