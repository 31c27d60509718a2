package io.github.bgpoveripsec.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.github.bgpoveripsec.codec.arbitraries.HostileArbitraries;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Finding;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.RefreshSubtype;
import io.github.bgpoveripsec.codec.message.RouteRefresh;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.RefreshMode;
import io.github.bgpoveripsec.codec.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteRefreshTest {
  private static final Session PLAIN = Session.initial();
  private static final Session ENHANCED = PLAIN.withRefreshMode(RefreshMode.ENHANCED);

  @Test
  void aRequestIsFourOctets() {
    RouteRefresh request = RouteRefresh.of(Family.IPV6_UNICAST);
    Octets octets = BgpCodec.forSession(PLAIN).encode(request).orElseThrow();
    assertThat(octets).hasToString("ff".repeat(16) + "0017" + "05" + "00020001");
    assertThat(Decoding.of(PLAIN, octets).clean().message()).isEqualTo(request);
  }

  @Test
  void marksOfARefreshAreFourOctets() {
    assertThat(body(RouteRefresh.begin(Family.IPV4_UNICAST))).hasToString("00010101");
    assertThat(body(RouteRefresh.end(Family.IPV6_MULTICAST))).hasToString("00020202");
  }

  private static Octets body(RouteRefresh refresh) {
    Octets octets = BgpCodec.forSession(ENHANCED).encode(refresh).orElseThrow();
    return octets.slice(19, octets.length());
  }

  @Test
  @Met(ErrorRow.X_5)
  void aFamilyWeDidNotAdvertiseIsIgnored() {
    Finding finding =
        Decoding.of(PLAIN.withLocalFamilies(Family.IPV4_UNICAST), 5, "00020001")
            .noted(ErrorRow.X_5, Handling.IGNORE);
    assertThat(finding.path()).isEqualTo("routeRefresh.family");
  }

  @Test
  @NotMet(ErrorRow.X_5)
  void aFamilyWeAdvertisedIsServed() {
    Decoding.of(PLAIN.withLocalFamilies(Family.IPV6_UNICAST), 5, "00020001").clean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"00010101 00", "00010201 0102000300"})
  @Met(ErrorRow.X_6)
  void aMarkOfAnotherLengthIsAnsweredWithTheWholeMessage(String body) {
    Octets octets = Octets.parse(body);
    Octets message = HostileArbitraries.message(19 + octets.length(), 5, octets);
    Decoding.of(ENHANCED, message).broken(ErrorRow.X_6, 7, 1, message.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"00010001", "00010101", "00010201", "00010001 01400000"})
  @NotMet({ErrorRow.X_6, ErrorRow.X_7, ErrorRow.X_9})
  void requestsAndMarksOfTheRightLengthAreClean(String body) {
    Decoding.of(ENHANCED, 5, body).clean();
  }

  @ParameterizedTest
  @ValueSource(strings = {"00010301", "0001ff01", "00010301 00"})
  @Met(ErrorRow.X_7)
  @NotMet(ErrorRow.X_8)
  void anUnknownSubtypeIsIgnored(String body) {
    Finding finding = Decoding.of(ENHANCED, 5, body).noted(ErrorRow.X_7, Handling.IGNORE);
    assertThat(finding.path()).isEqualTo("routeRefresh.subtype");
    assertThat(finding.offset()).isEqualTo(21);
  }

  @ParameterizedTest
  @ValueSource(strings = {"00010101", "00010301", "0001ff01"})
  @Met(ErrorRow.X_8)
  @NotMet(ErrorRow.X_7)
  void toAPlainPeerTheOctetIsReserved(String body) {
    RouteRefresh read = (RouteRefresh) Decoding.of(PLAIN, 5, body).clean().message();
    assertThat(read.subtype())
        .isEqualTo(new RefreshSubtype(Integer.parseInt(body.substring(4, 6), 16)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00010001 01 40",
        "00010001 01 400001",
        "00010001 01 40000000",
        "00010001 01 4000"
      })
  @Met(ErrorRow.X_9)
  void filtersMustFillTheirOctets(String body) {
    Octets octets = Octets.parse(body);
    Octets message = HostileArbitraries.message(19 + octets.length(), 5, octets);
    Decoding.of(PLAIN, message).broken(ErrorRow.X_9, 1, 2, message.slice(16, 18).toString());
  }

  @Test
  void aRefreshThatIsIgnoredIsNotOneWithSomethingIgnored() {
    Session ours = ENHANCED.withLocalFamilies(Family.IPV4_UNICAST);
    assertThat(decoded(ours, 5, "00020001").isIgnored()).isTrue();
    assertThat(decoded(ours, 5, "00010301").isIgnored()).isTrue();
    assertThat(decoded(ours, 5, "00010001").isIgnored()).isFalse();
    assertThat(decoded(ours, 3, "0a00").isIgnored()).isFalse();
    assertThat(decoded(ours, 1, "04fde9005ac0000201 04 0202 c800").isIgnored()).isFalse();
  }

  private static Decoded decoded(Session session, int type, String body) {
    return (Decoded) Decoding.of(session, type, body).result();
  }

  @Test
  void filtersAreKeptAsTheyAre() {
    RouteRefresh read =
        (RouteRefresh) Decoding.of(PLAIN, 5, "00010001 01 400002abcd 410000").clean().message();
    assertThat(read.filters()).hasToString("01400002abcd410000");
  }
}
