package io.github.bgpoveripsec.codec.dissect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.Dissection;
import io.github.bgpoveripsec.codec.arbitraries.HostileArbitraries;
import io.github.bgpoveripsec.codec.arbitraries.SessionArbitraries;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.Session;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Each octet lies in one leaf and is shown once, whatever the octets. */
class DissectionProperties {
  @Provide
  Arbitrary<Octets> octets() {
    return HostileArbitraries.any()
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(parts -> parts.stream().reduce(Octets.EMPTY, Octets::concat));
  }

  @Provide
  Arbitrary<Session> sessions() {
    return SessionArbitraries.any();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void leavesTileTheInput(@ForAll("octets") Octets octets, @ForAll("sessions") Session session) {
    List<Dissected> messages = Dissection.of(octets, session);
    Statistics.collect(messages.size());
    int at = 0;
    for (Dissected message : messages) {
      for (Node leaf : Readings.leaves(message.node()).toList()) {
        assertThat(leaf.octets().offset()).isEqualTo(at);
        at += leaf.octets().length();
      }
      assertThat(message.toString()).isNotEmpty();
    }
    assertThat(at).isEqualTo(octets.length());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void theTextShowsEachOctetOnceAndEachFinding(
      @ForAll("octets") Octets octets, @ForAll("sessions") Session session) {
    StringBuilder digits = new StringBuilder();
    for (Dissected message : Dissection.of(octets, session)) {
      String text = Hexdump.of(message);
      assertThat(text.lines()).allMatch(line -> line.length() <= 100 && line.matches("[ -~]*"));
      digits.append(
          text.lines()
              .filter(line -> !line.startsWith(" "))
              .map(line -> line.substring(7, Math.min(line.length(), 31)))
              .collect(Collectors.joining()));
      assertThat(text.lines().filter(line -> line.strip().startsWith("! ")))
          .hasSize(message.findings().size());
    }
    assertThat(Octets.parse(digits.toString())).isEqualTo(octets);
  }
}
