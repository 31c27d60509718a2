package io.github.bgpoveripsec.rules.report.html;

import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.RuleSet;
import io.github.bgpoveripsec.rules.alibaba.AlibabaVpnGatewayRules;
import io.github.bgpoveripsec.rules.report.NamedReport;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Pages of HTML for tests, as text and as the tree that a reader makes of them. */
final class HtmlPages {
  private HtmlPages() {}

  static Design design(String name, Topology topology) {
    RuleSet<Topology> rules = AlibabaVpnGatewayRules.october2024();
    return new Design(NamedReport.of(name, rules.check(topology)), topology);
  }

  static String page(Design... designs) {
    StringBuilder page = new StringBuilder();
    new HtmlReport().write(List.of(designs), page::append);
    return page.toString();
  }

  /** The page is XML as well, so that a strict reader can be asked whether it is whole. */
  static Document tree(String page) {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(page)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError("not well-formed: " + e.getMessage(), e);
    }
  }

  static Stream<Element> elements(Document tree, String name) {
    NodeList nodes = tree.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements.stream();
  }
}
