package io.github.bgpoveripsec.rules.alibaba.procedure;

import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.plan.Draft;
import io.github.bgpoveripsec.rules.plan.Ground;
import io.github.bgpoveripsec.rules.plan.Plan;
import java.util.List;
import java.util.stream.Stream;

/**
 * The procedure of the source page, from any design to any other.
 *
 * <p>What the page leaves open is decided as follows.
 *
 * <ul>
 *   <li>Resources are known by their ids. What has another id is another resource.
 *   <li>A customer gateway whose ASN or address changes is deleted with every connection that leads
 *       to it, and both are created anew. So is one whose address a new customer gateway takes
 *       over, since the cloud takes an address once only.
 *   <li>A VPN gateway of another VPC, region or type is deleted and created anew, too. Everything
 *       else is changed in place.
 *   <li>Tunnels are configured before BGP is enabled, and BGP is disabled before its configuration
 *       goes.
 *   <li>Where local ASNs change, BGP is off for the connections concerned in the meantime.
 *   <li>A tunnel of a VPN gateway takes over a CIDR block once the other one has got its new one.
 *       Where tunnels exchange blocks, one connection gives up its blocks first, without BGP.
 *   <li>A connection that gets a tunnel more has BGP off until that one is configured, too.
 *   <li>A connection that is led to another data centre or ASN has BGP off meanwhile, so that
 *       circuits and other data centres can be made to fit.
 *   <li>What others refer to is created before them and deleted after them. CEN instances and
 *       circuits that go do so before BGP is enabled, as they may not allow it.
 *   <li>What data centres advertise changes while BGP is off, and a prefix that one of them hands
 *       on to another is never at both.
 * </ul>
 */
public final class Procedure {
  private Procedure() {}

  /**
   * The steps from one design to another.
   *
   * @param before the design as it is
   * @param after the design as it is to be
   * @return the plan, without steps when the designs differ in nothing but the order of writing
   */
  public static Plan between(Topology before, Topology after) {
    Draft draft = Draft.between(before, after);
    Fates fates = new Fates(draft.before(), draft.after());
    Handover handover = new Handover(draft.before(), draft.after(), fates);
    new Clearance(draft, fates, handover).clear();
    Removal removal = new Removal(draft);
    new Surroundings(draft).prepare();
    Gateways gateways = new Gateways(draft);
    gateways.prepare();
    removal.removeLinks();
    new Announcements(draft).change();
    gateways.lowerQuotas();
    new Connections(draft, handover).connect();
    removal.removeTheRest();
    return draft.plan();
  }

  /**
   * Every ground that a step of such a plan can have.
   *
   * @return the grounds, no two of one code
   */
  public static List<Ground> grounds() {
    return Stream.of(Reason.values()).map(Reason::ground).toList();
  }
}
