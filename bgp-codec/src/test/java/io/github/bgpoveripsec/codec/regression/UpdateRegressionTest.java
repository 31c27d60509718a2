package io.github.bgpoveripsec.codec.regression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UPDATEs that broke parsers: framing, AS_PATH, attributes. */
class UpdateRegressionTest {
  private static final String MANDATORY = "40010100 400206 02010000fde9 400304 0a000002";
  private static final String ROUTE = "18c63364";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "trailing octet behind the attributes | 40 | U-3",
        "attribute longer than the attributes (CVE-2023-38283) | c00808 00010001 | U-2",
        "attribute 23 corrupted (CVE-2023-38802) | c01703 000800 | A-23",
        "entropy label, deprecated | c01c00 | none",
        "OTC of the wrong length | c02305 0000fde900 | A-35",
        "Prefix-SID from outside, all zero | c02804 00000000 | A-40b",
        "extended community cut short (CVE-2010-1674) | c01007 0002fde8000000 | A-16",
        "AGGREGATOR of the other width | c00706 00010a000001 | A-7",
        "BGPsec path beside AS_PATH | 802100 | A-33"
      })
  void isJudgedAndNotTrippedOver(String trigger, String attribute, String row) {
    String attributes = MANDATORY.replace(" ", "") + attribute.replace(" ", "");
    String length = String.format("%04x", attributes.length() / 2);
    assertThat(Trigger.rows(2, "0000" + length + attributes + ROUTE))
        .as(trigger)
        .isEqualTo(row.equals("none") ? List.of() : List.of(row));
  }
}
