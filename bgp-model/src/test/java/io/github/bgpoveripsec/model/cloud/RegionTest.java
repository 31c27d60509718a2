package io.github.bgpoveripsec.model.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionTest {
  @ParameterizedTest
  @ValueSource(strings = {"cn-hangzhou", "eu-central-1", "a", "1", "a--b"})
  void isItsId(String id) {
    assertThat(Region.of(id)).hasToString(id).isEqualTo(Region.of(id));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-a", "a-", "-", "CN-hangzhou", "cn hangzhou", "cn_hangzhou", "\u00e9", "a\n"})
  void refusesWhatIsNoRegionId(String id) {
    assertThatIllegalArgumentException().isThrownBy(() -> Region.of(id));
  }

  @Test
  void is64CharactersLongAtMost() {
    assertThat(Region.of("x".repeat(64)).id()).hasSize(64);
    assertThatIllegalArgumentException().isThrownBy(() -> Region.of("x".repeat(65)));
  }

  @Test
  void isOrderedAsStringsAre() {
    assertThat(Region.of("cn-beijing")).isLessThan(Region.of("cn-hangzhou"));
  }
}
