package io.github.bgpoveripsec.codec.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class FindingTest {
  private static final Finding WARNING =
      Finding.builder()
          .row(ErrorRow.H_5)
          .handling(Handling.OK)
          .offset(0)
          .length(0)
          .path("header")
          .message("long")
          .build();

  @Test
  void aFindingNamesTheTextThatDecides() {
    assertThat(WARNING.reference()).isEqualTo("RFC 8654 4");
  }

  @Test
  void aResetWithoutANotificationCannotBeWrittenDown() {
    assertThatIllegalArgumentException().isThrownBy(() -> WARNING.withHandling(Handling.RESET));
  }

  @Test
  void handlingsAreOrderedByStrength() {
    Handling[] strongestFirst = Handling.values();
    for (int i = 0; i < strongestFirst.length; i++) {
      for (int j = 0; j < strongestFirst.length; j++) {
        assertThat(strongestFirst[i].isStrongerThan(strongestFirst[j])).isEqualTo(i < j);
      }
    }
    assertThat(Handling.RESET.id()).isEqualTo("reset");
    assertThat(Handling.AFI_SAFI_DISABLE.id()).isEqualTo("afi-safi-disable");
  }
}
