package io.github.bgpoveripsec.rules.alibaba;

import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Edition;
import io.github.bgpoveripsec.rules.RuleSet;
import io.github.bgpoveripsec.rules.Transition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules about what may change from one design to the next, one set for each edition.
 *
 * <p>They judge a change made in one go: whether the cloud accepts what is done to a resource while
 * everything else is still as it was. A change that they object to can be made in several steps.
 *
 * <pre>{@code
 * Report report =
 *     AlibabaVpnGatewayRules.october2024()
 *         .check(after)
 *         .plus(AlibabaChangeRules.october2024().check(new Transition<>(before, after)));
 * }</pre>
 */
public final class AlibabaChangeRules {
  private static final RuleSet<Transition<Topology>> OCTOBER_2024 =
      RuleSet.of(
          Edition.of("alibaba", "2024-10-18"), List.of(CustomerGatewayChangeRules.unchanged()));

  private static final RuleSet<Transition<Topology>> AUGUST_2026 =
      RuleSet.of(
          Edition.of("alibaba", "2026-08"),
          List.of(
              CustomerGatewayChangeRules.unchanged(),
              CustomerGatewayChangeRules.deletion(),
              VpnGatewayChangeRules.deletion(),
              VpnGatewayChangeRules.automaticAdvertisementOff()));

  private AlibabaChangeRules() {}

  /**
   * What the source page says of changes, in its edition of October 18, 2024.
   *
   * @return the rules about changes of {@code alibaba@2024-10-18}
   */
  public static RuleSet<Transition<Topology>> october2024() {
    return OCTOBER_2024;
  }

  /**
   * What the page and later sources say of changes.
   *
   * @return the rules about changes of {@code alibaba@2026-08}
   */
  public static RuleSet<Transition<Topology>> august2026() {
    return AUGUST_2026;
  }

  /**
   * The rules about changes of an edition.
   *
   * @param edition the name of the edition, such as {@code alibaba@2024-10-18}
   * @return the rules, or empty when there is no such edition
   */
  public static Optional<RuleSet<Transition<Topology>>> edition(Edition edition) {
    return Stream.of(OCTOBER_2024, AUGUST_2026)
        .filter(set -> set.editions().contains(edition))
        .findFirst();
  }
}
