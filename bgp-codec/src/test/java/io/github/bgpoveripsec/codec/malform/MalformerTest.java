package io.github.bgpoveripsec.codec.malform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.malform.MalformResult.Inapplicable;
import io.github.bgpoveripsec.codec.malform.MalformResult.Malformed;
import io.github.bgpoveripsec.codec.message.Keepalive;
import io.github.bgpoveripsec.codec.message.Update;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.PathPrefix;
import io.github.bgpoveripsec.codec.nlri.PrefixList;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.Session;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MalformerTest {
  private static final String MARKER = "ff".repeat(16);
  private static final Octets KEEPALIVE = Octets.parse(MARKER + "001304");
  private static final Session SESSION = Session.initial();

  @ParameterizedTest
  @EnumSource(ErrorRow.class)
  void aRowHasADefectOrAnExcuseAndNotBoth(ErrorRow row) {
    assertThat(Malformer.knows(row)).isNotEqualTo(Malformer.of(row).excuse().isPresent());
  }

  @Test
  void anExcuseIsWhyARowIsNeverApplicable() {
    Malformer malformer = Malformer.of(ErrorRow.X_11);
    assertThat(malformer.malform(KEEPALIVE, SESSION))
        .isEqualTo(new Inapplicable(malformer.excuse().orElseThrow()));
  }

  @Test
  void theMarkerIsHarmedAndNothingElse() {
    assertThat(Malformer.of(ErrorRow.H_1).malform(new Keepalive(), SESSION).orElseThrow())
        .isEqualTo(Octets.parse("ff".repeat(15) + "00" + "001304"));
  }

  @Test
  void aDefectIsPutIntoTheOctetsOfOneMessageOnly() {
    Malformer malformer = Malformer.of(ErrorRow.H_1);
    assertThat(malformer.malform(KEEPALIVE, SESSION)).isInstanceOf(Malformed.class);
    assertThat(malformer.malform(KEEPALIVE.slice(0, 18), SESSION)).isInstanceOf(Inapplicable.class);
    assertThat(malformer.malform(KEEPALIVE.concat(KEEPALIVE), SESSION))
        .isInstanceOf(Inapplicable.class);
  }

  @Test
  void aDefectOfAnotherKindOfMessageIsInapplicable() {
    assertThat(Malformer.of(ErrorRow.A_1).malform(KEEPALIVE, SESSION))
        .isInstanceOf(Inapplicable.class);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Malformer.of(ErrorRow.A_1).malform(KEEPALIVE, SESSION).orElseThrow());
  }

  @Test
  void aMessageTheSessionCannotSayIsInapplicableWithItsPlace() {
    Update withPathIds =
        Update.of(
            PrefixList.of(List.of(PathPrefix.of(Ipv4Prefix.parse("192.0.2.0/24"), 1))),
            List.of(),
            PrefixList.EMPTY);
    assertThat(Malformer.of(ErrorRow.H_1).malform(withPathIds, SESSION))
        .isInstanceOfSatisfying(
            Inapplicable.class, no -> assertThat(no.reason()).startsWith("update.withdrawn"));
  }

  @Test
  void aDefectThatHidesAnotherLeavesItNoPlace() {
    Octets mark =
        Malformer.of(ErrorRow.U_1)
            .malform(Update.endOfRib(Family.IPV4_UNICAST), SESSION)
            .orElseThrow();
    assertThat(mark).isEqualTo(Octets.parse(MARKER + "001702" + "0000" + "0001"));
    assertThat(Malformer.of(ErrorRow.A_1).malform(mark, SESSION)).isInstanceOf(Inapplicable.class);
  }

  @Test
  void aFullMessageHasNoRoomForMore() {
    Octets zeros = Octets.of(new byte[4096 - 19 - 2]);
    Octets full = Octets.parse(MARKER + "100003" + "0602").concat(zeros);
    assertThat(Malformer.of(ErrorRow.H_1).malform(full, SESSION)).isInstanceOf(Malformed.class);
    Octets routes = Octets.of(new byte[4096 - 23]);
    Octets update =
        Octets.parse(MARKER + "100002" + "0fe9").concat(routes).concat(Octets.parse("0000"));
    assertThat(Malformer.of(ErrorRow.A_1).malform(update, SESSION))
        .isEqualTo(new Inapplicable("the message has no room for it"));
  }

  @Test
  void malformersOfOneRowAreEqual() {
    assertThat(Malformer.of(ErrorRow.A_1))
        .isEqualTo(Malformer.of(ErrorRow.A_1))
        .hasSameHashCodeAs(Malformer.of(ErrorRow.A_1))
        .isNotEqualTo(Malformer.of(ErrorRow.A_2))
        .hasToString("Malformer[A-1]");
    assertThat(Malformer.of(ErrorRow.A_1).row()).isEqualTo(ErrorRow.A_1);
  }
}
