package io.github.bgpoveripsec.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bgpoveripsec.model.path.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocatedTest {
  private static final Located<String> ROOT = Located.root("whole");

  @Test
  void aWholeSubjectLiesAtTheRoot() {
    assertThat(ROOT.value()).isEqualTo("whole");
    assertThat(ROOT.path()).isEqualTo(Path.root());
  }

  @Test
  void aPartLiesWhereItsPlaceSays() {
    Located<Integer> part = ROOT.part(1, path -> path.field("one"));
    assertThat(part.path()).hasToString("one");
    assertThat(part.part(2, path -> path.key("two")).path()).hasToString("one[two]");
    assertThat(part.part(3, path -> Path.root().field("three")).path()).hasToString("three");
    assertThat(part).hasToString("one: 1");
  }

  @Test
  void asksForItsPlaceOnceAndOnlyWhenNeeded() {
    List<Path> asked = new ArrayList<>();
    Located<Integer> part =
        ROOT.part(
            1,
            path -> {
              asked.add(path);
              return path.field("one");
            });
    Located<Integer> inside = part.part(2, path -> path.field("two"));
    assertThat(asked).isEmpty();
    assertThat(inside.path().parent()).containsSame(part.path());
    assertThat(inside.path()).isSameAs(inside.path());
    assertThat(asked).hasSize(1);
  }

  @Test
  void findsTheNearestPartAroundIt() {
    Located<Integer> outer = ROOT.part(1, path -> path.field("one"));
    Located<Integer> inner = outer.part(2, path -> path.field("two"));
    assertThat(inner.enclosing(Integer.class)).isEqualTo(1);
    assertThat(inner.enclosing(String.class)).isEqualTo("whole");
    assertThat(inner.enclosing(Object.class)).isEqualTo(1);
    assertThatIllegalArgumentException().isThrownBy(() -> inner.enclosing(Double.class));
    assertThatIllegalArgumentException().isThrownBy(() -> ROOT.enclosing(String.class));
  }

  @Test
  void derivesOncePerRun() {
    List<String> asked = new ArrayList<>();
    Derived<String, Integer> length =
        Derived.from(
            String.class,
            text -> {
              asked.add(text);
              return text.length();
            });
    Derived<String, String> loud = Derived.from(String.class, text -> text + "!");
    Located<String> run = Located.root("whole");
    assertThat(run.derive(length)).isEqualTo(5);
    assertThat(run.part(1, path -> path).derive(length)).isEqualTo(5);
    assertThat(run.derive(loud)).isEqualTo("whole!");
    assertThat(asked).hasSize(1);
    Located.root("whole").derive(length);
    assertThat(asked).hasSize(2);
  }

  @Test
  void refusesToDeriveFromAnotherSubject() {
    Derived<Integer, Integer> next = Derived.from(Integer.class, number -> number + 1);
    assertThatIllegalArgumentException().isThrownBy(() -> ROOT.derive(next));
  }
}
