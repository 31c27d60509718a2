package io.github.bgpoveripsec.rules.report;

import io.github.bgpoveripsec.rules.Report;

/**
 * A report on a subject that has a name and may be written down somewhere.
 *
 * @param name what the subject is called, such as the name of the file it was read from
 * @param report what the rules had to say about it
 * @param locator where each place of the subject is written down
 */
public record NamedReport(String name, Report report, Locator locator) {
  /**
   * A report on a subject that is not written down anywhere.
   *
   * @param name what the subject is called
   * @param report what the rules had to say about it
   * @return the report with its name
   */
  public static NamedReport of(String name, Report report) {
    return new NamedReport(name, report, Locator.nowhere());
  }
}
