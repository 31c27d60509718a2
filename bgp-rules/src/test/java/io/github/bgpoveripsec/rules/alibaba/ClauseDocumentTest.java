package io.github.bgpoveripsec.rules.alibaba;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.rules.Rule;
import io.github.bgpoveripsec.rules.RuleDescription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The list of clauses in docs is that of the code. With {@code -Ddocs.write=true} it is written
 * instead of compared.
 */
class ClauseDocumentTest {
  private static final Path DOCUMENT = Path.of("../docs/clauses.md");

  @Test
  void theListIsUpToDate() throws IOException {
    if (Boolean.getBoolean("docs.write")) {
      Files.writeString(DOCUMENT, document());
    }
    assertThat(DOCUMENT).hasContent(document());
  }

  private static String document() {
    StringBuilder out = new StringBuilder();
    out.append("# The source page, sentence by sentence\n\n");
    out.append(
        """
        Every sentence of the page ["%s"](%s) (%s) that demands, recommends or explains, in our own words, and what in
        the library answers for it: a rule, something that routing tells, a step of plans with its reason, or an excuse. Tests
        hold that none is left out.
        """
            .formatted(Clause.PAGE.title(), Clause.PAGE.address(), Clause.PAGE.edition()));
    for (Clause.Section section : Clause.Section.values()) {
      out.append("\n## ").append(section.heading()).append("\n\n");
      out.append("| clause | where | what it says | answered by |\n|---|---|---|---|\n");
      for (Clause clause : Clause.values()) {
        if (clause.section() == section) {
          out.append(row(clause));
        }
      }
    }
    return out.toString();
  }

  private static String row(Clause clause) {
    List<String> answers = new ArrayList<>();
    Stream.of(AlibabaVpnGatewayRules.october2024(), AlibabaChangeRules.october2024())
        .flatMap(set -> set.rules().stream())
        .map(Rule::description)
        .filter(rule -> cites(rule, clause))
        .forEach(rule -> answers.add("[%s](rules/%s.md)".formatted(rule.id(), rule.id())));
    ClauseTraceTest.events()
        .forEach(
            (event, reference) -> {
              if (ClauseTraceTest.cites(reference, clause)) {
                answers.add(event);
              }
            });
    Journeys.words(clause).forEach(answers::add);
    String excuse = ClauseTraceTest.EXCUSED.get(clause);
    if (excuse != null) {
      answers.add("excused: it " + excuse);
    }
    return "| `%s` | %s | %s | %s |\n"
        .formatted(clause, clause.position(), clause.statement(), String.join(", ", answers));
  }

  private static boolean cites(RuleDescription rule, Clause clause) {
    return rule.references().stream().anyMatch(it -> it.equals(clause.reference()));
  }
}
