package io.github.bgpoveripsec.rules.page;

import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.RuleDescription;
import io.github.bgpoveripsec.rules.RuleSet;
import io.github.bgpoveripsec.rules.Transition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page in Markdown for every rule of some rule sets, and one that lists them all. */
public final class RulePages {
  private final SortedMap<String, List<ShownRule>> rules;

  private RulePages(Stream<ShownRule> rules) {
    this.rules =
        rules.collect(
            Collectors.groupingBy(
                rule -> rule.description().id(), TreeMap::new, Collectors.toList()));
  }

  /**
   * The pages of the rules of some rule sets. Of a rule that is in several, the first one tells
   * what it says, the others what they add to that, and all tell how it is graded.
   *
   * @param designs the rule sets about designs
   * @param changes the rule sets about changes
   * @return the pages
   */
  public static RulePages of(
      List<RuleSet<Topology>> designs, List<RuleSet<Transition<Topology>>> changes) {
    return new RulePages(
        Stream.concat(
            designs.stream().flatMap(ShownRule::aboutDesigns),
            changes.stream().flatMap(ShownRule::aboutChanges)));
  }

  /**
   * The rules that have a page.
   *
   * @return their ids, sorted
   */
  public List<String> ids() {
    return List.copyOf(rules.keySet());
  }

  /**
   * The rules that go by a name.
   *
   * @param name the id of a rule, or what rules are also known as, such as {@code S05}
   * @return their ids, sorted; several may share a name, and none may have it
   */
  public List<String> ids(String name) {
    return rules.entrySet().stream()
        .filter(
            rule ->
                rule.getKey().equals(name)
                    || rule.getValue().stream()
                        .anyMatch(it -> it.description().aliases().contains(name)))
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * The page of a rule.
   *
   * @param id its id
   * @return the page, each line ended by a line feed; empty when there is no such rule
   */
  public Optional<String> page(String id) {
    return Optional.ofNullable(rules.get(id)).map(sightings -> new RulePage(sightings).text());
  }

  /**
   * The list of all rules, with links to their pages.
   *
   * @return the list, each line ended by a line feed
   */
  public String index() {
    Markdown out = new Markdown();
    out.heading("Rules");
    out.paragraph(
        "One page for each rule, written from the rule itself; the examples were judged when the"
            + " page was written. `bgp rules RULE` prints the same page.");
    out.line("| rule | severity | what it demands |");
    out.line("|---|---|---|");
    rules.forEach(
        (id, sightings) -> {
          RuleDescription description = sightings.get(0).description();
          out.line(
              "| ["
                  + id
                  + "]("
                  + id
                  + ".md) | "
                  + Markdown.word(description.severity())
                  + " | "
                  + Markdown.plain(description.summary())
                  + " |");
        });
    return out.text();
  }
}
