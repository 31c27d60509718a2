package io.github.bgpoveripsec.codec.dissect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The fields of NOTIFICATIONs, as far as the error says what its data are. */
class NotificationOutlineTest {
  @Test
  void aShutdownCommunicationHasItsLength() {
    assertThat(leaves("0602" + "0262796a"))
        .containsExactly(
            "error code=6 Cease",
            "error subcode=2 Administrative Shutdown",
            "shutdown communication length=2",
            "shutdown communication=by",
            "data=6a");
  }

  @Test
  void aPrefixLimitIsOfAFamily() {
    assertThat(leaves("0601" + "00020100000064"))
        .endsWith("AFI=2 ipv6", "SAFI=1 unicast", "bound=100");
    assertThat(leaves("0601" + "000201")).endsWith("data=000201");
  }

  @Test
  void aHardResetHasAReasonButNoReasonHasAnother() {
    assertThat(leaves("0609" + "0602" + "0161"))
        .containsExactly(
            "error code=6 Cease",
            "error subcode=9 Hard Reset",
            "error code=6 Cease",
            "error subcode=2 Administrative Shutdown",
            "shutdown communication length=1",
            "shutdown communication=a");
    assertThat(leaves("0609" + "0609" + "0400")).endsWith("data=0400");
    assertThat(leaves("0609" + "06")).endsWith("unread=06");
  }

  private static List<String> leaves(String body) {
    return Readings.ofBody(3, body);
  }
}
