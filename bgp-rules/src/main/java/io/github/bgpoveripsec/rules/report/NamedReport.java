package io.github.bgpoveripsec.rules.report;

import io.github.bgpoveripsec.rules.Report;
import io.github.bgpoveripsec.rules.policy.Review;

/**
 * A report on a subject that has a name and may be written down somewhere.
 *
 * @param name what the subject is called, such as the name of the file it was read from
 * @param review what the rules had to say about it, and what was decided about that
 * @param locator where each place of the subject is written down
 */
public record NamedReport(String name, Review review, Locator locator) {
  /**
   * A report about which nothing was decided.
   *
   * @param name what the subject is called
   * @param report what the rules had to say about it
   * @param locator where each place of the subject is written down
   */
  public NamedReport(String name, Report report, Locator locator) {
    this(name, Review.of(report), locator);
  }

  /**
   * What the rules had to say.
   *
   * @return the report, with all findings
   */
  public Report report() {
    return review.report();
  }

  /**
   * The name of the file that a place is written down in.
   *
   * @param location where the place is written down
   * @return the name that the location has, or else the name of the subject
   */
  String fileOf(Location location) {
    return location.file().orElse(name);
  }

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
