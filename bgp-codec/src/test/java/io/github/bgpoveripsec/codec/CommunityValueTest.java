package io.github.bgpoveripsec.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.github.bgpoveripsec.codec.attribute.ExtendedCommunities;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Finding;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.Update;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.AsnWidth;
import io.github.bgpoveripsec.codec.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What single extended communities can say that does not count: states of origin validation (RFC
 * 8097 section 2) and rates of filtering actions (RFC 8955 section 7).
 */
class CommunityValueTest {
  private static final String ONE = "0002fde800000001";
  private static final String OTHER = "0002fde800000002";
  private static final String UNDEFINED = "4300000000000003";

  @ParameterizedTest
  @ValueSource(strings = {"4300000000000000", "4300000000000002", "0300000000000003"})
  @NotMet(ErrorRow.A_16a)
  void definedStatesAndOtherKindsStay(String community) {
    decode(community).clean();
  }

  @Test
  @Met(ErrorRow.A_16a)
  void anUndefinedStateIsDroppedAndNothingElse() {
    Decoding decoding = decode(ONE + UNDEFINED + OTHER);
    Finding finding = decoding.noted(ErrorRow.A_16a, Handling.IGNORE);
    assertThat(finding.length()).isEqualTo(8);
    assertThat(effective(decoding).attribute(ExtendedCommunities.class).orElseThrow().octets())
        .isEqualTo(Octets.parse(ONE + OTHER));
  }

  @Test
  @Met(ErrorRow.A_16a)
  void anAttributeOfUndefinedStatesAloneIsDropped() {
    Update effective = effective(decode(UNDEFINED + "43000000000000ff"));
    assertThat(effective.attribute(ExtendedCommunities.class)).isEmpty();
    assertThat(effective.nlri().size()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"4300000000000001", "4300000000000001" + "0300000000000001"})
  @NotMet(ErrorRow.A_16c)
  void oneStateIsNotRepeated(String communities) {
    decode(communities).clean();
  }

  @ParameterizedTest
  @CsvSource({
    "430000000000000143000000000000024300000000000000, 4300000000000002",
    "43000000000000014300ffffffffff01, 4300000000000001"
  })
  @Met(ErrorRow.A_16c)
  void ofSeveralStatesTheGreatestCounts(String communities, String counts) {
    Decoding decoding = decode(communities + ONE);
    assertThat(decoding.findings())
        .isNotEmpty()
        .allSatisfy(
            finding -> {
              assertThat(finding.row()).isEqualTo(ErrorRow.A_16c);
              assertThat(finding.handling()).isEqualTo(Handling.IGNORE);
            });
    assertThat(effective(decoding).attribute(ExtendedCommunities.class).orElseThrow().octets())
        .isEqualTo(Octets.parse(counts + ONE));
  }

  @Test
  void anUndefinedStateIsNotTheGreatest() {
    Decoding decoding = decode("4300000000000000" + UNDEFINED + "4300000000000001");
    assertThat(decoding.findings().stream().map(Finding::row))
        .containsExactly(ErrorRow.A_16c, ErrorRow.A_16a);
    assertThat(effective(decoding).attribute(ExtendedCommunities.class).orElseThrow().octets())
        .isEqualTo(Octets.parse("4300000000000001"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Infinite, negative, and zero.
        "8006fde87f800000",
        "800cfde8ff800000",
        "8006fde8c2c80000",
        "8006fde800000000",
        // Another action, and a kind that is not transitive.
        "8009fde87fc00000",
        "c006fde87fc00000"
      })
  @NotMet(ErrorRow.A_16b)
  void ratesThatAreNumbersCanBeDecoded(String community) {
    decode(community).clean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"8006fde87fc00000", "800c0000ff800001"})
  @Met(ErrorRow.A_16b)
  void aRateThatIsNoNumberCannotBeDecoded(String community) {
    Finding finding = decode(ONE + community).noted(ErrorRow.A_16b, Handling.TREAT_AS_WITHDRAW);
    assertThat(finding.length()).isEqualTo(8);
  }

  private static Update effective(Decoding decoding) {
    return (Update) ((Decoded) decoding.result()).effective();
  }

  private static Decoding decode(String communities) {
    String length = String.format("%02x", communities.length() / 2);
    return Decoding.of(
        Session.initial().withAsnWidth(AsnWidth.FOUR),
        Decoding.update(
            "",
            "40010100"
                + "4002060201"
                + "0000fde9"
                + "400304c0000201"
                + "c010"
                + length
                + communities,
            "18c00002"));
  }
}
