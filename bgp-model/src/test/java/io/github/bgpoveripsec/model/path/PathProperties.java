package io.github.bgpoveripsec.model.path;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.arbitraries.PathArbitraries;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Iterator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PathProperties {
  @Provide
  Arbitrary<Path> paths() {
    return PathArbitraries.paths();
  }

  @Provide
  Arbitrary<Step> anyStep() {
    return PathArbitraries.steps();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("a3.[]\\u0\n").ofMaxLength(12);
  }

  @Property
  void parseReadsWhatToStringWrites(@ForAll("paths") Path path) {
    assertThat(Path.parse(path.toString())).isEqualTo(path).hasSameHashCodeAs(path);
  }

  @Property(tries = 5000)
  void whatParseReadsToStringWrites(@ForAll("texts") String text) {
    Path.tryParse(text).ifPresent(path -> assertThat(path).hasToString(text));
  }

  @Property
  void textKeepsToOneLine(@ForAll("paths") Path path) {
    assertThat(path.toString().lines().count()).isLessThanOrEqualTo(1);
  }

  @Property
  void equalPathsHaveEqualStepsAndText(@ForAll("paths") Path a, @ForAll("paths") Path b) {
    assertThat(a.equals(b)).isEqualTo(a.steps().equals(b.steps()));
    assertThat(a.equals(b)).isEqualTo(a.toString().equals(b.toString()));
    assertThat(a.equals(b)).isEqualTo(a.compareTo(b) == 0);
  }

  @Property
  void orderIsThatOfTheSteps(@ForAll("paths") Path a, @ForAll("paths") Path b) {
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(stepwise(a, b));
    assertThat(Integer.signum(b.compareTo(a))).isEqualTo(-stepwise(a, b));
  }

  @Property
  void startsWithComparesTheFirstSteps(@ForAll("paths") Path a, @ForAll("paths") Path b) {
    boolean prefix = b.depth() <= a.depth() && a.steps().subList(0, b.depth()).equals(b.steps());
    assertThat(a.startsWith(b)).isEqualTo(prefix);
    assertThat(a.startsWith(a)).isTrue();
    assertThat(a.startsWith(Path.root())).isTrue();
  }

  @Property
  void aStepDeeperLiesInside(@ForAll("paths") Path path, @ForAll("anyStep") Step step) {
    Path deeper = path.step(step);
    assertThat(deeper.startsWith(path)).isTrue();
    assertThat(path.startsWith(deeper)).isFalse();
    assertThat(deeper).isGreaterThan(path);
    assertThat(deeper.parent()).contains(path);
    assertThat(deeper.last()).contains(step);
    assertThat(deeper.depth()).isEqualTo(path.depth() + 1);
  }

  @Property(tries = 100)
  void survivesSerialization(@ForAll("paths") Path path)
      throws IOException, ClassNotFoundException {
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(octets)) {
      out.writeObject(path);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(octets.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(path).hasSameHashCodeAs(path);
    }
  }

  private static int stepwise(Path a, Path b) {
    Iterator<Step> rest = b.steps().iterator();
    for (Step step : a.steps()) {
      if (!rest.hasNext()) {
        return 1;
      }
      int order = step.compareTo(rest.next());
      if (order != 0) {
        return Integer.signum(order);
      }
    }
    return rest.hasNext() ? -1 : 0;
  }
}
