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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
    added(RuleDescription::notes)
        .forEach((edition, notes) -> notes.forEach(note -> out.item("note in " + edition, note)));
    out.section("Where it is written");
    description.references().forEach(it -> clause(it, ""));
    added(RuleDescription::references)
        .forEach((edition, more) -> more.forEach(it -> clause(it, " (" + edition + ")")));
    RuleExample.of(description.id()).ifPresent(this::examples);
    return out.text();
  }

  private void identity(RuleDescription description) {
    out.line("- **id**: `" + description.id() + "`");
    if (!description.aliases().isEmpty()) {
      out.item("also known as", String.join(", ", description.aliases()));
    }
    added(RuleDescription::aliases)
        .forEach(
            (edition, more) ->
                out.item("also known in " + edition + " as", String.join(", ", more)));
    for (ShownRule sighting : sightings) {
      RuleDescription graded = sighting.description();
      out.item(
          editions(sighting),
          Markdown.word(graded.severity())
              + graded.reclassified().map(change -> ", because " + change.reason()).orElse(""));
    }
  }

  /** What the other rule sets have to say that the first has not, by their editions. */
  private <T> Map<String, List<T>> added(Function<RuleDescription, List<T>> property) {
    Map<String, List<T>> added = new LinkedHashMap<>();
    for (ShownRule sighting : sightings) {
      List<T> more = new ArrayList<>(property.apply(sighting.description()));
      more.removeAll(property.apply(rule.description()));
      if (!more.isEmpty()) {
        added.put(editions(sighting), more);
      }
    }
    return added;
  }

  private static String editions(ShownRule sighting) {
    return sighting.editions().stream().map(Edition::toString).collect(Collectors.joining(", "));
  }

  private void clause(Reference reference, String where) {
    Document document = reference.document();
    out.line(
        "- "
            + Markdown.plain(reference.label())
            + ": ["
            + Markdown.plain(document.title() + ", " + document.edition())
            + "]("
            + document.address()
            + ")"
            + where);
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
