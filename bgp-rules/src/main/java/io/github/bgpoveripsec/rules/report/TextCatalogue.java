package io.github.bgpoveripsec.rules.report;

import io.github.bgpoveripsec.rules.Document;
import io.github.bgpoveripsec.rules.Reference;
import io.github.bgpoveripsec.rules.RuleDescription;
import io.github.bgpoveripsec.rules.RuleSet;
import io.github.bgpoveripsec.rules.layout.Ink;
import io.github.bgpoveripsec.rules.layout.Page;
import io.github.bgpoveripsec.rules.layout.Wrap;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Lists of rules for people at a terminal: severity, id, summary and clause of each rule, and the
 * documents that the clauses stand in.
 *
 * @param width the greatest number of columns of a line, at least 40
 * @param style how the text is set off; without colours it loses no information
 */
public record TextCatalogue(int width, TextStyle style) {
  /**
   * A form of lists.
   *
   * @param width the greatest number of columns of a line
   * @param style how the text is set off
   * @throws IllegalArgumentException when the width is less than 40
   */
  public TextCatalogue {
    Page.requireWidth(width);
  }

  /**
   * Writes the list of the rules of some rule sets.
   *
   * @param sets the rule sets, whatever their subjects
   * @param out takes the text piece by piece; lines end in a line feed on every system
   */
  public void write(List<? extends RuleSet<?>> sets, Consumer<? super String> out) {
    Page page = style.page(width, out);
    List<RuleDescription> descriptions = Catalogue.rules(sets);
    page.paragraph(
        Ink.TITLE,
        Phrases.number(descriptions.size(), "rule")
            + " of "
            + Phrases.editions(Catalogue.editions(sets)));
    for (RuleDescription rule : descriptions) {
      page.blank();
      write(rule, page);
    }
    List<Document> documents =
        descriptions.stream()
            .flatMap(rule -> rule.references().stream())
            .map(Reference::document)
            .distinct()
            .toList();
    for (Document document : documents) {
      page.blank();
      page.paragraph(Ink.BODY, Phrases.document(document));
      page.paragraph(Ink.LABEL, document.address().toString());
    }
  }

  private static void write(RuleDescription rule, Page page) {
    page.field(
        Phrases.ink(rule.severity()),
        Phrases.word(rule.severity()).toUpperCase(Locale.ROOT),
        Phrases.named(rule));
    page.field("", rule.summary());
    page.list(
        "clause",
        rule.references().stream().map(source -> Wrap.words(Phrases.clause(source))).toList());
  }
}
