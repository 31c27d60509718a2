package io.github.bgpoveripsec.rules.alibaba;

import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Edition;
import io.github.bgpoveripsec.rules.Parameter;
import io.github.bgpoveripsec.rules.Rule;
import io.github.bgpoveripsec.rules.RuleSet;
import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.routing.SessionTerms;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rule sets of VPN gateways with BGP, one for each edition.
 *
 * <pre>{@code
 * Report report =
 *     AlibabaVpnGatewayRules.october2024().without("tunnel/local-asn-default").check(topology);
 * }</pre>
 */
public final class AlibabaVpnGatewayRules {
  private static final RuleSet<Topology> OCTOBER_2024 =
      RuleSet.of(Edition.of("alibaba", "2024-10-18"), ofThePage(EditionValues.OCTOBER_2024));

  private static final RuleSet<Topology> AUGUST_2026 =
      RuleSet.of(
              Edition.of("alibaba", "2026-08"),
              Stream.of(ofThePage(EditionValues.AUGUST_2026), ofLaterSources())
                  .flatMap(List::stream)
                  .toList())
          .withSeverity(
              "vpn-gateway/region",
              Severity.INFO,
              "later editions of the page have no table of regions: new dual-tunnel gateways"
                  + " support BGP wherever they are");

  private AlibabaVpnGatewayRules() {}

  /**
   * The source page to the letter, in its edition of October 18, 2024.
   *
   * @return the rule set {@code alibaba@2024-10-18}
   */
  public static RuleSet<Topology> october2024() {
    return OCTOBER_2024;
  }

  /**
   * The page with what other and later sources of the cloud add: another reserved block, and rules
   * about customer gateways, algorithms, static routes, circuits and transit routers.
   *
   * @return the rule set {@code alibaba@2026-08}
   */
  public static RuleSet<Topology> august2026() {
    return AUGUST_2026;
  }

  /**
   * The editions there are.
   *
   * @return their names, the oldest first
   */
  public static List<Edition> editions() {
    return all().flatMap(set -> set.editions().stream()).sorted().toList();
  }

  /**
   * The rule set of an edition.
   *
   * @param edition the name of the edition, such as {@code alibaba@2024-10-18}
   * @return the rule set, or empty when there is no such edition
   */
  public static Optional<RuleSet<Topology>> edition(Edition edition) {
    return all().filter(set -> set.editions().contains(edition)).findFirst();
  }

  /**
   * What keeps sessions down by the rules of some editions, so that routes which are shown beside
   * findings agree with them.
   *
   * @param editions the editions, of any catalogues
   * @return the terms of the edition of this catalogue among them; those of the page where there is
   *     none
   */
  public static SessionTerms terms(Collection<Edition> editions) {
    return editions.containsAll(AUGUST_2026.editions())
        ? SessionTerms.withLaterSources()
        : SessionTerms.ofThePage();
  }

  /**
   * The numbers of the rules that the cloud raises on request.
   *
   * @return the parameters, each of a rule of one edition or several
   */
  public static List<Parameter<Topology>> parameters() {
    return Limits.all();
  }

  private static Stream<RuleSet<Topology>> all() {
    return Stream.of(OCTOBER_2024, AUGUST_2026);
  }

  static List<Rule<Topology>> ofThePage(EditionValues values) {
    return List.of(
        // S01 to S05, S07 and D01: the parameters of a tunnel
        TunnelRules.localAsnRange(),
        LocalAsnRules.defaultApplies(),
        TunnelRules.cidrRange(),
        TunnelRules.cidrMask(),
        TunnelRules.cidrReserved(values),
        TunnelRules.localBgpIpInCidr(),
        TunnelRules.localBgpIpHost(),
        // S09 to S11, S14, S15: a connection
        LocalAsnRules.uniformInConnection(),
        ConnectionRules.peerAsnUniform(),
        ConnectionRules.destinationRoutingMode(),
        ConnectionRules.tunnelsConfigured(values),
        ConnectionRules.bgpEnabled(),
        // S12: customer gateways
        CustomerGatewayRules.asn(),
        // S06, S08, S16 to S19, S23, S24: a VPN gateway
        VpnGatewayRules.tunnelCidrUnique(),
        LocalAsnRules.uniformInGateway(),
        VpnGatewayRules.region(values),
        VpnGatewayRules.regionStays(values.closingRegions()),
        VpnGatewayRules.version(),
        RoutingRules.quota(values),
        VpnGatewayRules.automaticAdvertisement(values),
        RouteConflictRules.identical(values),
        RouteConflictRules.overlapping(values),
        VpnGatewayRules.peering(),
        // S20 to S22, S25: what data centres advertise
        DataCenterRules.defaultRoute(values),
        DataCenterRules.sharedAddressSpace(values),
        DataCenterRules.routesBetweenConnections(),
        DataCenterRules.routesBetweenGateways(),
        // S26 to S30: VPCs, circuits and CEN instances
        LocalAsnRules.uniformTowardsCustomerGateway(),
        ExpressConnectRules.sameAsn(),
        CenRules.overlappingRouting(),
        CenRules.overlappingRoutingDefault(),
        CenRules.multipleVpcs(),
        // what the design itself says it wants
        RoutingRules.dataCenterExpectation(values),
        RoutingRules.vpcExpectation(values));
  }

  static List<Rule<Topology>> ofLaterSources() {
    return List.of(
        // E01, E03, E05: customer gateways
        PeerRules.asnRange(),
        PeerRules.address(),
        SecretRules.bgpAuthKey(),
        // E07 to E11, E24: a tunnel
        TunnelCryptoRules.algorithms(),
        TunnelCryptoRules.defaults(),
        TunnelCryptoRules.nationalStandard(),
        SecretRules.preSharedKey(),
        SecretRules.identities(),
        SecretRules.aggressiveMode(),
        PeerRules.bgpAddressesDiffer(),
        // E12, E15, E25: a connection
        ConnectionRules.tunnelRoles(),
        TransitRouterRules.tunnelCidrsDiffer(),
        ConnectionRules.severalSubnets(),
        // E18, E21: routes written by hand
        StaticRouteRules.destination(),
        StaticRouteRules.destinationsDiffer(),
        StaticRouteRules.outsideVSwitches(),
        StaticRouteRules.quota(),
        // E30, E33: circuits and transit routers
        BorderRouterRules.localAsn(),
        BorderRouterRules.peers(),
        BorderRouterRules.routes(),
        BorderRouterRules.bfdHops(),
        BorderRouterRules.vlan(),
        TransitRouterRules.edition(),
        TransitRouterRules.connectionQuota());
  }
}
