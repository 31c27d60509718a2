package io.github.bgpoveripsec.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.github.bgpoveripsec.codec.arbitraries.CapabilityArbitraries;
import io.github.bgpoveripsec.codec.arbitraries.OctetsArbitraries;
import io.github.bgpoveripsec.codec.arbitraries.SessionArbitraries;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.Update;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.Profile;
import io.github.bgpoveripsec.codec.session.Session;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The law of marks, told from the octets alone (RFC 4724 section 2). */
class EndOfRibProperties {
  @Provide
  Arbitrary<Session> sessions() {
    return SessionArbitraries.any();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void aMarkOfTheEndHasNothingElseInIt(
      @ForAll("marks") Octets octets, @ForAll("sessions") Session any) {
    Session session = any.withProfile(Profile.LENIENT);
    if (BgpCodec.forSession(session).decode(octets) instanceof Decoded decoded) {
      boolean empty = octets.slice(19, octets.length()).equals(Octets.parse("00000000"));
      boolean unreach = octets.length() == 29 && octets.slice(24, 26).equals(Octets.parse("0f03"));
      Statistics.collect(empty || unreach, decoded.endOfRib().isPresent());
      assertThat(decoded.endOfRib().isPresent())
          .isEqualTo((empty || unreach) && decoded.handling() == Handling.OK);
    }
  }

  /** Marks of the end of known and unknown families, some with octets overwritten or added. */
  @Provide
  Arbitrary<Octets> marks() {
    return Combinators.combine(
            CapabilityArbitraries.families(),
            OctetsArbitraries.upTo(4),
            Arbitraries.integers().between(0, 9),
            Arbitraries.bytes())
        .as(
            (family, more, place, value) -> {
              Octets attributes =
                  BgpCodec.forSession(Session.initial())
                      .encode(Update.endOfRib(family))
                      .orElseThrow();
              byte[] list = attributes.slice(23, attributes.length()).concat(more).toByteArray();
              if (place < list.length && place > 5) {
                list[place - 6] = value;
              }
              return Decoding.update("", Octets.of(list).toString(), "");
            });
  }
}
