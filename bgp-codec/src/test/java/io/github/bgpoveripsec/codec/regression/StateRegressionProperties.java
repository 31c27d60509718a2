package io.github.bgpoveripsec.codec.regression;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.BgpCodec;
import io.github.bgpoveripsec.codec.Dissection;
import io.github.bgpoveripsec.codec.arbitraries.HostileArbitraries;
import io.github.bgpoveripsec.codec.arbitraries.SessionArbitraries;
import io.github.bgpoveripsec.codec.json.JsonMessages;
import io.github.bgpoveripsec.codec.json.Position;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.Session;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What one message leaves behind for the next, or in its own octets: nothing. */
class StateRegressionProperties {
  @Provide
  Arbitrary<Octets> octets() {
    return HostileArbitraries.any();
  }

  @Provide
  Arbitrary<Session> sessions() {
    return SessionArbitraries.any();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void decodingLeavesItsInputAsItWas(
      @ForAll("octets") Octets octets, @ForAll("sessions") Session session) {
    byte[] array = octets.toByteArray();
    BgpCodec codec = BgpCodec.forSession(session);
    assertThat(codec.decode(array, 0, array.length).toString()).isNotEmpty();
    assertThat(array).isEqualTo(octets.toByteArray());
    Octets shared = Octets.of(array);
    if (!shared.isEmpty()) {
      assertThat(JsonMessages.of(session).line(new Position(0, 0), shared, codec.decode(shared)))
          .isNotEmpty();
      assertThat(Dissection.of(shared, session)).isNotEmpty();
    }
    assertThat(array).isEqualTo(octets.toByteArray());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void aMessageReadsAsIfNoneHadComeBefore(
      @ForAll("octets") Octets before,
      @ForAll("octets") Octets octets,
      @ForAll("sessions") Session session) {
    BgpCodec used = BgpCodec.forSession(session);
    used.decode(before);
    assertThat(used.decode(octets)).isEqualTo(BgpCodec.forSession(session).decode(octets));
  }

  @Example
  void anUnknownAttributeStaysInItsOwnMessage() {
    Octets with = Trigger.updateWith("e06301aa");
    Octets without = Trigger.updateWith("");
    BgpCodec codec = BgpCodec.forSession(Trigger.WIDE);
    for (Octets octets : List.of(with, without, with, with, without)) {
      assertThat(codec.decode(octets)).isEqualTo(BgpCodec.forSession(Trigger.WIDE).decode(octets));
      assertThat(Trigger.survives(octets, Trigger.WIDE)).isTrue();
    }
  }
}
