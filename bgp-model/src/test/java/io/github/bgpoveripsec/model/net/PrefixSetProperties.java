package io.github.bgpoveripsec.model.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.arbitraries.NetArbitraries;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** A set against a plain sorted set that is searched from end to end. */
class PrefixSetProperties {

  @Property
  void everyQuestionIsAnsweredAsByALinearSearch(
      @ForAll("lists") List<Prefix> members, @ForAll("crowded") Prefix prefix) {
    PrefixSet set = PrefixSet.copyOf(members);
    TreeSet<Prefix> model = new TreeSet<>(members);
    Statistics.collect(set.covers(prefix), set.overlaps(prefix));

    assertThat(set).containsExactlyElementsOf(model);
    assertThat(set.size()).isEqualTo(model.size());
    assertThat(set.contains(prefix)).isEqualTo(model.contains(prefix));
    assertThat(set.covering(prefix))
        .isEqualTo(model.stream().filter(member -> member.contains(prefix)).toList());
    assertThat(set.coveredBy(prefix)).isEqualTo(model.stream().filter(prefix::contains).toList());
    assertThat(set.covers(prefix))
        .isEqualTo(model.stream().anyMatch(member -> member.contains(prefix)));
    assertThat(set.overlaps(prefix)).isEqualTo(model.stream().anyMatch(prefix::overlaps));
    assertThat(set.covers(prefix.lastAddress()))
        .isEqualTo(model.stream().anyMatch(member -> member.contains(prefix.lastAddress())));
  }

  @Property
  void anyMemberIsFoundInASetOfAnything(@ForAll("anyLists") List<Prefix> members) {
    PrefixSet set = PrefixSet.copyOf(members);
    assertThat(set).containsExactlyElementsOf(new TreeSet<>(members));
    assertThat(members).allMatch(set::contains).allMatch(set::covers);
    assertThat(members)
        .allSatisfy(member -> assertThat(set.covering(member)).endsWith(member))
        .allSatisfy(member -> assertThat(set.coveredBy(member)).startsWith(member));
  }

  @Property
  void theOrderOfInsertionLeavesNoTrace(@ForAll("lists") List<Prefix> members) {
    List<Prefix> reversed = new java.util.ArrayList<>(members);
    Collections.reverse(reversed);
    assertThat(PrefixSet.copyOf(reversed))
        .isEqualTo(PrefixSet.copyOf(members))
        .hasSameHashCodeAs(PrefixSet.copyOf(members))
        .hasToString(PrefixSet.copyOf(members).toString());
  }

  @Property
  void setsAreEqualExactlyWhenTheirMembersAre(
      @ForAll("shortLists") List<Prefix> one, @ForAll("shortLists") List<Prefix> other) {
    boolean same = new TreeSet<>(one).equals(new TreeSet<>(other));
    Statistics.collect(same);
    assertThat(PrefixSet.copyOf(one).equals(PrefixSet.copyOf(other))).isEqualTo(same);
  }

  @Property
  void aSetSurvivesSerialization(@ForAll("lists") List<Prefix> members) {
    PrefixSet set = PrefixSet.copyOf(members);
    assertThat(Serialized.copy(set)).isEqualTo(set);
  }

  @Provide
  Arbitrary<List<Prefix>> lists() {
    return NetArbitraries.crowdedPrefixes().list().ofMaxSize(12);
  }

  @Provide
  Arbitrary<List<Prefix>> shortLists() {
    return Arbitraries.of("0.0.0.0/0", "0.0.0.0/1", "::/0").map(Prefix::parse).list().ofMaxSize(2);
  }

  @Provide
  Arbitrary<List<Prefix>> anyLists() {
    return NetArbitraries.prefixes().list().ofMaxSize(20);
  }

  @Provide
  Arbitrary<Prefix> crowded() {
    return NetArbitraries.crowdedPrefixes();
  }
}
