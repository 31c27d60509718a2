package io.github.bgpoveripsec.rules.rfc;

import static io.github.bgpoveripsec.rules.Rule.rule;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.DATA_CENTERS;
import static io.github.bgpoveripsec.rules.topology.TopologyRouting.ROUTING;

import io.github.bgpoveripsec.model.cloud.VirtualBorderRouter;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.AsnRegistry;
import io.github.bgpoveripsec.model.net.AsnUse;
import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.route.AsPathSegment;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.topology.TopologyIndex;
import io.github.bgpoveripsec.model.vpn.DataCenter;
import io.github.bgpoveripsec.rules.Located;
import io.github.bgpoveripsec.rules.Message;
import io.github.bgpoveripsec.rules.Related;
import io.github.bgpoveripsec.rules.Rule;
import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.Verdict;
import io.github.bgpoveripsec.rules.Violation;
import io.github.bgpoveripsec.rules.routing.Hop;
import io.github.bgpoveripsec.rules.routing.RoutePath;
import io.github.bgpoveripsec.rules.routing.SessionRef;
import io.github.bgpoveripsec.rules.routing.TableRef;
import io.github.bgpoveripsec.rules.routing.TableRoute;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where private AS numbers may go. */
final class PrivateAsnRules {
  private PrivateAsnRules() {}

  static Rule<Topology> notPassedOn() {
    return rule(
            "data-center/private-asn",
            "A data centre with a public ASN passes on no path with private ASNs")
        .aliases("RFC 6996")
        .because("a public system may lead to the Internet, where private numbers must not show")
        .documentedAt(RfcSection.PRIVATE_ASNS)
        .severity(Severity.WARNING)
        .effect(RfcEffects.FILTERED)
        .remedy(
            "Have the data centre remove private numbers from the paths it passes on, or pass on"
                + " nothing.")
        .notes(
            "Judges by routing the data centres that pass on what they learned and have a public"
                + " ASN: no route they learned may have a private number in its path.",
            "Whether such a data centre speaks BGP with the Internet is not part of a design, so"
                + " the MUST of the RFC is advice here.",
            "Between private systems, and between them and the cloud, private numbers are where"
                + " they belong.")
        .requires(DATA_CENTERS.each(PrivateAsnRules::keepsPrivate));
  }

  private static Verdict keepsPrivate(Located<DataCenter> located) {
    DataCenter dataCenter = located.value();
    TopologyIndex index = located.enclosing(Topology.class).index();
    if (!dataCenter.readvertises() || asns(dataCenter, index).noneMatch(is(AsnUse.PUBLIC))) {
      return Verdict.notApplicable("no data centre with a public ASN that passes on routes");
    }
    List<RoutePath> passedOn =
        located.derive(ROUTING).routes(new TableRef.DataCenterTable(dataCenter.id())).stream()
            .map(TableRoute::paths)
            .filter(paths -> paths.stream().allMatch(path -> path.learned().isPresent()))
            .flatMap(List::stream)
            .toList();
    SortedMap<Asn, Related> leaks = new TreeMap<>();
    for (RoutePath path : passedOn) {
      for (Hop hop : path.learned().stream().toList()) {
        privateOnes(path)
            .forEach(asn -> leaks.putIfAbsent(asn, new Related(place(hop), "brings " + asn)));
      }
    }
    return leaks.isEmpty() ? Verdict.passed(1) : Verdict.failed(violation(located, leaks));
  }

  private static Violation violation(Located<DataCenter> located, SortedMap<Asn, Related> leaks) {
    return new Violation(
        located.path().field("readvertises"),
        Message.of("expected paths without private ASNs, got {asns}")
            .with(
                "asns",
                leaks.keySet().stream().map(Asn::toString).collect(Collectors.joining(", "))),
        List.copyOf(leaks.values()));
  }

  private static Path place(Hop hop) {
    return hop.session().map(SessionRef::path).orElse(hop.from().path());
  }

  private static Stream<Asn> privateOnes(RoutePath path) {
    return path.asPath().segments().stream()
        .flatMap(AsPathSegment::asns)
        .filter(is(AsnUse.PRIVATE));
  }

  private static Stream<Asn> asns(DataCenter dataCenter, TopologyIndex index) {
    return Stream.concat(
        index.customerGatewaysOf(dataCenter.id()).stream().flatMap(it -> it.asn().stream()),
        index.virtualBorderRoutersOf(dataCenter.id()).stream().map(VirtualBorderRouter::peerAsn));
  }

  private static Predicate<Asn> is(AsnUse use) {
    return asn -> AsnRegistry.iana().use(asn) == use;
  }
}
