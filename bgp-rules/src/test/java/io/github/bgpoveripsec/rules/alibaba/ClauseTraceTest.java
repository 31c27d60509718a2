package io.github.bgpoveripsec.rules.alibaba;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.rules.Reference;
import io.github.bgpoveripsec.rules.alibaba.procedure.Procedure;
import io.github.bgpoveripsec.rules.plan.Ground;
import io.github.bgpoveripsec.rules.routing.ClauseRef;
import io.github.bgpoveripsec.rules.routing.RefusalReason;
import io.github.bgpoveripsec.rules.routing.Risk;
import io.github.bgpoveripsec.rules.routing.SessionFault;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who answers for each sentence of the page. */
class ClauseTraceTest {
  static final Map<Clause, String> EXCUSED =
      Map.of(
          Clause.BGP_SUPPORTED, "introduces the feature",
          Clause.BOTH_ENDS_LEARN, "introduces what the section on advertisement says in full",
          Clause.LESS_UPKEEP, "praises the feature",
          Clause.TWO_DIRECTIONS, "introduces the two sentences that follow",
          Clause.ONLY_BGP_PARAMETERS, "says what the table leaves out",
          Clause.DUAL_TUNNEL_ORDER, "is about the order of fields in the console",
          Clause.CONSOLE_LOG_ON, "is about the console",
          Clause.CONSOLE_FIND_PAGE, "is about the console",
          Clause.CONSOLE_SWITCH_ON, "is about the console; step 3 itself has its rule");

  @Test
  void everySentenceIsAnsweredForOrExcused() {
    Set<Clause> answered = citedByRules();
    answered.addAll(citedByRouting());
    answered.addAll(citedBySteps());
    answered.addAll(EXCUSED.keySet());
    assertThat(answered).containsExactlyInAnyOrder(Clause.values());
  }

  @Test
  void noSentenceIsExcusedThatARuleARouteOrAStepCites() {
    assertThat(citedByRules()).doesNotContainAnyElementsOf(EXCUSED.keySet());
    assertThat(citedByRouting()).doesNotContainAnyElementsOf(EXCUSED.keySet());
    assertThat(citedBySteps()).doesNotContainAnyElementsOf(EXCUSED.keySet());
  }

  @Test
  void everyGroundThatCitesThePageIsThatOfAStep() {
    assertThat(Procedure.grounds())
        .filteredOn(it -> it.references().stream().anyMatch(ClauseTraceTest::isOfPage))
        .extracting(Ground::code)
        .containsExactlyInAnyOrderElementsOf(Journeys.grounds().distinct().toList());
  }

  @Test
  void stepsOfTheProcedureAreThoseOfThePlan() {
    assertThat(citedBySteps())
        .contains(
            Clause.STEP_CUSTOMER_GATEWAY,
            Clause.STEP_ENABLE_BGP,
            Clause.STEP_AUTOMATIC_ADVERTISEMENT,
            Clause.GATEWAY_VERSION);
  }

  @Test
  void everyRuleOfThePageCitesThePage() {
    assertThat(AlibabaVpnGatewayRules.october2024().rules())
        .allSatisfy(
            rule ->
                assertThat(rule.description().references())
                    .extracting(Reference::document)
                    .contains(Clause.PAGE));
  }

  @Test
  void everyLaterStatementIsCitedByARule() {
    Set<String> cited = new TreeSet<>();
    Stream.of(AlibabaVpnGatewayRules.august2026(), AlibabaChangeRules.august2026())
        .flatMap(set -> set.rules().stream())
        .forEach(
            rule ->
                rule.description().references().forEach(reference -> cited.add(reference.id())));
    assertThat(cited).containsAll(Stream.of(Supplement.values()).map(Enum::name).toList());
  }

  @Test
  void placesAreToldApart() {
    assertThat(Clause.values()).extracting(ClauseTraceTest::place).doesNotHaveDuplicates();
    assertThat(Clause.values()).allSatisfy(it -> assertThat(it.statement()).isNotBlank());
  }

  private static Set<Clause> citedByRules() {
    return cited(
        Stream.of(AlibabaVpnGatewayRules.october2024(), AlibabaChangeRules.october2024())
            .flatMap(set -> set.rules().stream())
            .flatMap(rule -> rule.description().references().stream()));
  }

  private static Set<Clause> citedBySteps() {
    return cited(Procedure.grounds().stream().flatMap(ground -> ground.references().stream()));
  }

  private static Set<Clause> cited(Stream<Reference> references) {
    return references
        .filter(ClauseTraceTest::isOfPage)
        .map(it -> Clause.valueOf(it.id()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Clause.class)));
  }

  private static boolean isOfPage(Reference reference) {
    return reference.document().equals(Clause.PAGE);
  }

  private static Set<Clause> citedByRouting() {
    Set<Clause> cited = EnumSet.noneOf(Clause.class);
    for (Clause clause : Clause.values()) {
      if (events().values().stream().anyMatch(it -> cites(it, clause))) {
        cited.add(clause);
      }
    }
    return cited;
  }

  /** What routing tells, in words, and the place it names. */
  static SortedMap<String, ClauseRef> events() {
    SortedMap<String, ClauseRef> events = new TreeMap<>();
    Stream.of(RefusalReason.values())
        .forEach(it -> events.put("refusal `" + it + "`", it.clause()));
    Stream.of(SessionFault.values())
        .forEach(it -> events.put("session fault `" + it + "`", it.clause()));
    Stream.of(Risk.values()).forEach(it -> events.put("risk `" + it + "`", it.clause()));
    return events;
  }

  /** Whether a place of the page is that of a sentence, or that of all sentences around it. */
  static boolean cites(ClauseRef reference, Clause clause) {
    return place(clause).equals(reference.place())
        || place(clause).startsWith(reference.place() + ", sentence");
  }

  private static String place(Clause clause) {
    return switch (clause.section()) {
      case INTRODUCTION -> "Introduction, " + clause.position();
      case REGIONS -> "Regions, " + clause.position();
      case ADVERTISEMENT -> clause.position();
      case LIMITS -> "Limits, " + clause.position();
      case RECOMMENDATION -> "Recommendation, " + clause.position();
      case PROCEDURE -> "Procedure, " + clause.position();
    };
  }
}
