package io.github.bgpoveripsec.rules;

import io.github.bgpoveripsec.model.text.Nearest;
import io.github.bgpoveripsec.model.text.Quotation;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Rules that are checked together, each under an id of its own.
 *
 * <p>A rule set is kept in the order of the ids, so it does not matter in which order sets were
 * joined. Each method that changes a set gives a changed copy.
 *
 * @param <S> the subject
 */
public final class RuleSet<S> {
  private final SortedSet<Edition> editions;
  private final SortedMap<String, Rule<S>> rules;
  private @Nullable SharedWalk<S> walk; // laid out when first gone; a race only lays it out twice

  private RuleSet(SortedSet<Edition> editions, SortedMap<String, Rule<S>> rules) {
    this.editions = editions;
    this.rules = rules;
  }

  /**
   * The rules of one edition of a catalogue.
   *
   * @param edition the edition
   * @param rules the rules, in any order
   * @param <S> the subject
   * @return the rule set
   * @throws IllegalArgumentException when two rules have one id
   */
  public static <S> RuleSet<S> of(Edition edition, Collection<Rule<S>> rules) {
    SortedMap<String, Rule<S>> byId = new TreeMap<>();
    rules.forEach(rule -> add(rule, byId));
    return new RuleSet<>(new TreeSet<>(List.of(edition)), byId);
  }

  /**
   * The rules of this set and another one.
   *
   * @param others the other set
   * @return both
   * @throws IllegalArgumentException when a rule of each has the same id
   */
  public RuleSet<S> plus(RuleSet<S> others) {
    SortedMap<String, Rule<S>> byId = new TreeMap<>(rules);
    others.rules.values().forEach(rule -> add(rule, byId));
    SortedSet<Edition> both = new TreeSet<>(editions);
    both.addAll(others.editions);
    return new RuleSet<>(both, byId);
  }

  /**
   * This set without one of its rules.
   *
   * @param id the id of the rule to leave out
   * @return the others
   * @throws IllegalArgumentException when there is no such rule
   */
  public RuleSet<S> without(String id) {
    Rule<S> unwanted = known(id);
    return only(description -> !description.id().equals(unwanted.id()));
  }

  /**
   * This set with another severity for one of its rules.
   *
   * @param id the id of the rule
   * @param severity the new severity
   * @param reason why it is another one
   * @return the set with the reclassified rule
   * @throws IllegalArgumentException when there is no such rule
   */
  public RuleSet<S> withSeverity(String id, Severity severity, String reason) {
    SortedMap<String, Rule<S>> byId = new TreeMap<>(rules);
    byId.put(id, known(id).withSeverity(severity, reason));
    return new RuleSet<>(editions, byId);
  }

  /**
   * This set with another version of one of its rules.
   *
   * @param rule the other version
   * @return the set with the rule in the place of that of its id; this set where there is none
   */
  public RuleSet<S> replacing(Rule<S> rule) {
    SortedMap<String, Rule<S>> byId = new TreeMap<>(rules);
    byId.replace(rule.id(), rule);
    return new RuleSet<>(editions, byId);
  }

  /**
   * Those rules of this set that are wanted.
   *
   * @param wanted which rules to keep
   * @return the rules kept
   */
  public RuleSet<S> only(Predicate<? super RuleDescription> wanted) {
    SortedMap<String, Rule<S>> kept = new TreeMap<>(rules);
    kept.values().removeIf(rule -> !wanted.test(rule.description()));
    return new RuleSet<>(editions, kept);
  }

  /**
   * One rule.
   *
   * @param id its id
   * @return the rule, or empty when there is none of that id
   */
  public Optional<Rule<S>> rule(String id) {
    return Optional.ofNullable(rules.get(id));
  }

  /**
   * All rules.
   *
   * @return the rules in the order of their ids
   */
  public List<Rule<S>> rules() {
    return List.copyOf(rules.values());
  }

  /**
   * Which editions of which catalogues the rules come from.
   *
   * @return the editions, sorted
   */
  public List<Edition> editions() {
    return List.copyOf(editions);
  }

  /**
   * Judges a subject by every rule.
   *
   * @param subject the subject as a whole
   * @return the report; a rule whose code throws is undetermined in it and disturbs no other
   */
  public Report check(S subject) {
    return new Report(editions(), walk().judge(subject));
  }

  private SharedWalk<S> walk() {
    SharedWalk<S> known = walk;
    if (known == null) {
      known = new SharedWalk<>(rules.values());
      walk = known;
    }
    return known;
  }

  private Rule<S> known(String id) {
    return rule(id)
        .orElseThrow(
            () ->
                Quotation.refusal(
                    id,
                    "the id of a rule in this set"
                        + Nearest.to(id, rules.keySet())
                            .map(near -> "; did you mean " + near + "?")
                            .orElse("")));
  }

  private static <S> void add(Rule<S> rule, SortedMap<String, Rule<S>> byId) {
    if (byId.putIfAbsent(rule.id(), rule) != null) {
      throw new IllegalArgumentException("expected each rule once, got " + rule.id() + " twice");
    }
  }
}
