package io.github.bgpoveripsec.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.rules.arbitraries.Library.Book;
import io.github.bgpoveripsec.rules.arbitraries.LibraryArbitraries;
import io.github.bgpoveripsec.rules.arbitraries.RuleArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Conditions form a Boolean algebra: two sides of a law agree on every value. */
class ConditionProperties {
  private static final Condition<Book> ALWAYS = Condition.of("anything", book -> true);
  private static final Condition<Book> NEVER = Condition.of("nothing", book -> false);

  @Provide
  Arbitrary<Condition<Book>> conditions() {
    return RuleArbitraries.conditions();
  }

  @Provide
  Arbitrary<Book> books() {
    return LibraryArbitraries.books();
  }

  @Property
  void andAndOrAreCommutative(
      @ForAll("conditions") Condition<Book> a,
      @ForAll("conditions") Condition<Book> b,
      @ForAll("books") Book book) {
    assertThat(a.and(b).test(book)).isEqualTo(b.and(a).test(book));
    assertThat(a.or(b).test(book)).isEqualTo(b.or(a).test(book));
  }

  @Property
  void andAndOrAreAssociative(
      @ForAll("conditions") Condition<Book> a,
      @ForAll("conditions") Condition<Book> b,
      @ForAll("conditions") Condition<Book> c,
      @ForAll("books") Book book) {
    assertThat(a.and(b).and(c).test(book)).isEqualTo(a.and(b.and(c)).test(book));
    assertThat(a.or(b).or(c).test(book)).isEqualTo(a.or(b.or(c)).test(book));
  }

  @Property
  void eachDistributesOverTheOther(
      @ForAll("conditions") Condition<Book> a,
      @ForAll("conditions") Condition<Book> b,
      @ForAll("conditions") Condition<Book> c,
      @ForAll("books") Book book) {
    assertThat(a.and(b.or(c)).test(book)).isEqualTo(a.and(b).or(a.and(c)).test(book));
    assertThat(a.or(b.and(c)).test(book)).isEqualTo(a.or(b).and(a.or(c)).test(book));
  }

  @Property
  void notIsTheComplement(@ForAll("conditions") Condition<Book> a, @ForAll("books") Book book) {
    assertThat(a.or(a.not()).test(book)).isTrue();
    assertThat(a.and(a.not()).test(book)).isFalse();
    assertThat(a.not().not().test(book)).isEqualTo(a.test(book));
  }

  @Property
  void anythingAndNothingAreTheUnits(
      @ForAll("conditions") Condition<Book> a, @ForAll("books") Book book) {
    assertThat(a.and(ALWAYS).test(book)).isEqualTo(a.test(book));
    assertThat(a.or(NEVER).test(book)).isEqualTo(a.test(book));
    assertThat(a.and(NEVER).test(book)).isFalse();
    assertThat(a.or(ALWAYS).test(book)).isTrue();
  }

  @Property
  void notTurnsOneIntoTheOther(
      @ForAll("conditions") Condition<Book> a,
      @ForAll("conditions") Condition<Book> b,
      @ForAll("books") Book book) {
    assertThat(a.and(b).not().test(book)).isEqualTo(a.not().or(b.not()).test(book));
    assertThat(a.or(b).not().test(book)).isEqualTo(a.not().and(b.not()).test(book));
  }
}
