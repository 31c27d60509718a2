package io.github.bgpoveripsec.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  @ParameterizedTest
  @CsvSource({
    "vpc-1, vpc-1, 0",
    "vpc-1, vpc-2, 1",
    "vpc-1, vpc-12, 1",
    "vpc-1, vpc1, 1",
    "vcp-1, vpc-1, 1",
    "VPC-1, vpc-1, 0",
    "kitten, sitting, 3",
    "abcd, badc, 2",
    "ca, abc, 3"
  })
  void distanceCountsEdits(String a, String b, int distance) {
    assertThat(Nearest.distance(a, b, 4)).isEqualTo(distance);
    assertThat(Nearest.distance(b, a, 4)).isEqualTo(distance);
  }

  @Test
  void choosesTheNearest() {
    assertThat(Nearest.to("routngMod", List.of("role", "routingMode", "routes")))
        .contains("routingMode");
  }

  @Test
  void findsNothingFarAway() {
    assertThat(Nearest.to("vpc-1", List.of("vpn-2", "cgw-1"))).isEmpty();
    assertThat(Nearest.to("x", List.of())).isEmpty();
  }

  @Test
  void aThirdOfTheLengthIsNearAndOneMoreIsNot() {
    assertThat(Nearest.to("abcdef", List.of("abcdxy"))).contains("abcdxy");
    assertThat(Nearest.to("abcdef", List.of("abcxyz"))).isEmpty();
    assertThat(Nearest.to("ab", List.of("ax"))).contains("ax");
    assertThat(Nearest.to("ab", List.of("xy"))).isEmpty();
  }

  @Test
  void neverMoreThanTheFarthest() {
    String written = "a".repeat(100);
    assertThat(Nearest.to(written, List.of("a".repeat(96) + "bbbb"))).isPresent();
    assertThat(Nearest.to(written, List.of("a".repeat(95) + "bbbbb"))).isEmpty();
  }

  @Test
  void ofEquallyNearOnesTakesTheFirstInAlphabeticalOrder() {
    assertThat(Nearest.to("vpc-1", List.of("vpc-3", "vpc-2", "vpc-4"))).contains("vpc-2");
    assertThat(Nearest.to("vpc-1", List.of("vpc-2", "vpc-3"))).contains("vpc-2");
  }
}
