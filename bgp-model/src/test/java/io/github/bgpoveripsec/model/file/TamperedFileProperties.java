package io.github.bgpoveripsec.model.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.arbitraries.TopologyArbitraries;
import io.github.bgpoveripsec.model.file.Draft.Place;
import io.github.bgpoveripsec.model.file.ReadResult.Read;
import io.github.bgpoveripsec.model.file.ReadResult.Refused;
import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.topology.Topology;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class TamperedFileProperties {

  @Property(tries = 300)
  void theOrderOfKeysDoesNotMatter(
      @ForAll("topologies") Topology topology,
      @ForAll FileFormat format,
      @ForAll("randoms") Random random) {
    Draft draft = Draft.of(topology);
    draft.shuffle(random);

    ReadResult result = TopologyFile.read(draft.write(format), format);

    assertThat(result).isInstanceOf(Read.class);
    assertThat(((Read) result).topology()).isEqualTo(topology);
  }

  @Property(tries = 300)
  void aMissingKeyIsOneProblem(
      @ForAll("topologies") Topology topology,
      @ForAll FileFormat format,
      @ForAll("randoms") Random random) {
    Set<String> required = keys(true);
    Draft draft = Draft.of(topology);
    List<Place> places =
        draft.places().stream().filter(it -> required.contains(it.description())).toList();
    Place place = places.get(random.nextInt(places.size()));
    Path path = remove(draft, place);

    Refused refused = refused(draft, format);

    assertThat(refused.problems())
        .extracting(FileProblem::kind)
        .containsExactly(FileProblemKind.MISSING_KEY);
    assertThat(refused.problems()).extracting(FileProblem::path).containsExactly(path);
    Statistics.collect(place.description());
  }

  @Property(tries = 300)
  void aMisspeltKeyIsOneProblemThatNamesTheRightKey(
      @ForAll("topologies") Topology topology,
      @ForAll FileFormat format,
      @ForAll("randoms") Random random) {
    Draft draft = Draft.of(topology);
    List<Place> places = draft.places();
    Place place = places.get(random.nextInt(places.size()));
    String right = place.value().key;
    String wrong = misspell(right, random);
    place.value().key = wrong;
    Assume.that(!keys(false).contains(place.description().replaceFirst("[^.]*$", "") + wrong));

    Refused refused = refused(draft, format);

    assertThat(refused.problems())
        .extracting(FileProblem::kind)
        .containsExactly(FileProblemKind.UNKNOWN_KEY);
    assertThat(refused.problems().get(0).suggestion()).contains(right);
  }

  @Property(tries = 300)
  void aKeyWrittenTwiceIsOneProblem(
      @ForAll("topologies") Topology topology,
      @ForAll FileFormat format,
      @ForAll("randoms") Random random) {
    Draft draft = Draft.of(topology);
    List<Place> places = draft.places();
    Place place = places.get(random.nextInt(places.size()));
    place.mapping().parts.add(place.value());

    Refused refused = refused(draft, format);

    assertThat(refused.problems())
        .extracting(FileProblem::kind)
        .containsExactly(FileProblemKind.DUPLICATE_KEY);
  }

  private static String misspell(String word, Random random) {
    int at = random.nextInt(word.length());
    String letter = Character.toString('a' + random.nextInt(26));
    return switch (random.nextInt(3)) {
      case 0 -> word.substring(0, at) + letter + word.substring(at);
      case 1 -> word.substring(0, at) + letter + word.substring(at + 1);
      default -> word.substring(0, at) + word.substring(at + 1);
    };
  }

  private static Set<String> keys(boolean onlyRequired) {
    Set<String> keys = new HashSet<>();
    TopologyShape.TOPOLOGY.describe(
        "",
        key -> {
          if (key.required() || !onlyRequired) {
            keys.add(key.place());
          }
        });
    return keys;
  }

  /** Takes a key away and says where it belongs, now that it no longer names its mapping. */
  private static Path remove(Draft draft, Place place) {
    String key = place.value().key;
    place.value().key = "";
    Path mapping =
        draft.places().stream()
            .filter(it -> it.value() == place.value())
            .findFirst()
            .flatMap(it -> it.path().parent())
            .orElseThrow();
    place.mapping().parts.remove(place.value());
    return mapping.field(key);
  }

  private static Refused refused(Draft draft, FileFormat format) {
    return TopologyFile.read(draft.write(format), format)
        .match(
            read -> {
              throw new AssertionError(read.topology());
            },
            refused -> refused);
  }

  @Provide
  Arbitrary<Topology> topologies() {
    return TopologyArbitraries.any();
  }

  @Provide
  Arbitrary<Random> randoms() {
    return Arbitraries.longs().map(Random::new);
  }
}
