package io.github.bgpoveripsec.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.PathRoute;
import io.github.bgpoveripsec.codec.nlri.RouteTarget;
import io.github.bgpoveripsec.codec.nlri.RouteTargets;
import io.github.bgpoveripsec.model.net.Asn;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Route target constraints: row N-21. */
class RouteTargetRoutesTest {
  private static final Routes TARGETS = Routes.of(Family.of(1, 132), "0a000001");

  @Test
  @NotMet(ErrorRow.N_21)
  void targetsAreReadInFullInPartAndNotAtAll() {
    assertThat(TARGETS.clean("60 0000fde8 0002fde800000064" + "00" + "20 0000fde8"))
        .hasToString("[65000 target 0002fde800000064/96, all, 65000 target 0000000000000000/32]");
    assertThat(TARGETS.clean("60 0000fde8 0002fde800000064"))
        .isEqualTo(
            RouteTargets.of(
                List.of(PathRoute.of(RouteTarget.of(Asn.of(65000), 0x0002fde800000064L)))));
  }

  @Test
  void bitsBehindTheLengthDoNotCount() {
    assertThat(TARGETS.clean("24 0000fde8 ff")).isEqualTo(TARGETS.clean("24 0000fde8 f0"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"01 00", "1f 0000fde8", "61 0000fde8 0002fde80000006400"})
  @Met(ErrorRow.N_21)
  void otherLengthsCannotBe(String route) {
    TARGETS.announced(route).broken(ErrorRow.N_21, 3, 9, "");
    TARGETS.withdrawn(route).broken(ErrorRow.N_21, 3, 9, "");
    assertThatIllegalArgumentException().isThrownBy(() -> new RouteTarget(31, Asn.ZERO, 0));
  }
}
