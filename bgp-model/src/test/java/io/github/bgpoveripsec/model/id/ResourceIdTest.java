package io.github.bgpoveripsec.model.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceIdTest {
  static List<Function<String, ResourceId>> kinds() {
    return List.of(
        CenId::of,
        ConnectionId::of,
        CustomerGatewayId::of,
        DataCenterId::of,
        RouteTableId::of,
        TransitRouterId::of,
        VSwitchId::of,
        VirtualBorderRouterId::of,
        VpcId::of,
        VpnGatewayId::of);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void isItsText(Function<String, ResourceId> of) {
    assertThat(of.apply("x-1")).hasToString("x-1").isEqualTo(of.apply("x-1"));
    assertThat(of.apply("x-1").value()).isEqualTo("x-1");
    assertThat(of.apply("x-1")).isNotEqualTo(of.apply("X-1"));
    assertThatIllegalArgumentException().isThrownBy(() -> of.apply(""));
    assertThatIllegalArgumentException().isThrownBy(() -> of.apply("a b"));
  }

  @Test
  void isNeverEqualToOneOfAnotherKind() {
    Stream<ResourceId> all = kinds().stream().map(of -> of.apply("x"));
    assertThat(all).doesNotHaveDuplicates().extracting(ResourceId::kind).doesNotHaveDuplicates();
    assertThat(kinds()).hasSameSizeAs(ResourceKind.values());
  }

  @Test
  void isOrderedAsStringsAre() {
    assertThat(VpcId.of("a")).isLessThan(VpcId.of("b"));
    assertThat(VpcId.of("B")).isLessThan(VpcId.of("a"));
    assertThat(VpcId.of("10")).isLessThan(VpcId.of("9"));
    assertThat(VpcId.of("a")).isEqualByComparingTo(VpcId.of("a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"vpc-1", "3", "a.b[c]\\d", "\u673a\u623f", "\ud83d\ude00", "\"'#:{}"})
  void mayHoldAnythingVisible(String text) {
    assertThat(VpcId.of(text).value()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ", "a\tb", "a\nb", "\u0000", "\u007f", "\u0085", "\u00a0", "\u2003", "\u2028", "\ud800"
      })
  void holdsNoWhiteSpaceNoControlCharacterNoHalfCharacter(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> VpcId.of(text));
  }

  @Test
  void is128CharactersLongAtMost() {
    assertThat(VpcId.of("x".repeat(128)).value()).hasSize(128);
    assertThatIllegalArgumentException().isThrownBy(() -> VpcId.of("x".repeat(129)));
  }
}
