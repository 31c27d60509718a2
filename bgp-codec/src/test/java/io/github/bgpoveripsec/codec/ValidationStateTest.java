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
import org.junit.jupiter.params.provider.ValueSource;

/** States of origin validation in extended communities (RFC 8097 section 2). */
class ValidationStateTest {
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
