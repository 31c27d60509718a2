package io.github.bgpoveripsec.model.vpn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlgorithmTest {
  @ParameterizedTest
  @ValueSource(strings = {"aes", "3des", "aes-256-gcm", "x_1"})
  void isItsName(String name) {
    assertThat(EncryptionAlgorithm.of(name)).hasToString(name);
    assertThat(AuthenticationAlgorithm.of(name)).hasToString(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "AES", "aes 256", "aes/256", "\u00e9"})
  void refusesWhatIsNoName(String name) {
    assertThatIllegalArgumentException().isThrownBy(() -> EncryptionAlgorithm.of(name));
    assertThatIllegalArgumentException().isThrownBy(() -> AuthenticationAlgorithm.of(name));
  }

  @Test
  void hasANameOf64CharactersAtMost() {
    assertThat(EncryptionAlgorithm.of("x".repeat(64)).name()).hasSize(64);
    assertThatIllegalArgumentException().isThrownBy(() -> EncryptionAlgorithm.of("x".repeat(65)));
  }

  @Test
  void aLifetimeIsAnUnsignedNumberOf32Bits() {
    assertThat(Lifetime.ofSeconds(0).seconds()).isZero();
    assertThat(Lifetime.ofSeconds(4_294_967_295L).seconds()).isEqualTo(4_294_967_295L);
    assertThatIllegalArgumentException().isThrownBy(() -> Lifetime.ofSeconds(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> Lifetime.ofSeconds(4_294_967_296L));
  }
}
