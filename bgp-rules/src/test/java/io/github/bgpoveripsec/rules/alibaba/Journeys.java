package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.alibaba.RuleUnderTest.COMPLIANT;

import io.github.bgpoveripsec.model.arbitraries.Topologies;
import io.github.bgpoveripsec.model.arbitraries.TopologyChanges;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.TunnelRole;
import io.github.bgpoveripsec.rules.Transition;
import io.github.bgpoveripsec.rules.alibaba.procedure.Procedure;
import io.github.bgpoveripsec.rules.plan.Step;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Plans in which every step occurs that rests on the page. */
final class Journeys {
  private static final List<Transition<Topology>> ALL =
      List.of(
          to(Change.customerGateway(COMPLIANT, it -> it.withAsn(Asn.of(65003)))),
          to(Change.tunnelsToShanghai(COMPLIANT)),
          to(Change.withoutBgp(COMPLIANT)),
          to(Change.localAsn(COMPLIANT, 65100)),
          to(Change.tunnels(COMPLIANT, it -> it.withLocalAsn(Asn.of(65100)))),
          to(
              TopologyChanges.connection(Topologies.TO_SHANGHAI, it -> Change.onBlocks(it, 13, 12))
                  .apply(Change.cidr(COMPLIANT, "169.254.11.0/30"))),
          to(Change.gateway(COMPLIANT, it -> it.withBgpRouteQuota(51))),
          to(
              TopologyChanges.virtualBorderRouter(
                      Topologies.CIRCUIT, it -> it.withPeerAsn(Asn.of(65077)))
                  .apply(Change.cen(COMPLIANT, it -> it.withVpcs()))),
          new Transition<>(
              announced("10.20.0.0/16", "10.21.0.0/16"), announced("10.22.0.0/16", "10.20.0.0/16")),
          from(singleTunnel()),
          from(bare()),
          new Transition<>(
              Change.withoutBgp(COMPLIANT),
              COMPLIANT.withTransitRouters(List.of()).withCens(List.of())));

  private Journeys() {}

  /** The steps that rest on a sentence of the page: action and reason, each once, in order. */
  static List<Step> citing(Clause clause) {
    return ALL.stream()
        .flatMap(it -> Procedure.between(it.before(), it.after()).steps().stream())
        .filter(it -> it.ground().references().contains(clause.reference()))
        .sorted(Comparator.comparing(Step::action).thenComparing(it -> it.ground().code()))
        .toList();
  }

  /** The same as words of a list. */
  static Stream<String> words(Clause clause) {
    return citing(clause).stream()
        .map(it -> "plan step `%s` (`%s`)".formatted(it.action(), it.ground().code()))
        .distinct();
  }

  /** The codes of all grounds on which steps rest. */
  static Stream<String> grounds() {
    return Stream.of(Clause.values())
        .flatMap(it -> citing(it).stream())
        .map(it -> it.ground().code());
  }

  private static Transition<Topology> to(Topology after) {
    return new Transition<>(COMPLIANT, after);
  }

  private static Transition<Topology> from(Topology before) {
    return new Transition<>(before, COMPLIANT);
  }

  private static Topology singleTunnel() {
    return TopologyChanges.connection(
            Topologies.TO_BEIJING,
            it -> it.withTunnels(it.tunnels().get(0).withRole(TunnelRole.SINGLE)))
        .apply(COMPLIANT);
  }

  /** The design where the one and the other data centre advertise these prefixes. */
  private static Topology announced(String shanghai, String beijing) {
    return TopologyChanges.dataCenter(
            Topologies.SHANGHAI, it -> it.withAdvertises(Prefix.parse(shanghai)))
        .apply(Change.advertising(COMPLIANT, beijing));
  }

  /** The design before anybody thought of BGP. */
  private static Topology bare() {
    return Change.cen(
        Change.gateway(
            Change.withoutBgp(COMPLIANT),
            it -> it.withSupportsBgp(false).withAutomaticRouteAdvertisement(false)),
        it -> it.withOverlappingRouting(false));
  }
}
