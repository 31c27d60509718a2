package io.github.bgpoveripsec.rules.report;

import java.util.List;
import java.util.function.Consumer;

/** One form in which reports are handed on. */
public interface ReportFormat {

  /**
   * Writes reports one after the other, and what belongs around them.
   *
   * <p>The reports are taken one by one and none is held on to, so an {@code Iterable} that makes
   * each report when asked for it keeps memory flat.
   *
   * @param reports the reports, in the order in which they are to be written
   * @param out takes the text piece by piece; lines end in a line feed on every system
   */
  void write(Iterable<NamedReport> reports, Consumer<? super String> out);

  /**
   * One report as a whole.
   *
   * @param report the report
   * @return the text
   */
  default String text(NamedReport report) {
    StringBuilder text = new StringBuilder();
    write(List.of(report), text::append);
    return text.toString();
  }
}
