package io.github.bgpoveripsec.codec;

import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.session.AsnWidth;
import io.github.bgpoveripsec.codec.session.PeerType;
import io.github.bgpoveripsec.codec.session.Session;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Wrong flags withdraw, unless the text about the attribute says what such flags mean (RFC 7606
 * section 3(c)), or drops the attribute wherever it is malformed, as RFC 8669 section 6 does.
 */
class AttributeFlagsTest {
  private static final Session SESSION =
      Session.initial().withAsnWidth(AsnWidth.FOUR).withPeerType(PeerType.INTERNAL);

  @ParameterizedTest
  @CsvSource({
    "c01a0b01000b0000000000000001, A_26, DISCARD",
    "001a0b01000b0000000000000001, U_5, TREAT_AS_WITHDRAW",
    "401a0b01000b0000000000000001, U_5, TREAT_AS_WITHDRAW",
    "c01d0604000002abcd, U_5, TREAT_AS_WITHDRAW",
    "80280a01000700000000000001, A_40, DISCARD",
    "80160900060000100a000001, U_5, TREAT_AS_WITHDRAW",
    "80250100, A_37, TREAT_AS_WITHDRAW"
  })
  void theTextAboutTheAttributeDecidesIfThereIsOne(
      String attribute, ErrorRow row, Handling handling) {
    Decoding.of(
            SESSION,
            Decoding.update(
                "",
                "40010100" + "400200" + "400304c0000201" + "40050400000064" + attribute,
                "18c00002"))
        .noted(row, handling);
  }
}
