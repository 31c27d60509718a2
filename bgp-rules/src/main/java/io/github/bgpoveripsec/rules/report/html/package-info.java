/**
 * A report with everything around it as one page of HTML.
 *
 * <p>The other forms of a report know the rules and nothing of what was judged. This one also draws
 * the topology and shows its route tables, so it stands apart. The page needs no network, no script
 * and no second file.
 *
 * <pre>{@code
 * NamedReport report = NamedReport.of("vpn.yaml", rules.check(topology));
 * new HtmlReport().write(List.of(new Design(report, topology)), System.out::print);
 * }</pre>
 */
@NullMarked
package io.github.bgpoveripsec.rules.report.html;

import org.jspecify.annotations.NullMarked;
