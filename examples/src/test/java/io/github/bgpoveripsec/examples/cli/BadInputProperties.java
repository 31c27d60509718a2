package io.github.bgpoveripsec.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.examples.cli.Damage.Damaged;
import io.github.bgpoveripsec.examples.cli.Papers.Paper;
import io.github.bgpoveripsec.model.file.FileFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;

/**
 * Whatever becomes of a file that a command reads: either it still says something, or the command
 * ends with status 2, nothing on standard output, and for each problem one line that names file,
 * line and column.
 */
class BadInputProperties {
  private static Path directory = Path.of("");
  private static String fine = "";

  @BeforeContainer
  static void makeRoom() throws IOException {
    directory = Files.createTempDirectory("bad-input");
    fine = Designs.write(directory, "fine.yaml", Designs.FINE);
  }

  @AfterContainer
  static void tidyUp() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(directory);
  }

  @Property(tries = 100)
  void aFileThatIsFineIsNotRefused(@ForAll("papers") Paper paper) {
    Run run = run(paper, paper.text().getBytes(StandardCharsets.UTF_8));

    Statistics.collect(paper.role());
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isNotEmpty();
  }

  @Property(tries = 600)
  void aDamagedFileIsRefusedOrStillSaysSomething(
      @ForAll("papers") Paper paper, @ForAll Damage damage, @ForAll("randoms") Random random) {
    Damaged damaged = damage.of(paper.text(), random);

    Run run = run(paper, damaged.octets());

    boolean refused = run.status() == Status.UNUSABLE;
    Statistics.label("refused")
        .collect(refused)
        .coverage(it -> it.check(true).percentage(hits -> hits > 75));
    Statistics.label("damage").collect(damage, refused);
    Statistics.label("role").collect(paper.role(), refused);
    assertThat(run.out().isEmpty()).isEqualTo(refused);
    assertThat(run.err().isEmpty()).isNotEqualTo(refused);
    assertThat(run.err().lines())
        .allSatisfy(line -> assertThat(line).startsWith(file(paper) + ":"))
        .allSatisfy(line -> assertThat(line).hasSizeLessThan(1_000))
        .noneMatch(line -> line.contains("Exception") || line.contains("internal error"));
    if (damaged.once() && refused) {
      assertThat(run.err().lines()).hasSize(1);
    }
    damaged
        .position()
        .map(it -> file(paper) + ":" + it + ": ")
        .ifPresent(place -> assertThat(run.err()).startsWith(place));
  }

  @Property(tries = 30)
  void aFileThatIsNotThereIsRefusedByName(@ForAll("papers") Paper paper) throws IOException {
    Files.deleteIfExists(file(paper));
    Path lines = directory.resolve("two\nlines");
    for (Path file : List.of(file(paper), directory, file(paper).resolve("inside"), lines)) {
      Run run = Run.of(paper.role().command(file.toString(), fine));

      assertThat(run.status()).isEqualTo(Status.UNUSABLE);
      assertThat(run.out()).isEmpty();
      assertThat(run.err().lines())
          .singleElement()
          .asString()
          .startsWith(Reasons.oneLine(file.toString()) + ": expected ");
    }
  }

  private static Path file(Paper paper) {
    String extension = paper.format() == FileFormat.JSON ? ".json" : ".yaml";
    return directory.resolve(paper.role() + extension);
  }

  private static Run run(Paper paper, byte[] octets) {
    try {
      Files.write(file(paper), octets);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Run.of(paper.role().command(file(paper).toString(), fine));
  }

  @Provide
  Arbitrary<Paper> papers() {
    return Papers.any();
  }

  @Provide
  Arbitrary<Random> randoms() {
    return Arbitraries.longs().map(Random::new);
  }
}
