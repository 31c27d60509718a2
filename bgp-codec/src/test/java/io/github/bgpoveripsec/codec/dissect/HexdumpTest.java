package io.github.bgpoveripsec.codec.dissect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.Dissection;
import io.github.bgpoveripsec.codec.arbitraries.HostileArbitraries;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.Session;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of a hexdump, whatever the texts in a message are. */
class HexdumpTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 30, 50, 51, 60, 100, 250})
  void aTextThatEndsInBlanksLeavesNoEmptyLine(int blanks) {
    String text = "61" + "20".repeat(blanks);
    Octets body = Octets.parse("0602" + String.format("%02x", blanks + 1) + text);
    Octets message = HostileArbitraries.message(19 + body.length(), 3, body);
    String dump = Hexdump.of(Dissection.of(message, Session.initial()).get(0));
    assertThat(dump.lines()).noneMatch(String::isBlank).anyMatch(line -> line.endsWith(": a"));
  }
}
