package io.github.bgpoveripsec.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConditionTest {
  private static final Condition<Integer> A = Condition.of("a", n -> n > 1);
  private static final Condition<Integer> B = Condition.of("b", n -> n > 2);
  private static final Condition<Integer> C = Condition.of("c", n -> n > 3);

  @Test
  void describesItselfByItsParts() {
    assertThat(A.and(B).and(C)).hasToString("a and b and c");
    assertThat(A.and(B.and(C))).hasToString("a and b and c");
    assertThat(A.or(B).or(C)).hasToString("a or b or c");
    assertThat(A.or(B.and(C))).hasToString("a or b and c");
    assertThat(A.or(B).and(C)).hasToString("(a or b) and c");
    assertThat(A.and(B.or(C))).hasToString("a and (b or c)");
    assertThat(A.not().and(B)).hasToString("not a and b");
    assertThat(A.and(B).not()).hasToString("not (a and b)");
    assertThat(A.or(B).not().description()).isEqualTo("not (a or b)");
    assertThat(A.not().not()).hasToString("not not a");
  }

  @Test
  void doesNotAskTheSecondWhenTheFirstDecides() {
    Condition<Integer> broken =
        Condition.of(
            "broken",
            n -> {
              throw new IllegalStateException();
            });
    assertThat(A.and(broken).test(0)).isFalse();
    assertThat(A.or(broken).test(5)).isTrue();
  }

  @Test
  void combinesWithAConditionOnAWiderType() {
    Condition<Object> number = Condition.of("a number", Number.class::isInstance);
    assertThat(A.and(number).test(2)).isTrue();
    assertThat(A.or(number).test(0)).isTrue();
  }
}
