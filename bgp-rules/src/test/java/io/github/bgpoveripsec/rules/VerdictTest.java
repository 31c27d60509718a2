package io.github.bgpoveripsec.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bgpoveripsec.model.path.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {
  private static final Path A = Path.root().field("a");
  private static final Path B = Path.root().field("b");
  private static final Violation WRONG_A = Violation.of(A, Message.of("wrong"));
  private static final Violation WRONG_B = Violation.of(B, Message.of("wrong"));
  private static final Gap OPEN = Gap.missing(B);

  @Test
  void failureDominatesAndKeepsWhatIsOpen() {
    Verdict both = Verdict.failed(WRONG_A).and(Verdict.undetermined(OPEN)).and(Verdict.passed(3));
    assertThat(both).isEqualTo(new Verdict.Failed(List.of(WRONG_A), List.of(OPEN)));
    assertThat(both.kind()).isEqualTo(Verdict.Kind.FAILED);
    assertThat(both.violations()).containsExactly(WRONG_A);
    assertThat(both.gaps()).containsExactly(OPEN);
  }

  @Test
  void somethingOpenIsStrongerThanAPass() {
    Verdict both = Verdict.passed(3).and(Verdict.undetermined(OPEN));
    assertThat(both).isEqualTo(Verdict.undetermined(OPEN));
    assertThat(both.kind()).isEqualTo(Verdict.Kind.UNDETERMINED);
    assertThat(both.violations()).isEmpty();
  }

  @Test
  void passesAddUp() {
    assertThat(Verdict.passed(1).and(Verdict.passed(2))).isEqualTo(Verdict.passed(3));
    assertThat(Verdict.passed(Integer.MAX_VALUE).and(Verdict.passed(1)))
        .isEqualTo(Verdict.passed(Integer.MAX_VALUE));
    assertThat(Verdict.passed(1)).isEqualTo(new Verdict.Passed(1));
    assertThat(Verdict.passed(2).kind()).isEqualTo(Verdict.Kind.PASSED);
    assertThat(Verdict.passed(2).gaps()).isEmpty();
  }

  @Test
  void nothingFoundNeverPasses() {
    Verdict both = Verdict.notApplicable("no b").and(Verdict.notApplicable("no a"));
    assertThat(both).isEqualTo(new Verdict.NotApplicable(List.of("no a", "no b")));
    assertThat(both.kind()).isEqualTo(Verdict.Kind.NOT_APPLICABLE);
    assertThat(both.violations()).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> Verdict.passed(0));
  }

  @Test
  void eachKindSaysSomething() {
    assertThatIllegalArgumentException().isThrownBy(Verdict::failed);
    assertThatIllegalArgumentException().isThrownBy(Verdict::undetermined);
    assertThatIllegalArgumentException().isThrownBy(() -> new Verdict.NotApplicable(List.of()));
  }

  @Test
  void namesEveryThingOnceAndInOrder() {
    assertThat(Verdict.failed(WRONG_B, WRONG_A, WRONG_B).violations())
        .containsExactly(WRONG_A, WRONG_B);
    assertThat(Verdict.undetermined(OPEN, Gap.missing(A), OPEN).gaps())
        .containsExactly(Gap.missing(A), OPEN);
  }
}
