package io.github.bgpoveripsec.model.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.arbitraries.FileSlips;
import io.github.bgpoveripsec.model.arbitraries.TopologyArbitraries;
import io.github.bgpoveripsec.model.file.ReadResult.Refused;
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

/** Whatever the octets are, the reader ends with an answer whose positions lie in the text. */
class AnyOctetsProperties {

  @Property
  void octets(@ForAll byte[] octets, @ForAll FileFormat format) {
    assertAnswered(octets, format);
  }

  @Property
  void textOfTheAlphabetOfTheFormats(@ForAll("texts") String text, @ForAll FileFormat format) {
    assertAnswered(text.getBytes(StandardCharsets.UTF_8), format);
  }

  @Example
  void aCarriageReturnAtTheEndIsNoColumn() {
    assertAnswered("[\r".getBytes(StandardCharsets.UTF_8), FileFormat.YAML);
    assertAnswered("'a\r\r".getBytes(StandardCharsets.UTF_8), FileFormat.YAML);
  }

  @Example
  void aLineMayEndInACarriageReturnBeforeOneThatEndsInBoth() {
    assertAnswered("\r\r\n \t".getBytes(StandardCharsets.UTF_8), FileFormat.YAML);
  }

  @Property(tries = 2000)
  void filesWithSlips(
      @ForAll("files") String file, @ForAll FileFormat format, @ForAll("randoms") Random random) {
    assertAnswered(FileSlips.slip(file, random), format);
  }

  private static void assertAnswered(byte[] octets, FileFormat format) {
    ReadResult result = TopologyFile.read(octets, format);

    String outcome =
        result.match(read -> "READ", refused -> refused.problems().get(0).kind().name());
    Statistics.collect(outcome);
    if (result instanceof Refused refused) {
      List<String> lines = new String(octets, StandardCharsets.UTF_8).lines().toList();
      assertThat(refused.problems()).isNotEmpty();
      for (FileProblem problem : refused.problems()) {
        Position position = problem.position().orElseThrow();
        assertThat(position.line()).isBetween(1, lines.size() + 1);
        int columns = position.line() > lines.size() ? 0 : lines.get(position.line() - 1).length();
        assertThat(position.column()).isBetween(1, columns + 1);
        assertThat(problem.toLine()).doesNotContain("\n", "\r");
      }
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars(
            " \n\r\t:-?,[]{}#&*!|>'\"%@`~0123456789.eEabcnulltrueid\\/\u0085\u2028\ufeff\u673a")
        .ofMaxLength(60);
  }

  @Provide
  Arbitrary<String> files() {
    return TopologyArbitraries.any()
        .flatMap(
            topology ->
                Arbitraries.of(FileFormat.values())
                    .map(format -> TopologyFile.write(topology, format)));
  }

  @Provide
  Arbitrary<Random> randoms() {
    return Arbitraries.longs().map(Random::new);
  }
}
