package io.github.bgpoveripsec.model.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.arbitraries.TopologyArbitraries;
import io.github.bgpoveripsec.model.file.ReadResult.Refused;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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

  @Property(tries = 2000)
  void filesWithSlips(
      @ForAll("files") String file, @ForAll FileFormat format, @ForAll("randoms") Random random) {
    assertAnswered(slip(file.getBytes(StandardCharsets.UTF_8), random), format);
  }

  private static void assertAnswered(byte[] octets, FileFormat format) {
    ReadResult result = TopologyFile.read(octets, format);

    String outcome =
        result.match(read -> "READ", refused -> refused.problems().get(0).kind().name());
    Statistics.collect(outcome);
    if (result instanceof Refused refused) {
      List<String> lines =
          new String(octets, StandardCharsets.UTF_8).replace("\r\n", "\n").lines().toList();
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

  /** Overwrites, drops, doubles or swaps a few octets or runs of them. */
  private static byte[] slip(byte[] file, Random random) {
    byte[] octets = file.clone();
    for (int slips = 1 + random.nextInt(3); slips > 0 && octets.length > 0; slips--) {
      int from = random.nextInt(octets.length);
      int to = Math.min(octets.length, from + random.nextInt(12));
      octets =
          switch (random.nextInt(4)) {
            case 0 -> join(octets, from, new byte[0], to);
            case 1 -> join(octets, to, Arrays.copyOfRange(octets, from, to), to);
            case 2 -> join(octets, from, new byte[] {(byte) random.nextInt(256)}, from + 1);
            default -> join(octets, from, token(random), from);
          };
    }
    return octets;
  }

  private static byte[] token(Random random) {
    List<String> tokens =
        List.of(
            "\n",
            " ",
            "\t",
            ": ",
            "- ",
            "&a ",
            "*a",
            "!!str ",
            "---\n",
            "[",
            "]",
            "{",
            "}",
            ",",
            "\"",
            "'",
            "#",
            "? ",
            "|\n",
            ">\n",
            "%YAML 9.9\n",
            "\\",
            "null",
            "<<: ",
            "@");
    return tokens.get(random.nextInt(tokens.size())).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] join(byte[] octets, int end, byte[] middle, int start) {
    byte[] joined = Arrays.copyOf(octets, end + middle.length + octets.length - start);
    System.arraycopy(middle, 0, joined, end, middle.length);
    System.arraycopy(octets, start, joined, end + middle.length, octets.length - start);
    return joined;
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
