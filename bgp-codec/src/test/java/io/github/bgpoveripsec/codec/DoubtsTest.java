package io.github.bgpoveripsec.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.DecodeResult.Broken;
import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.github.bgpoveripsec.codec.arbitraries.HostileArbitraries;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Finding;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.CaptureSession;
import io.github.bgpoveripsec.codec.session.SessionFact;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubtsTest {
  private static final CaptureSession NONE = CaptureSession.of(Optional.empty(), Optional.empty());
  private static final String EMPTY_PATH = "40010100" + "400200";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a path of one ASN reads otherwise in two octets | '' |"
            + " 400101004002060201000000014003040a000002 | 18c00002 | ASN_WIDTH PATH_IDS PEER_TYPE",
        "an empty path does not | '' | 400101004002004003040a000002400504 00000064 | 00 |"
            + " PEER_TYPE PATH_IDS",
        "the end of a family is the same in every session | '' | '' | '' | ''",
        "nor does an attribute alone depend on anything | '' | c0080400010001 | '' | ''",
        "a family may not be agreed on | '' | 800f03000201 | '' | FAMILIES",
        "an IPv4 route may need leave for its next hop | '' | 400101004002004005040000 0064800e19"
            + " 000101 10 20010db8000000000000000000000001 00 18c00002 | '' |"
            + " FAMILIES PATH_IDS NEXT_HOPS PEER_TYPE",
        "a label may be one of several | '' | 40010100400200 800e0d000104 04 0a000001 00 18 000010"
            + " | '' | FAMILIES PATH_IDS LABELS PEER_TYPE"
      })
  void aVerdictRestsOnWhatWouldChangeIt(
      String what, String withdrawn, String attributes, String nlri, String facts) {
    Octets update = Decoding.update(withdrawn, attributes.replace(" ", ""), nlri.replace(" ", ""));
    Set<SessionFact> expected =
        Set.of(facts.isEmpty() ? new String[0] : facts.split(" ")).stream()
            .map(SessionFact::valueOf)
            .collect(Collectors.toSet());
    assertThat(Doubts.of(NONE, update).unknown()).as(what).isEqualTo(expected);
  }

  @Test
  void longMessagesAndRefreshesHaveDoubtsOfTheirOwn() {
    Octets attribute = Octets.parse("d063138f" + "00".repeat(0x138f));
    Octets update = Decoding.update("", attribute.toString(), "");
    assertThat(Doubts.of(NONE, update).unknown()).containsExactly(SessionFact.MESSAGE_LIMIT);
    Octets refresh = HostileArbitraries.message(23, 5, Octets.parse("00010301"));
    assertThat(Doubts.of(NONE, refresh).unknown())
        .containsExactlyInAnyOrder(SessionFact.REFRESHES, SessionFact.FAMILIES);
    Octets keepalive = HostileArbitraries.message(19, 4, Octets.EMPTY);
    assertThat(Doubts.of(NONE, keepalive).unknown()).isEmpty();
  }

  @Test
  void aFindingRestsOnWhatWouldTakeItAway() {
    Octets update =
        Decoding.update("", EMPTY_PATH + "4003040a000002" + "40050400000064" + "c00803000000", "");
    Doubts doubts = Doubts.of(NONE, update);
    assertThat(findings(update))
        .anySatisfy(
            finding -> {
              assertThat(finding.row()).isEqualTo(ErrorRow.A_5);
              assertThat(doubts.unknown(finding)).containsExactly(SessionFact.PEER_TYPE);
            })
        .anySatisfy(
            finding -> {
              assertThat(finding.row()).isEqualTo(ErrorRow.A_8);
              assertThat(doubts.unknown(finding)).isEmpty();
            });
  }

  @Test
  void whatNobodyFoundRestsOnNothing() {
    Octets other = Decoding.update("", EMPTY_PATH + "40050400000064", "");
    Finding elsewhere = findings(other).get(0);
    assertThat(Doubts.of(NONE, Decoding.update("", "", "")).unknown(elsewhere)).isEmpty();
  }

  @Test
  void whatIsKnownIsNotDoubted() {
    Octets update = Decoding.update("", EMPTY_PATH + "4003040a000002", "18c00002");
    CaptureSession known = new CaptureSession(NONE.session(), Set.of());
    assertThat(Doubts.of(known, update).unknown()).isEmpty();
    CaptureSession peerUnknown =
        new CaptureSession(NONE.session(), Set.of(SessionFact.PEER_TYPE, SessionFact.ASN_WIDTH));
    assertThat(Doubts.of(peerUnknown, update).unknown()).containsExactly(SessionFact.PEER_TYPE);
  }

  private static List<Finding> findings(Octets message) {
    return BgpCodec.forSession(NONE.session())
        .decode(message)
        .match(Decoded::findings, needMore -> List.of(), Broken::findings);
  }
}
