package io.github.bgpoveripsec.rules.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bgpoveripsec.model.arbitraries.Topologies;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.alibaba.procedure.Procedure;
import io.github.bgpoveripsec.rules.layout.JsonTrees;
import io.github.bgpoveripsec.rules.plan.Ground;
import io.github.bgpoveripsec.rules.plan.Plan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Plans as text and as JSON; {@code docs/plan-json.md} is held to what is written. */
class PlanReportTest {
  private static final Topology NOTHING = Topology.builder().build();
  private static final Plan PLAN = Procedure.between(NOTHING, Topologies.compliant());

  @Test
  void textNumbersTheStepsAndSaysWhatChangesAndWhy() {
    assertThat(text(PLAN, 80).lines())
        .contains(
            "5. create the customer gateway customerGateways[cgw-shanghai-1]",
            "  with     .asn: 65001",
            "  change   .bgp: false -> true",
            "  because  customer gateway and tunnels are ready for it",
            "  source   The page takes for granted that it is there.")
        .allMatch(line -> line.length() <= 80);
  }

  @Test
  void textSaysWhenThereIsNothingToDo() {
    assertThat(text(Procedure.between(NOTHING, NOTHING), 80)).isEqualTo("nothing to do\n");
  }

  @Test
  void jsonHoldsEveryStep() {
    List<Map<String, Object>> steps = JsonTrees.list(json(PLAN), "plan");
    assertThat(steps).hasSameSizeAs(PLAN.steps());
    assertThat(steps.get(0)).containsEntry("number", 1).containsEntry("action", "ADD_DATA_CENTER");
    assertThat(steps)
        .allSatisfy(
            step ->
                assertThat(JsonTrees.list(step, "sources").isEmpty())
                    .isEqualTo(step.containsKey("unsourced")));
  }

  @Test
  void everyPropertyIsDescribed() throws IOException {
    String document =
        Files.readString(Path.of("..", "docs", "plan-json.md"), StandardCharsets.UTF_8);
    Set<String> names = new TreeSet<>();
    collect(json(PLAN), names);
    collect(json(Procedure.between(Topologies.compliant(), NOTHING)), names);
    assertThat(names)
        .contains("before", "after", "unsourced")
        .allMatch(name -> document.contains("`" + name + "`"));
    assertThat(document).contains(JsonPlan.SCHEMA);
  }

  @Test
  void aGroundHasSourcesOrSaysWhyNot() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Ground("A", "why", List.of(), ""));
  }

  private static String text(Plan plan, int width) {
    StringBuilder text = new StringBuilder();
    new TextPlan(width, TextStyle.PLAIN).write(plan, text::append);
    return text.toString();
  }

  private static Map<String, Object> json(Plan plan) {
    StringBuilder text = new StringBuilder();
    new JsonPlan().write(plan, text::append);
    return JsonTrees.read(text.toString());
  }

  private static void collect(Object value, Set<String> names) {
    if (value instanceof Collection<?> values) {
      values.forEach(it -> collect(it, names));
    } else if (value instanceof Map<?, ?> object) {
      object.forEach(
          (name, it) -> {
            names.add(String.valueOf(name));
            collect(it, names);
          });
    }
  }
}
