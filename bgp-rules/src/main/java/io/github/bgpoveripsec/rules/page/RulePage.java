package io.github.bgpoveripsec.rules.page;

import io.github.bgpoveripsec.model.file.FileFormat;
import io.github.bgpoveripsec.model.file.TopologyFile;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Document;
import io.github.bgpoveripsec.rules.Edition;
import io.github.bgpoveripsec.rules.Reference;
import io.github.bgpoveripsec.rules.RuleDescription;
import io.github.bgpoveripsec.rules.Transition;
import io.github.bgpoveripsec.rules.Verdict;
import io.github.bgpoveripsec.rules.Verdict.Passed;
import io.github.bgpoveripsec.rules.Violation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The page of one rule. */
final class RulePage {
  private final List<ShownRule> sightings;
  private final ShownRule rule;
  private final Markdown out = new Markdown();

  /**
   * A page.
   *
   * @param sightings the rule as each rule set has it, at least one
   */
  RulePage(List<ShownRule> sightings) {
    this.sightings = sightings;
    this.rule = sightings.get(0);
  }

  String text() {
    RuleDescription description = rule.description();
    out.heading(description.summary());
    identity(description);
    description.because().ifPresent(reason -> out.item("because", reason));
    description.effects().forEach(effect -> out.item("otherwise", effect.description()));
    description.remedy().ifPresent(remedy -> out.item("remedy", remedy));
    description.notes().forEach(note -> out.item("note", note));
    out.section("Where it is written");
    description.references().forEach(this::clause);
    RuleExample.of(description.id()).ifPresent(this::examples);
    return out.text();
  }

  private void identity(RuleDescription description) {
    out.line("- **id**: `" + description.id() + "`");
    if (!description.aliases().isEmpty()) {
      out.item("also known as", String.join(", ", description.aliases()));
    }
    for (ShownRule sighting : sightings) {
      RuleDescription graded = sighting.description();
      out.item(
          sighting.editions().stream().map(Edition::toString).collect(Collectors.joining(", ")),
          Markdown.word(graded.severity())
              + graded.reclassified().map(change -> ", because " + change.reason()).orElse(""));
    }
  }

  private void clause(Reference reference) {
    Document document = reference.document();
    out.line(
        "- "
            + Markdown.plain(reference.label())
            + ": ["
            + Markdown.plain(document.title() + ", " + document.edition())
            + "]("
            + document.address()
            + ")");
  }

  private void examples(RuleExample example) {
    example
        .before()
        .ifPresent(
            before -> {
              out.section("A design before");
              out.block("yaml", before);
            });
    String next = example.before().isPresent() ? " after it" : "";
    example(example, example.compliant(), "A design" + next + " that passes");
    example(example, example.violating(), "A design" + next + " that does not");
  }

  private void example(RuleExample example, String design, String heading) {
    out.section(heading);
    out.block("yaml", design);
    out.block("text", judged(example.before().orElse(design), design));
  }

  private String judged(String before, String after) {
    return read(before)
        .flatMap(old -> read(after).map(fresh -> new Transition<>(old, fresh)))
        .map(change -> said(rule.judge().apply(change)))
        .orElse("cannot be read");
  }

  private static Optional<Topology> read(String design) {
    return TopologyFile.read(design, FileFormat.YAML)
        .match(read -> Optional.of(read.topology()), refused -> Optional.empty());
  }

  private String said(Verdict verdict) {
    if (verdict instanceof Passed passed) {
      return "passed, places looked at: " + passed.checked();
    }
    return verdict.violations().isEmpty()
        ? verdict.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')
        : verdict.violations().stream().map(this::said).collect(Collectors.joining("\n"));
  }

  private String said(Violation violation) {
    String related =
        violation.related().stream()
            .map(other -> "\n  compare " + other.path() + ": " + other.note())
            .collect(Collectors.joining());
    return Markdown.word(rule.description().severity())
        + " at "
        + violation.path()
        + "\n  "
        + violation.message().text()
        + related;
  }
}
