package io.github.bgpoveripsec.rules.report.html;

import static io.github.bgpoveripsec.rules.report.html.HtmlPages.elements;
import static io.github.bgpoveripsec.rules.report.html.HtmlPages.page;
import static io.github.bgpoveripsec.rules.report.html.HtmlPages.tree;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.arbitraries.Topologies;
import io.github.bgpoveripsec.model.arbitraries.TopologyArbitraries;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Report;
import io.github.bgpoveripsec.rules.arbitraries.ReportArbitraries;
import io.github.bgpoveripsec.rules.report.NamedReport;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class HtmlReportProperties {
  @Property(tries = 150)
  void everyTopologyMakesAWholePage(@ForAll("topologies") Topology topology) {
    Design design = HtmlPages.design("any", topology);
    String page = page(design);
    assertThat(page).isEqualTo(page(design));
    assertThat(elements(tree(page), "script")).isEmpty();
  }

  @Property(tries = 150)
  void noTextBecomesMarkup(@ForAll("reports") Report report, @ForAll("texts") String name) {
    Document plain = tree(page(new Design(NamedReport.of("n", report), Topologies.compliant())));
    Document odd = tree(page(new Design(NamedReport.of(name, report), Topologies.compliant())));
    assertThat(markup(odd)).isEqualTo(markup(plain));
    // the only element that a name brings along: its heading may break behind each slash
    assertThat(elements(odd, "wbr").count() - elements(plain, "wbr").count())
        .isEqualTo(name.chars().filter(c -> c == '/').count());
  }

  private static List<String> markup(Document page) {
    return elements(page, "*").map(Element::getTagName).filter(it -> !it.equals("wbr")).toList();
  }

  @Provide
  Arbitrary<Topology> topologies() {
    return TopologyArbitraries.any();
  }

  @Provide
  Arbitrary<Report> reports() {
    return ReportArbitraries.reports();
  }

  @Provide
  Arbitrary<String> texts() {
    return ReportArbitraries.texts();
  }
}
