package io.github.bgpoveripsec.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.github.bgpoveripsec.codec.EncodeResult.Encoded;
import io.github.bgpoveripsec.codec.EncodeResult.Refused;
import io.github.bgpoveripsec.codec.arbitraries.CarelessUpdates;
import io.github.bgpoveripsec.codec.arbitraries.FamilyUpdateArbitraries;
import io.github.bgpoveripsec.codec.arbitraries.MessageArbitraries;
import io.github.bgpoveripsec.codec.arbitraries.OctetsArbitraries;
import io.github.bgpoveripsec.codec.arbitraries.SessionArbitraries;
import io.github.bgpoveripsec.codec.arbitraries.Sound;
import io.github.bgpoveripsec.codec.arbitraries.SoundArbitraries;
import io.github.bgpoveripsec.codec.arbitraries.UpdateArbitraries;
import io.github.bgpoveripsec.codec.message.BgpMessage;
import io.github.bgpoveripsec.codec.message.RefreshSubtype;
import io.github.bgpoveripsec.codec.message.RouteRefresh;
import io.github.bgpoveripsec.codec.message.Update;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.session.Profile;
import io.github.bgpoveripsec.codec.session.Session;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/**
 * What may be sent: a peer that judges as strictly never has to end the session over it.
 *
 * <p>The law is for messages whose parts all have a class. Who builds a raw message, raw routes, or
 * an attribute that has not the form of its type writes what it says. An OPEN is its maker's, for
 * it is sent before anything is agreed on; those here are sound.
 */
class EncodeProperties {
  private static final Set<Family> SOME_FAMILIES = Set.of(Family.of(1, 1), Family.of(1, 128));

  @Provide
  Arbitrary<BgpMessage> messages() {
    return Arbitraries.oneOf(
        MessageArbitraries.valid(),
        SoundArbitraries.any().map(EncodeProperties::message),
        refreshes(),
        updates().map(update -> update));
  }

  /** With every subtype, and with filters that often are none. */
  private static Arbitrary<BgpMessage> refreshes() {
    return Combinators.combine(
            Arbitraries.of(SOME_FAMILIES),
            Arbitraries.integers().between(0, 3),
            OctetsArbitraries.upTo(12))
        .as(
            (family, subtype, filters) ->
                new RouteRefresh(family, new RefreshSubtype(subtype), filters));
  }

  private static Arbitrary<Update> updates() {
    return Arbitraries.oneOf(
        UpdateArbitraries.signed(),
        FamilyUpdateArbitraries.generous(),
        FamilyUpdateArbitraries.extendedNextHops(),
        CarelessUpdates.any());
  }

  @Provide
  Arbitrary<Session> sessions() {
    return SessionArbitraries.any()
        .flatMap(
            session ->
                Arbitraries.of(List.of(Set.<Family>of(), SOME_FAMILIES))
                    .map(session::withFamilies));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void whatIsNotRefusedDoesNotEndTheSession(
      @ForAll("messages") BgpMessage message, @ForAll("sessions") Session any) {
    Session session = any.withProfile(Profile.STRICT);
    EncodeResult result = BgpCodec.forSession(session).encode(message);
    Statistics.collect(message.type(), result.getClass().getSimpleName());
    if (result instanceof Encoded encoded) {
      assertThat(BgpCodec.forSession(session.mirrored()).decode(encoded.octets()))
          .isInstanceOf(Decoded.class);
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void whatOnlyAStrictSessionRefusesEndsTheSession(
      @ForAll("messages") BgpMessage message, @ForAll("sessions") Session any) {
    EncodeResult strict = BgpCodec.forSession(any.withProfile(Profile.STRICT)).encode(message);
    EncodeResult lenient = BgpCodec.forSession(any.withProfile(Profile.LENIENT)).encode(message);
    boolean forbidden = strict instanceof Refused && lenient instanceof Encoded;
    Statistics.label("forbidden")
        .collect(forbidden)
        .coverage(
            coverage -> {
              coverage.check(true).percentage(share -> share > 4);
              coverage.check(false).percentage(share -> share > 50);
            });
    if (forbidden) {
      Session peer = any.withProfile(Profile.STRICT).mirrored();
      assertThat(BgpCodec.forSession(peer).decode(((Encoded) lenient).octets()))
          .isInstanceOf(DecodeResult.Broken.class);
    } else {
      assertThat(strict).isEqualTo(lenient);
    }
  }

  private static BgpMessage message(Sound sound) {
    return ((Decoded) BgpCodec.forSession(sound.session()).decode(sound.octets())).message();
  }
}
