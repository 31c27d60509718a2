package io.github.bgpoveripsec.examples;

import io.github.bgpoveripsec.model.id.DataCenterId;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.DataCenter;
import io.github.bgpoveripsec.rules.report.TextStyle;
import io.github.bgpoveripsec.rules.report.routes.NamedRouting;
import io.github.bgpoveripsec.rules.report.routes.RoutePhrases;
import io.github.bgpoveripsec.rules.report.routes.TextRoutes;
import io.github.bgpoveripsec.rules.routing.RouteEvent;
import io.github.bgpoveripsec.rules.routing.Routing;
import io.github.bgpoveripsec.rules.routing.TableRef;

/** Who learns which route, and why not? Lets routes run their course and asks after them. */
public final class WhoLearnsWhat {
  private static final DataCenterId OFFICE = DataCenterId.of("dc-office");

  private WhoLearnsWhat() {}

  /**
   * Prints the route tables of a design whose VPN gateway does not advertise to its VPC, and what
   * keeps the VPC from learning the network of the office.
   *
   * @param args none
   */
  public static void main(String[] args) {
    System.out.print(tables());
    System.out.print(refusals());
  }

  static String tables() {
    StringBuilder text = new StringBuilder();
    new TextRoutes(80, TextStyle.PLAIN).write(NamedRouting.of("my design", design()), text::append);
    return text.toString();
  }

  /** A line for each refusal right before a table. */
  static String refusals() {
    Routing routing = Routing.converge(design());
    StringBuilder lines = new StringBuilder();
    for (TableRef table : routing.tables()) {
      for (RouteEvent.Refused refused : routing.refusals(table)) {
        lines
            .append(table.path())
            .append(" ")
            .append(refused.prefix())
            .append(" ")
            .append(refused.refusal().reason())
            .append(": ")
            .append(RoutePhrases.of(refused.refusal()))
            .append("\n");
      }
    }
    return lines.toString();
  }

  /** The design of {@link CheckADesign}, with a network behind its customer gateway. */
  static Topology design() {
    Topology design = CheckADesign.design();
    return design
        .withDataCenters(
            DataCenter.builder().id(OFFICE).addAdvertises(Prefix.parse("192.168.0.0/16")).build())
        .withCustomerGateways(
            design.customerGateways().stream()
                .map(gateway -> gateway.withDataCenter(OFFICE))
                .toList())
        .withVpcs(
            design.vpcs().stream()
                .map(vpc -> vpc.withExpects(Prefix.parse("192.168.0.0/16")))
                .toList());
  }
}
