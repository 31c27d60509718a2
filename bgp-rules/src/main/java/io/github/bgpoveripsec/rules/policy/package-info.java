/**
 * What of a report may be set aside, by whom it was decided, and why.
 *
 * <p>{@link io.github.bgpoveripsec.rules.policy.Overrides} are decisions, each with its reason: a
 * rule is disabled, graded otherwise, or goes by another number. A {@link
 * io.github.bgpoveripsec.rules.policy.Baseline} is a list of findings that are known already. Both
 * lead to a {@link io.github.bgpoveripsec.rules.policy.Review}, which keeps everything the rules
 * have found and says of each finding where it stands: open, suppressed by a decision, or known
 * from the baseline. Nothing is ever dropped in silence: rules that are disabled are asked all the
 * same, and whatever no longer has an effect is named.
 *
 * <pre>{@code
 * Overrides overrides = Overrides.none()
 *     .plus(new Disabling("book/short", Scope.at(Path.parse("shelves[poems]")), "poems are long"));
 * Review review = overrides.review(house.check(library));
 * review.findings();   // what is left to mend
 * review.suppressed(); // what is not, each with the decision that says so
 * }</pre>
 *
 * <p>Nothing here knows what was judged, and everything is a value. Files are read by {@code
 * rules.policy.file}.
 *
 * @serial exclude
 */
@NullMarked
package io.github.bgpoveripsec.rules.policy;

import org.jspecify.annotations.NullMarked;
