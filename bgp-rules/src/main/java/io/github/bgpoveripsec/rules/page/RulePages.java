package io.github.bgpoveripsec.rules.page;

import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Rule;
import io.github.bgpoveripsec.rules.RuleDescription;
import io.github.bgpoveripsec.rules.RuleSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A page in Markdown for every rule of some rule sets, and one that lists them all. */
public final class RulePages {
  private final List<RuleSet<Topology>> sets;

  private RulePages(List<RuleSet<Topology>> sets) {
    this.sets = List.copyOf(sets);
  }

  /**
   * The pages of the rules of some rule sets.
   *
   * @param sets the rule sets; of a rule that is in several, the first one tells what it says and
   *     all tell how it is graded
   * @return the pages
   */
  public static RulePages of(List<RuleSet<Topology>> sets) {
    return new RulePages(sets);
  }

  /**
   * The rules that have a page.
   *
   * @return their ids, sorted
   */
  public List<String> ids() {
    return List.copyOf(firsts().keySet());
  }

  /**
   * The page of a rule.
   *
   * @param id its id
   * @return the page, each line ended by a line feed; empty when there is no such rule
   */
  public Optional<String> page(String id) {
    List<RuleSet<Topology>> holders =
        sets.stream().filter(set -> set.rule(id).isPresent()).toList();
    return holders.isEmpty() ? Optional.empty() : Optional.of(new RulePage(id, holders).text());
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
    firsts()
        .forEach(
            (id, rule) -> {
              RuleDescription description = rule.description();
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

  private SortedMap<String, Rule<Topology>> firsts() {
    SortedMap<String, Rule<Topology>> firsts = new TreeMap<>();
    for (RuleSet<Topology> set : sets) {
      for (Rule<Topology> rule : set.rules()) {
        firsts.putIfAbsent(rule.id(), rule);
      }
    }
    return firsts;
  }
}
