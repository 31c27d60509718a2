package io.github.bgpoveripsec.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.rules.Finding;
import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.layout.JsonTrees;
import io.github.bgpoveripsec.rules.policy.BaselineEntry;
import io.github.bgpoveripsec.rules.policy.Deviation;
import io.github.bgpoveripsec.rules.policy.Disabling;
import io.github.bgpoveripsec.rules.policy.Overrides;
import io.github.bgpoveripsec.rules.policy.Review;
import io.github.bgpoveripsec.rules.policy.Scope;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/report-json.md} to what is written. */
class JsonDocumentTest {
  /** The names in these objects are data. */
  private static final Set<String> DATA = Set.of("arguments");

  @Test
  void everyPropertyIsDescribed() throws IOException {
    String document =
        Files.readString(Path.of("..", "docs", "report-json.md"), StandardCharsets.UTF_8);
    Set<String> names = new TreeSet<>();
    Locator locator = path -> Optional.of(new Location(1, 1));
    collect(
        JsonTrees.read(new JsonReport().text(new NamedReport("a", reviewed(), locator))), names);
    StringBuilder rules = new StringBuilder();
    new JsonCatalogue()
        .write(
            List.of(Toys.rules().withSeverity("tunnel/cidr-mask", Severity.INFO, "why")),
            rules::append);
    collect(JsonTrees.read(rules.toString()), names);
    assertThat(names).hasSizeGreaterThan(40).allMatch(name -> document.contains("`" + name + "`"));
  }

  private static Review reviewed() {
    Review review = ReviewInEveryFormTest.REVIEW;
    Deviation limited =
        new Disabling("tunnel/cidr-mask", Scope.at(Toys.CIDR).in("a"), "the narrower one");
    Overrides overrides = new Overrides(review.deviations()).plus(limited);
    Finding known = review.findings().get(0);
    return overrides
        .review(Toys.failing())
        .against(List.of(BaselineEntry.of(known), review.stale().get(0)));
  }

  private static void collect(Object value, Set<String> names) {
    if (value instanceof Collection<?> values) {
      values.forEach(it -> collect(it, names));
    } else if (value instanceof Map<?, ?> object) {
      object.forEach(
          (name, it) -> {
            names.add(String.valueOf(name));
            if (!DATA.contains(name)) {
              collect(it, names);
            }
          });
    }
  }
}
