package io.github.bgpoveripsec.codec;

import static io.github.bgpoveripsec.codec.OneUpdate.ALL;
import static io.github.bgpoveripsec.codec.OneUpdate.PREFIX;
import static io.github.bgpoveripsec.codec.OneUpdate.ROUTE;
import static io.github.bgpoveripsec.codec.OneUpdate.WIDE;
import static io.github.bgpoveripsec.codec.OneUpdate.clean;
import static io.github.bgpoveripsec.codec.OneUpdate.decode;
import static io.github.bgpoveripsec.codec.OneUpdate.octets;
import static io.github.bgpoveripsec.codec.OneUpdate.update;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.attribute.MpUnreach;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.message.Update;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.PathPrefix;
import io.github.bgpoveripsec.codec.nlri.PrefixList;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.Session;
import io.github.bgpoveripsec.model.net.Prefix;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The prefixes of an UPDATE and their path identifiers: rows N-1 to N-5. */
class UpdatePrefixesTest {
  @ParameterizedTest
  @ValueSource(strings = {"21c633640080", "18c633", "18", "20 01020304 ff"})
  @Met(ErrorRow.N_1)
  void prefixesMustFit(String prefixes) {
    decode(WIDE, "", ALL, prefixes).broken(ErrorRow.N_1, 3, 10, "");
    decode(WIDE, prefixes, "", "").broken(ErrorRow.N_1, 3, 10, "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "800f05 000201 81 00",
        "800f05 000201 20 20",
        "800f05 000101 21 00",
        "800f04 000102 10"
      })
  @Met(ErrorRow.N_2)
  void prefixesOfAFamilyMustFit(String unreach) {
    decode(WIDE, "", unreach, "").broken(ErrorRow.N_2, 3, 9, "");
  }

  @Test
  @NotMet(ErrorRow.N_2)
  void theLongestPrefixesFit() {
    clean(WIDE, "", "800f14 000201 80 20010db8000000000000000000000001", "");
    clean(WIDE, "20c6336401", "", "");
  }

  @Test
  @Met(ErrorRow.N_3)
  void bitsBehindAPrefixDoNotCountButAreKept() {
    Octets octets = octets("", ALL, "14c633ff");
    Update update = update(Decoding.of(WIDE, octets));
    assertThat(update.nlri()).isEqualTo(PrefixList.of(Prefix.parse("198.51.240.0/20")));
    assertThat(update).isEqualTo(clean(WIDE, "", ALL, "14c633f0"));
    assertThat(BgpCodec.forSession(WIDE).encode(update).orElseThrow()).isEqualTo(octets);
  }

  @Test
  @NotMet(ErrorRow.N_3)
  void aDifferentBitInsideAPrefixCounts() {
    assertThat(clean(WIDE, "", ALL, "14c633e0")).isNotEqualTo(clean(WIDE, "", ALL, "14c633f0"));
  }

  @Test
  @Met(ErrorRow.N_5)
  void pathIdentifiersStandBeforePrefixesWhereAgreed() {
    Session paths = WIDE.withAddPathReceive(Family.IPV4_UNICAST, Family.IPV6_UNICAST);
    Update update = clean(paths, "ffffffff" + ROUTE, ALL, "00000007" + ROUTE);
    assertThat(update.nlri().toList()).containsExactly(PathPrefix.of(PREFIX, 7));
    assertThat(update.withdrawn().toList()).containsExactly(PathPrefix.of(PREFIX, 0xffff_ffffL));
    decode(paths, "", ALL, "000007").broken(ErrorRow.N_1, 3, 10, "");
    decode(paths, "", ALL, "00000007").broken(ErrorRow.N_1, 3, 10, "");
    decode(paths, "", "800f06 000201 000007", "").broken(ErrorRow.N_2, 3, 9, "");
  }

  @Test
  @NotMet(ErrorRow.N_5)
  void pathIdentifiersDependOnTheFamily() {
    Session paths = WIDE.withAddPathReceive(Family.IPV6_UNICAST);
    assertThat(clean(paths, "", ALL, ROUTE).nlri()).isEqualTo(PrefixList.of(PREFIX));
    assertThat(
            clean(paths, "", "800f0c 000201 00000001 20 20010db8", "")
                .attribute(MpUnreach.class)
                .orElseThrow()
                .nlri())
        .isEqualTo(PrefixList.of(List.of(PathPrefix.of(Prefix.parse("2001:db8::/32"), 1))));
  }

  @Test
  void pathIdentifiersAreNeitherInventedNorDropped() {
    BgpCodec paths = BgpCodec.forSession(WIDE.withAddPathSend(Family.IPV4_UNICAST));
    assertThat(paths.encode(clean(WIDE, "", ALL, ROUTE))).isInstanceOf(EncodeResult.Refused.class);
    Update with =
        Update.of(PrefixList.of(List.of(PathPrefix.of(PREFIX, 1))), List.of(), PrefixList.EMPTY);
    assertThat(BgpCodec.forSession(WIDE).encode(with)).isInstanceOf(EncodeResult.Refused.class);
    assertThat(paths.encode(with)).isInstanceOf(EncodeResult.Encoded.class);
  }
}
