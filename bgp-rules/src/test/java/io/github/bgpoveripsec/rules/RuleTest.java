package io.github.bgpoveripsec.rules;

import static io.github.bgpoveripsec.rules.Rule.rule;
import static io.github.bgpoveripsec.rules.arbitraries.Libraries.book;
import static io.github.bgpoveripsec.rules.arbitraries.Libraries.shelf;
import static io.github.bgpoveripsec.rules.arbitraries.RuleArbitraries.BOOKS;
import static io.github.bgpoveripsec.rules.arbitraries.RuleArbitraries.SHORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bgpoveripsec.model.text.Quotation;
import io.github.bgpoveripsec.rules.arbitraries.Library.Shelf;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTest {
  private static final Document HOUSE_RULES =
      new Document("House rules", "2026", URI.create("house-rules.html"));
  private static final Effect BACK_PAIN = new Effect("BACK_PAIN", "readers hurt their backs");

  /** The clauses of a document as an enumeration, as a catalogue would have them. */
  private enum Clause implements Source {
    LENGTH("2.1");

    private final String number;

    Clause(String number) {
      this.number = number;
    }

    @Override
    public Reference reference() {
      return new Reference(HOUSE_RULES, number, "length of books");
    }
  }

  private static final Rule<Shelf> LIFTABLE =
      rule("book/liftable", "A book can be lifted")
          .aliases("B1")
          .because("readers are old")
          .notes("Says nothing of shelves.")
          .documentedAt(Clause.LENGTH, new Reference(HOUSE_RULES, "3", "shelves"))
          .severity(Severity.WARNING)
          .effect(BACK_PAIN)
          .remedy("split the book into volumes")
          .requires(BOOKS.each(SHORT));

  @Test
  void describesItself() {
    RuleDescription description = LIFTABLE.description();
    assertThat(description.id()).isEqualTo("book/liftable").isEqualTo(LIFTABLE.id());
    assertThat(description.summary()).isEqualTo("A book can be lifted");
    assertThat(description.aliases()).containsExactly("B1");
    assertThat(description.because()).contains("readers are old");
    assertThat(description.notes()).containsExactly("Says nothing of shelves.");
    assertThat(description.references()).extracting(Reference::id).containsExactly("2.1", "3");
    assertThat(description.severity()).isEqualTo(Severity.WARNING);
    assertThat(description.effects()).containsExactly(BACK_PAIN);
    assertThat(description.remedy()).contains("split the book into volumes");
    assertThat(description.reclassified()).isEmpty();
    assertThat(LIFTABLE).hasToString("book/liftable: A book can be lifted");
  }

  @Test
  void everythingMayBeSaidInAnyOrder() {
    RuleDescription description =
        rule("book/liftable", "A book can be lifted")
            .remedy("split the book into volumes")
            .effect(BACK_PAIN)
            .severity(Severity.WARNING)
            .documentedAt(Clause.LENGTH, new Reference(HOUSE_RULES, "3", "shelves"))
            .notes("Says nothing of shelves.")
            .because("readers are old")
            .aliases("B1")
            .requires(BOOKS.each(SHORT))
            .description();
    assertThat(description).isEqualTo(LIFTABLE.description());
  }

  @Test
  void isAnErrorUnlessItSaysOtherwise() {
    RuleDescription plain = rule("a", "b").requires(BOOKS.each(SHORT)).description();
    assertThat(plain.severity()).isEqualTo(Severity.ERROR);
    assertThat(plain.because()).isEmpty();
    assertThat(plain.references()).isEmpty();
    assertThat(plain.effects()).isEmpty();
    assertThat(plain.remedy()).isEmpty();
  }

  @Test
  void aDraftIsNotChangedByWhatIsSaidAfterwards() {
    RuleDraft draft = rule("a", "b").because("c");
    RuleDescription before = draft.requires(BOOKS.each(SHORT)).description();
    draft.because("d");
    draft.severity(Severity.INFO);
    assertThat(draft.requires(BOOKS.each(SHORT)).description()).isEqualTo(before);
  }

  @Test
  void judgesASubjectByItsCheck() {
    assertThat(LIFTABLE.check(shelf("x", book("a", "en", 20)))).isEqualTo(Verdict.passed(1));
    assertThat(LIFTABLE.check(shelf("x", book("a", "en", 30))).violations()).hasSize(1);
  }

  @Test
  void remembersItsAuthorsSeverity() {
    Rule<Shelf> twice =
        LIFTABLE
            .withSeverity(Severity.INFO, "our readers are young")
            .withSeverity(Severity.ERROR, "no longer");
    assertThat(twice.description().severity()).isEqualTo(Severity.ERROR);
    assertThat(twice.description().reclassified())
        .contains(new Reclassification(Severity.WARNING, "no longer"));
    assertThat(LIFTABLE.description().severity()).isEqualTo(Severity.WARNING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "a1", "book/liftable", "ali.vpngw.bgp/local-asn-range", "a/b/c", "1"})
  void acceptsPlainIds(String id) {
    assertThat(rule(id, "").requires(BOOKS.each(SHORT)).id()).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "a b", "a/", "/a", "a//b", "-a", "a-", "a--b", "a_b", "\u00e4"})
  void refusesOtherIds(String id) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rule(id, ""))
        .withMessageContaining(Quotation.quote(id));
  }
}
