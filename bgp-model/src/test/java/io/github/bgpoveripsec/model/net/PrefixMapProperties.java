package io.github.bgpoveripsec.model.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.arbitraries.NetArbitraries;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** A map against a plain sorted map that is searched from end to end. */
class PrefixMapProperties {

  @Property
  void everyQuestionIsAnsweredAsByALinearSearch(
      @ForAll("lists") List<Prefix> keys, @ForAll("crowded") Prefix prefix) {
    PrefixMap<Integer> map = numbered(keys);
    Map<Prefix, Integer> model = new TreeMap<>();
    for (int i = 0; i < keys.size(); i++) {
      model.put(keys.get(i), i);
    }
    Optional<Prefix> longest =
        model.keySet().stream()
            .filter(key -> key.contains(prefix))
            .max(Comparator.comparing(Prefix::length));
    Statistics.collect(longest.isPresent());

    assertThat(map.size()).isEqualTo(model.size());
    assertThat(map).containsExactlyElementsOf(entries(model, key -> true));
    assertThat(map.get(prefix)).isEqualTo(Optional.ofNullable(model.get(prefix)));
    assertThat(map.longestMatch(prefix).map(PrefixEntry::prefix)).isEqualTo(longest);
    assertThat(map.longestMatch(prefix).map(PrefixEntry::value)).isEqualTo(longest.map(model::get));
    assertThat(map.covering(prefix)).isEqualTo(entries(model, key -> key.contains(prefix)));
    assertThat(map.coveredBy(prefix)).isEqualTo(entries(model, prefix::contains));
  }

  @Property
  void theLongestMatchOfAnAddressIsTheMostSpecificEntryThatContainsIt(
      @ForAll("lists") List<Prefix> keys, @ForAll("crowded") Prefix prefix) {
    Ip address = prefix.lastAddress();
    Optional<Prefix> longest =
        keys.stream()
            .filter(key -> key.contains(address))
            .max(Comparator.comparing(Prefix::length));
    Statistics.collect(longest.isPresent());
    assertThat(numbered(keys).longestMatch(address).map(PrefixEntry::prefix)).isEqualTo(longest);
  }

  private static PrefixMap<Integer> numbered(List<Prefix> keys) {
    PrefixMap.Builder<Integer> builder = PrefixMap.builder();
    for (int i = 0; i < keys.size(); i++) {
      builder.put(keys.get(i), i);
    }
    return builder.build();
  }

  private static List<PrefixEntry<Integer>> entries(
      Map<Prefix, Integer> model, java.util.function.Predicate<Prefix> wanted) {
    return model.entrySet().stream()
        .filter(entry -> wanted.test(entry.getKey()))
        .map(entry -> new PrefixEntry<>(entry.getKey(), entry.getValue()))
        .toList();
  }

  @Provide
  Arbitrary<List<Prefix>> lists() {
    return NetArbitraries.crowdedPrefixes().list().ofMaxSize(12);
  }

  @Provide
  Arbitrary<Prefix> crowded() {
    return NetArbitraries.crowdedPrefixes();
  }
}
