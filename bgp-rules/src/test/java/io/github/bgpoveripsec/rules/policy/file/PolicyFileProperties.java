package io.github.bgpoveripsec.rules.policy.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.arbitraries.FileSlips;
import io.github.bgpoveripsec.model.file.FileFormat;
import io.github.bgpoveripsec.model.file.StructuredFile;
import io.github.bgpoveripsec.model.file.StructuredResult;
import io.github.bgpoveripsec.rules.arbitraries.PolicyArbitraries;
import io.github.bgpoveripsec.rules.policy.Baseline;
import io.github.bgpoveripsec.rules.policy.Overrides;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Files of decisions come back, and whatever becomes of one of them is answered. */
class PolicyFileProperties {
  private static final StructuredFile<Overrides> OVERRIDES =
      OverridesFile.format(PolicyArbitraries.rules(), List.of(new ToyParameter()));
  private static final StructuredFile<Baseline> BASELINE =
      BaselineFile.format(PolicyArbitraries.rules());

  @Property
  void overridesComeBack(@ForAll("overrides") Overrides overrides, @ForAll FileFormat format) {
    Statistics.label("overrides").collect(overrides.deviations().size());
    assertThat(OVERRIDES.read(OVERRIDES.write(overrides, format), format))
        .isEqualTo(new StructuredResult.Read<>(overrides));
  }

  @Property
  void baselinesComeBack(@ForAll("baselines") Baseline baseline, @ForAll FileFormat format) {
    assertThat(BASELINE.read(BASELINE.write(baseline, format), format))
        .isEqualTo(new StructuredResult.Read<>(baseline));
  }

  @Property
  void overridesWithSlipsAreAnswered(
      @ForAll("overrides") Overrides overrides,
      @ForAll FileFormat format,
      @ForAll("randoms") Random random) {
    assertAnswered(OVERRIDES, FileSlips.slip(OVERRIDES.write(overrides, format), random), format);
  }

  @Property
  void baselinesWithSlipsAreAnswered(
      @ForAll("baselines") Baseline baseline,
      @ForAll FileFormat format,
      @ForAll("randoms") Random random) {
    assertAnswered(BASELINE, FileSlips.slip(BASELINE.write(baseline, format), random), format);
  }

  @Property
  void octetsAreAnswered(@ForAll byte[] octets, @ForAll FileFormat format) {
    assertAnswered(OVERRIDES, octets, format);
    assertAnswered(BASELINE, octets, format);
  }

  @Example
  void depthAndSizeAreAnswered() {
    for (String text :
        List.of(
            "[".repeat(100_000),
            "{disable: ".repeat(10_000),
            "{version: 1, disable: [" + "{rule: r1}, ".repeat(5_000) + "]}",
            "{version: 1, designs: [" + "{design: x}, ".repeat(5_000) + "]}")) {
      for (FileFormat format : FileFormat.values()) {
        assertAnswered(OVERRIDES, text.getBytes(StandardCharsets.UTF_8), format);
        assertAnswered(BASELINE, text.getBytes(StandardCharsets.UTF_8), format);
      }
    }
  }

  private static <T> void assertAnswered(StructuredFile<T> file, byte[] octets, FileFormat format) {
    Statistics.collect(
        file.read(octets, format)
            .<String>match(
                value -> {
                  assertThat(file.read(file.write(value, format), format))
                      .isEqualTo(new StructuredResult.Read<>(value));
                  return "READ";
                },
                refused -> {
                  assertThat(refused.problems()).allMatch(it -> it.position().isPresent());
                  return refused.problems().get(0).kind().name();
                }));
  }

  @Provide
  Arbitrary<Overrides> overrides() {
    return PolicyArbitraries.overrides();
  }

  @Provide
  Arbitrary<Baseline> baselines() {
    return PolicyArbitraries.baselines();
  }

  @Provide
  Arbitrary<Random> randoms() {
    return Arbitraries.longs().map(Random::new);
  }
}
