package io.github.bgpoveripsec.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.DecodeResult.Broken;
import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.github.bgpoveripsec.codec.DecodeResult.NeedMore;
import io.github.bgpoveripsec.codec.arbitraries.FamilyUpdateArbitraries;
import io.github.bgpoveripsec.codec.arbitraries.HostileArbitraries;
import io.github.bgpoveripsec.codec.arbitraries.MessageArbitraries;
import io.github.bgpoveripsec.codec.arbitraries.SessionArbitraries;
import io.github.bgpoveripsec.codec.attribute.MpReach;
import io.github.bgpoveripsec.codec.attribute.MpUnreach;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Finding;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.BgpMessage;
import io.github.bgpoveripsec.codec.message.Update;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.AsnWidth;
import io.github.bgpoveripsec.codec.session.Profile;
import io.github.bgpoveripsec.codec.session.ScopedAttribute;
import io.github.bgpoveripsec.codec.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** The laws of the codec; edge cases stay out, for their combinations crowd out all else. */
class BgpCodecProperties {
  private static final Set<ErrorRow> NOT_WRITTEN_AGAIN = Set.of(ErrorRow.H_1, ErrorRow.N_9);

  @Provide
  Arbitrary<BgpMessage> messages() {
    return MessageArbitraries.valid();
  }

  @Provide
  Arbitrary<Update> generous() {
    return FamilyUpdateArbitraries.generous();
  }

  @Provide
  Arbitrary<BgpMessage> anyForm() {
    return Arbitraries.oneOf(messages(), generous().map(update -> update));
  }

  @Provide
  Arbitrary<Session> sessions() {
    return SessionArbitraries.any();
  }

  @Provide
  Arbitrary<Octets> damagedUpdates() {
    return HostileArbitraries.damagedUpdates();
  }

  @Provide
  Arbitrary<Octets> hostile() {
    return HostileArbitraries.any();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void decodingUndoesEncoding(
      @ForAll("anyForm") BgpMessage message, @ForAll("sessions") Session any) {
    Session session = any.withProfile(Profile.LENIENT);
    EncodeResult result = BgpCodec.forSession(session).encode(message);
    Statistics.collect(message.type(), result.getClass().getSimpleName());
    if (result instanceof EncodeResult.Encoded encoded) {
      Decoded decoded = (Decoded) BgpCodec.forSession(session.mirrored()).decode(encoded.octets());
      assertThat(decoded.message()).isEqualTo(message).hasSameHashCodeAs(message);
      assertThat(decoded.consumed()).isEqualTo(encoded.octets().length());
    } else {
      assertThat(message).isInstanceOf(Update.class);
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void whatAPeerMaySendIsClean(@ForAll("messages") BgpMessage message) {
    Session session =
        Session.initial()
            .withAsnWidth(AsnWidth.FOUR)
            .withScopedAttributes(List.of(ScopedAttribute.values()));
    BgpCodec codec = BgpCodec.forSession(session);
    Decoded decoded = (Decoded) codec.decode(codec.encode(message).orElseThrow());
    Statistics.collect(message.type(), decoded.handling());
    assertThat(decoded.handling()).isIn(Handling.OK, Handling.IGNORE);
    assertThat(decoded.effective()).isEqualTo(message);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void routesOfAnyFamilyAreCleanWithPathIdentifiersAndLabels(@ForAll("generous") Update update) {
    BgpCodec codec = BgpCodec.forSession(SessionArbitraries.generous());
    Octets octets = codec.encode(update).orElseThrow();
    Decoded decoded = (Decoded) codec.decode(octets);
    Statistics.collect(
        update
            .attribute(MpReach.class)
            .map(reach -> "announce " + reach.family())
            .orElseGet(
                () -> "withdraw " + update.attribute(MpUnreach.class).orElseThrow().family()));
    assertThat(decoded.findings()).isEmpty();
    assertThat(decoded.message()).isEqualTo(update).hasSameHashCodeAs(update);
    assertThat(decoded.effective()).isEqualTo(update);
    assertThat(codec.encode(decoded.message()).orElseThrow()).isEqualTo(octets);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void whatIsTreatedAsWithdrawnAnnouncesNothing(
      @ForAll("damagedUpdates") Octets octets, @ForAll("sessions") Session any) {
    Session session = any.withAsnWidth(AsnWidth.FOUR).withProfile(Profile.LENIENT);
    DecodeResult result = BgpCodec.forSession(session).decode(octets);
    if (result instanceof Decoded decoded && decoded.effective() instanceof Update effective) {
      Statistics.collect(decoded.handling());
      if (decoded.handling().isStrongerThan(Handling.DISCARD)) {
        assertThat(effective.nlri().isEmpty()).isTrue();
        assertThat(effective.attribute(MpReach.class)).isEmpty();
      }
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void encodingUndoesDecodingOfWhateverIsAccepted(
      @ForAll("hostile") Octets octets, @ForAll("sessions") Session session) {
    BgpCodec codec = BgpCodec.forSession(session);
    DecodeResult result = codec.decode(octets);
    Statistics.collect(result.getClass().getSimpleName());
    // No message can hold a marker that a lenient session overlooked, and the encoder refuses more
    // labels than were agreed on, which the decoder has reported.
    boolean accepted =
        findings(result).stream().noneMatch(finding -> NOT_WRITTEN_AGAIN.contains(finding.row()));
    if (result instanceof Decoded decoded && accepted) {
      BgpCodec back = BgpCodec.forSession(session.mirrored());
      assertThat(back.encode(decoded.message()).orElseThrow())
          .isEqualTo(octets.slice(0, decoded.consumed()));
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void aVisitorSeesTheAttributesOfTheList(
      @ForAll("damagedUpdates") Octets octets, @ForAll("sessions") Session any) {
    Session session = any.withProfile(Profile.LENIENT);
    if (BgpCodec.forSession(session).decode(octets) instanceof Decoded decoded
        && decoded.message() instanceof Update update) {
      List<PathAttribute> seen = new ArrayList<>();
      update.forEachAttribute(seen::add);
      Statistics.collect(Math.min(seen.size(), 3));
      assertThat(seen).isEqualTo(update.attributes());
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void anyOctetsGiveAResultWhoseFindingsLieInside(
      @ForAll("hostile") Octets octets, @ForAll("sessions") Session session) {
    DecodeResult result = BgpCodec.forSession(session).decode(octets);
    assertThat(result.toString()).isNotEmpty();
    assertThat(result).isEqualTo(BgpCodec.forSession(session).decode(octets));
    assertThat(findings(result))
        .allSatisfy(
            finding -> {
              assertThat(finding.offset()).isBetween(0, octets.length());
              assertThat(finding.offset() + finding.length()).isLessThanOrEqualTo(octets.length());
              assertThat(finding.message()).isNotBlank();
              assertThat(finding.path()).isNotBlank();
            });
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void anArrayReadsLikeTheOctetsItHolds(
      @ForAll("hostile") Octets octets,
      @ForAll("sessions") Session session,
      @ForAll @IntRange(max = 40) int before) {
    byte[] array = new byte[before + octets.length() + 3];
    octets.copyTo(array, before);
    BgpCodec codec = BgpCodec.forSession(session);
    assertThat(codec.decode(array, before, octets.length())).isEqualTo(codec.decode(octets));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void moreInputNeverChangesAVerdict(
      @ForAll("hostile") Octets octets,
      @ForAll("sessions") Session session,
      @ForAll @IntRange(max = 400) int cut) {
    BgpCodec codec = BgpCodec.forSession(session);
    Octets part = octets.slice(0, Math.min(cut, octets.length()));
    DecodeResult early = codec.decode(part);
    Statistics.collect(early.getClass().getSimpleName());
    if (early instanceof NeedMore need) {
      assertThat(need.atLeast()).isPositive();
      int shortOfEnough = Math.min(octets.length(), part.length() + need.atLeast() - 1);
      DecodeResult still = codec.decode(octets.slice(0, shortOfEnough));
      assertThat(still).isNotInstanceOf(Decoded.class);
    } else {
      assertThat(codec.decode(octets)).isEqualTo(early);
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void aStrictSessionBreaksExactlyOnAReset(@ForAll("hostile") Octets octets) {
    Session strict = Session.initial();
    DecodeResult result = BgpCodec.forSession(strict).decode(octets);
    boolean reset =
        findings(result).stream().anyMatch(finding -> finding.handling() == Handling.RESET);
    assertThat(result instanceof Broken).isEqualTo(reset);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void aLenientSessionBreaksOnlyWhereTheEndIsUnknown(@ForAll("hostile") Octets octets) {
    DecodeResult result =
        BgpCodec.forSession(Session.initial().withProfile(Profile.LENIENT)).decode(octets);
    boolean endUnknown = octets.length() >= 18 && octets.u16(16) < 19;
    assertThat(result instanceof Broken).isEqualTo(endUnknown);
  }

  private static List<Finding> findings(DecodeResult result) {
    return result.match(Decoded::findings, need -> List.of(), Broken::findings);
  }
}
