package io.github.bgpoveripsec.codec.regression;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.BgpCodec;
import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.octets.Octets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** OPENs that broke parsers. */
class OpenRegressionTest {
  private static final String FIXED = "04fde9005ac0000201";
  private static final BgpCodec CODEC = BgpCodec.forSession(Trigger.WIDE);

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
        "software version longer than its capability | 07 02 05 4b 03 05 616c | O-26",
        "ORF entry cut short (CVE-2012-1820) | 0a 02 08 03 06 0001 00 01 02 40 | O-26",
        "ORF entries beyond the capability (CVE-2023-41360) | 09 02 07 03 05 0001 00 01 02 | O-26",
        "unknown family in multiprotocol (CVE-2018-5381) | 08 02 06 01 04 ffff 00 ff | none",
        "parameter of length zero | 02 02 00 | none"
      })
  void isJudgedAndNotTrippedOver(String trigger, String parameters, String row) {
    assertThat(Trigger.rows(1, FIXED + parameters)).as(trigger).isEqualTo(Trigger.expected(row));
  }

  @Test
  void manyUnknownCapabilitiesAreIgnoredOneByOne() {
    Octets open = unknown(1000);
    Decoded decoded = (Decoded) CODEC.decode(open);
    assertThat(decoded.findings())
        .hasSize(1000)
        .allMatch(finding -> finding.row() == ErrorRow.O_19);
    assertThat(CODEC.encode(decoded.message()).orElseThrow()).isEqualTo(open);
    assertThat(decoded.toString()).isNotEmpty();
  }

  @Test
  void unknownCapabilitiesOfMoreThan4096OctetsMakeNoOpen() {
    assertThat(Trigger.rows(unknown(2100), Trigger.LONG)).containsExactly("H-4");
  }

  private static Octets unknown(int count) {
    String length = "%04x".formatted(2 * count);
    String all = "%04x".formatted(2 * count + 3);
    return Trigger.message(1, FIXED + "ffff" + all + "02" + length + "f000".repeat(count));
  }
}
