package io.github.bgpoveripsec.rules;

import io.github.bgpoveripsec.model.BgpValue;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * All that can be said about a rule without running it.
 *
 * <p>Descriptions are made by {@link Rule#rule} and travel inside findings and reports.
 */
@BgpValue
@Value.Immutable
public sealed interface RuleDescription extends Serializable permits ImmutableRuleDescription {

  /**
   * The stable name, such as {@code vpn-gateway/local-asn-uniform}.
   *
   * @return the id, unique within a rule set
   */
  String id();

  /**
   * What the rule demands.
   *
   * @return a sentence
   */
  String summary();

  /**
   * Why it demands that.
   *
   * @return a clause that goes on after "because"
   */
  Optional<String> because();

  /**
   * What else there is to know: what the rule leaves alone, and how it reads what its sources leave
   * open.
   *
   * @return sentences, in the order given
   */
  List<String> notes();

  /**
   * Other names the rule goes by, such as the number it has in a list of requirements.
   *
   * @return the names, in the order given
   */
  List<String> aliases();

  /**
   * Where it is documented.
   *
   * @return the statements the rule follows from, in the order given
   */
  List<Reference> references();

  /**
   * How bad it is to break the rule.
   *
   * @return the severity of its findings
   */
  Severity severity();

  /**
   * The severity before somebody decided otherwise.
   *
   * @return who judged how and why; empty while the severity is the rule's own
   */
  Optional<Reclassification> reclassified();

  /**
   * What happens when the rule is broken.
   *
   * @return the effects, in the order given
   */
  List<Effect> effects();

  /**
   * What to do about a violation.
   *
   * @return a sentence in the imperative
   */
  Optional<String> remedy();

  /**
   * The same with another severity.
   *
   * @param severity the new severity
   * @param reason why it is another one
   * @return the description, which still knows the author's severity
   */
  default RuleDescription regraded(Severity severity, String reason) {
    Severity original = reclassified().map(Reclassification::original).orElse(severity());
    return ImmutableRuleDescription.builder()
        .from(this)
        .severity(severity)
        .reclassified(new Reclassification(original, reason))
        .build();
  }
}
