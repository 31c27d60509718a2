package io.github.bgpoveripsec.rules.policy;

/**
 * What came of judging a subject under {@link Overrides}.
 *
 * @param subject the subject as it was judged, with the numbers that were decided
 * @param review the report with what was decided about it
 * @param <S> the type of the subject
 */
public record Ruling<S>(S subject, Review review) {}
