package io.github.bgpoveripsec.rules.routing;

import com.google.common.collect.Sets;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What keeps sessions down, by the sources that are gone by. Editions of rules that go by different
 * sources have different terms, so that routing and the rules of one edition agree.
 *
 * <pre>{@code
 * Routing routing = Routing.converge(topology, SessionTerms.withLaterSources());
 * }</pre>
 *
 * @param faults the faults that count; no other keeps a session down
 */
public record SessionTerms(Set<SessionFault> faults) implements Serializable {
  private static final SessionTerms OF_THE_PAGE =
      new SessionTerms(
          Stream.of(SessionFault.values())
              .filter(fault -> !fault.isOfLaterSource())
              .collect(Collectors.toSet()));

  private static final SessionTerms WITH_LATER_SOURCES =
      new SessionTerms(EnumSet.allOf(SessionFault.class));

  /**
   * Terms.
   *
   * @param faults the faults that count
   */
  public SessionTerms {
    faults = Sets.immutableEnumSet(faults);
  }

  /**
   * The source page to the letter, and the RFCs of BGP: the terms of the rules {@code
   * alibaba@2024-10-18}, and those that hold where none are named.
   *
   * @return all faults but those that only later sources tell of
   */
  public static SessionTerms ofThePage() {
    return OF_THE_PAGE;
  }

  /**
   * The page with what other and later sources of the cloud add: the terms of the rules {@code
   * alibaba@2026-08}.
   *
   * @return all faults
   */
  public static SessionTerms withLaterSources() {
    return WITH_LATER_SOURCES;
  }
}
