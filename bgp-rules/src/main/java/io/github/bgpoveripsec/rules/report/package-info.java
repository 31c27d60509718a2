/**
 * Reports as people and tools read them.
 *
 * <p>A {@link io.github.bgpoveripsec.rules.Report} is a value without a form. Each class here gives
 * it one: {@link io.github.bgpoveripsec.rules.report.TextReport} for a terminal, {@link
 * io.github.bgpoveripsec.rules.report.JsonReport} for programs, {@link
 * io.github.bgpoveripsec.rules.report.SarifReport} for code scanning, {@link
 * io.github.bgpoveripsec.rules.report.JunitReport} for build servers. All of them are a {@link
 * io.github.bgpoveripsec.rules.report.ReportFormat}: reports in, pieces of text out. Where the text
 * goes is the caller's business, nothing here reads or writes anything, and the same report always
 * gives the same text.
 *
 * <pre>{@code
 * String text = new TextReport(80, TextStyle.PLAIN).text(NamedReport.of("vpn.yaml", report));
 * }</pre>
 *
 * <p>Whoever knows where the subject is written down, such as the lines of a file, says so with a
 * {@link io.github.bgpoveripsec.rules.report.Locator}.
 */
@NullMarked
package io.github.bgpoveripsec.rules.report;

import org.jspecify.annotations.NullMarked;
