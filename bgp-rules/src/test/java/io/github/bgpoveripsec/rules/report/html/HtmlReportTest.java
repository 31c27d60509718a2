package io.github.bgpoveripsec.rules.report.html;

import static io.github.bgpoveripsec.model.arbitraries.Topologies.compliant;
import static io.github.bgpoveripsec.rules.report.html.HtmlPages.design;
import static io.github.bgpoveripsec.rules.report.html.HtmlPages.elements;
import static io.github.bgpoveripsec.rules.report.html.HtmlPages.page;
import static io.github.bgpoveripsec.rules.report.html.HtmlPages.tree;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.cloud.Region;
import io.github.bgpoveripsec.model.cloud.Vpc;
import io.github.bgpoveripsec.model.id.ConnectionId;
import io.github.bgpoveripsec.model.id.CustomerGatewayId;
import io.github.bgpoveripsec.model.id.VpcId;
import io.github.bgpoveripsec.model.id.VpnGatewayId;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.model.vpn.VpnGateway;
import io.github.bgpoveripsec.rules.Finding;
import io.github.bgpoveripsec.rules.Report;
import io.github.bgpoveripsec.rules.policy.Disabling;
import io.github.bgpoveripsec.rules.policy.Overrides;
import io.github.bgpoveripsec.rules.policy.Review;
import io.github.bgpoveripsec.rules.policy.Scope;
import io.github.bgpoveripsec.rules.report.NamedReport;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class HtmlReportTest {
  @Test
  void theSummaryComesFirst() {
    Document tree = tree(page(design("fine.yaml", compliant())));
    assertThat(elements(tree, "h1").map(Element::getTextContent)).containsExactly("fine.yaml");
    assertThat(elements(tree, "section").findFirst().orElseThrow().getAttribute("class"))
        .isEqualTo("summary");
  }

  @Test
  void everyFindingHasItsRulePlaceAndSeverity() {
    Design design = design("gateways.yaml", gateways(3));
    Report report = design.report().report();
    assertThat(report.findings()).isNotEmpty();
    String text = tree(page(design)).getDocumentElement().getTextContent();
    for (Finding finding : report.findings()) {
      assertThat(text)
          .contains(finding.message().text())
          .contains(finding.path().toString())
          .contains(finding.rule().id())
          .contains(finding.rule().summary());
    }
  }

  @Test
  void whatWasDecidedHasASectionWithTheReason() {
    Design plain = design("gateways.yaml", gateways(3));
    Finding first = plain.report().report().findings().get(0);
    Review review =
        Overrides.none()
            .plus(new Disabling(first.rule().id(), Scope.at(first.path()), "THE-REASON"))
            .review(plain.report().report())
            .against(List.of());
    Design decided =
        new Design(new NamedReport("g", review, plain.report().locator()), plain.topology());
    Document tree = tree(page(decided));
    assertThat(elements(tree, "section").filter(it -> it.getAttribute("id").equals("d1-decided")))
        .singleElement()
        .satisfies(
            it ->
                assertThat(it.getTextContent())
                    .contains("THE-REASON", first.path().toString(), first.message().text()));
    assertThat(elements(tree, "a").map(it -> it.getAttribute("href"))).contains("#d1-decided");
    assertThat(page(plain)).doesNotContain("d1-decided");
  }

  @Test
  void everythingReferredToIsOnThePage() {
    Document tree = tree(page(design("a", gateways(3)), design("b", compliant())));
    Set<String> ids =
        elements(tree, "*")
            .map(element -> element.getAttribute("id"))
            .filter(id -> !id.isEmpty())
            .collect(Collectors.toSet());
    assertThat(elements(tree, "a").map(a -> a.getAttribute("href")))
        .isNotEmpty()
        .allMatch(to -> to.startsWith("https://") || ids.contains(to.substring(1)));
    assertThat(elements(tree, "*").map(it -> it.getAttribute("aria-labelledby")))
        .allMatch(to -> to.isEmpty() || ids.contains(to));
    assertThat(ids)
        .as("each name stands for one place")
        .hasSize(
            (int)
                elements(tree, "*")
                    .filter(element -> !element.getAttribute("id").isEmpty())
                    .count());
  }

  @Test
  void nothingIsFetchedOrRun() {
    String page = page(design("gateways.yaml", gateways(3)));
    Document tree = tree(page);
    for (String name : List.of("script", "link", "img", "iframe", "object", "base", "use")) {
      assertThat(elements(tree, name)).as(name).isEmpty();
    }
    assertThat(page).doesNotContain("url(", "@import", " src=", " onclick=");
  }

  @Test
  void headingsGoDownStepByStep() {
    Document tree = tree(page(design("a", gateways(2)), design("b", compliant())));
    int level = 0;
    for (Element element : elements(tree, "*").toList()) {
      if (element.getTagName().matches("h[1-6]")) {
        int next = element.getTagName().charAt(1) - '0';
        assertThat(next).as(element.getTextContent()).isLessThanOrEqualTo(level + 1);
        level = next;
      }
    }
  }

  @Test
  void tablesHaveHeadings() {
    Document tree = tree(page(design("fine.yaml", compliant())));
    assertThat(elements(tree, "th")).isNotEmpty().allMatch(th -> !th.getTextContent().isEmpty());
    assertThat(elements(tree, "th")).allMatch(th -> th.hasAttribute("scope"));
  }

  @Test
  void theDrawingMarksEachFindingOnce() {
    Design design = design("gateways.yaml", gateways(3));
    Document tree = tree(page(design));
    int marked =
        elements(tree, "g")
            .filter(g -> g.getAttribute("class").startsWith("count "))
            .mapToInt(g -> Integer.parseInt(g.getTextContent().replaceAll("\\D", "")))
            .sum();
    assertThat(marked).isPositive().isEqualTo(design.report().report().findings().size());
  }

  @Test
  void everyGatewayIsDrawnAsLongAsThatCanBeRead() {
    String few = page(design("few.yaml", gateways(24)));
    assertThat(boxes(few, "VPN gateway")).isEqualTo(24);
    assertThat(few).doesNotContain("too large to be drawn");
    String many = page(design("many.yaml", gateways(25)));
    assertThat(boxes(many, "VPN gateway")).isEqualTo(24);
    assertThat(many).contains("left out are 1 gateway and");
  }

  @Test
  void ofManyTablesSomeAreLeftOutAndCounted() {
    assertThat(page(design("many.yaml", gateways(40)))).contains("20 more tables are left out");
  }

  private static long boxes(String page, String kind) {
    return elements(tree(page), "text").filter(it -> it.getTextContent().equals(kind)).count();
  }

  /** Gateways with a VPC and a connection each, and a tunnel that breaks a rule. */
  private static Topology gateways(int count) {
    CustomerGatewayId customer = CustomerGatewayId.of("cgw-1");
    Topology.Builder topology = Topology.builder();
    topology.addCustomerGateway(
        CustomerGateway.builder().id(customer).ipAddress(Ipv4Address.parse("203.0.113.1")).build());
    IntStream.rangeClosed(1, count)
        .forEach(
            i -> {
              VpcId vpc = VpcId.of("vpc-" + i);
              Region region = Region.of("cn-hangzhou");
              topology.addVpc(
                  Vpc.builder()
                      .id(vpc)
                      .region(region)
                      .cidr(Ipv4Prefix.parse("10.0.0.0/16"))
                      .build());
              topology.addVpnGateway(
                  VpnGateway.builder()
                      .id(VpnGatewayId.of("vpn-" + i))
                      .vpc(vpc)
                      .region(region)
                      .addConnection(
                          IpsecConnection.builder()
                              .id(ConnectionId.of("vco-" + i))
                              .bgpEnabled(true)
                              .addTunnel(
                                  Tunnel.builder()
                                      .customerGateway(customer)
                                      .cidr(Ipv4Prefix.parse("169.254.0.0/30"))
                                      .build())
                              .build())
                      .build());
            });
    return topology.build();
  }
}
