package io.github.bgpoveripsec.rules.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.xml.sax.SAXException;

/** Reads the XML of JUnit with the reader that Maven's reports are made with. */
final class JunitFiles {
  private JunitFiles() {}

  static List<ReportTestSuite> read(String text) {
    byte[] octets = text.getBytes(StandardCharsets.UTF_8);
    try {
      return new TestSuiteXmlParser(new NullConsoleLogger())
          .parse(new InputStreamReader(new ByteArrayInputStream(octets), StandardCharsets.UTF_8));
    } catch (SAXException | ParserConfigurationException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
