package io.github.bgpoveripsec.rules.page;

import io.github.bgpoveripsec.model.file.FileFormat;
import io.github.bgpoveripsec.model.file.ReadResult;
import io.github.bgpoveripsec.model.file.TopologyFile;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Document;
import io.github.bgpoveripsec.rules.Edition;
import io.github.bgpoveripsec.rules.Reference;
import io.github.bgpoveripsec.rules.Rule;
import io.github.bgpoveripsec.rules.RuleDescription;
import io.github.bgpoveripsec.rules.RuleSet;
import io.github.bgpoveripsec.rules.Verdict;
import io.github.bgpoveripsec.rules.Verdict.Passed;
import io.github.bgpoveripsec.rules.Violation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The page of one rule. */
final class RulePage {
  private final List<RuleSet<Topology>> holders;
  private final Rule<Topology> rule;
  private final Markdown out = new Markdown();

  RulePage(String id, List<RuleSet<Topology>> holders) {
    this.holders = holders;
    this.rule = holders.get(0).rule(id).orElseThrow();
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
    RuleExample.of(rule.id()).ifPresent(this::examples);
    return out.text();
  }

  private void identity(RuleDescription description) {
    out.line("- **id**: `" + description.id() + "`");
    if (!description.aliases().isEmpty()) {
      out.item("also known as", String.join(", ", description.aliases()));
    }
    for (RuleSet<Topology> holder : holders) {
      RuleDescription graded = holder.rule(rule.id()).orElseThrow().description();
      out.item(
          holder.editions().stream().map(Edition::toString).collect(Collectors.joining(", ")),
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
    out.section("A design that passes");
    out.block("yaml", example.compliant());
    out.block("text", judged(example.compliant()));
    out.section("A design that does not");
    out.block("yaml", example.violating());
    out.block("text", judged(example.violating()));
  }

  private String judged(String design) {
    return TopologyFile.read(design, FileFormat.YAML) instanceof ReadResult.Read read
        ? said(rule.check(read.topology()))
        : "cannot be read";
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
