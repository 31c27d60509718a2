package io.github.bgpoveripsec.rules.report.html;

import java.util.List;

/**
 * What is drawn: boxes in columns, from the data centres on the left to the cloud on the right.
 *
 * @param columns the boxes of each column
 * @param links the lines between them
 * @param omitted how many VPN gateways, transit routers and connections are left out
 */
record Drawing(List<List<Box>> columns, List<Link> links, Omitted omitted) {
  /**
   * What is left out of a drawing that would be too large.
   *
   * @param gateways the number of VPN gateways and transit routers
   * @param connections the number of connections of those that are drawn
   */
  record Omitted(int gateways, int connections) {
    boolean isNothing() {
      return gateways == 0 && connections == 0;
    }
  }
}
