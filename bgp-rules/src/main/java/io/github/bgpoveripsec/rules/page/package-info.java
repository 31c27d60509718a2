/**
 * What a rule has to say for itself, on one page: what it demands, why, what happens otherwise,
 * what to do, where it is written, and an example of each kind, judged while the page is written.
 *
 * <p>The pages under {@code docs/rules} of the project are these pages.
 *
 * <pre>{@code
 * RulePages pages =
 *     RulePages.of(
 *         List.of(AlibabaVpnGatewayRules.october2024()), List.of(AlibabaChangeRules.october2024()));
 * String markdown = pages.page("tunnel/cidr-mask").orElseThrow();
 * }</pre>
 *
 * <p>The examples are topology files; the library that reads YAML, which is an optional dependency
 * of the model, has to be there.
 */
@NullMarked
package io.github.bgpoveripsec.rules.page;

import org.jspecify.annotations.NullMarked;
