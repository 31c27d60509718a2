package io.github.bgpoveripsec.rules.rfc;

import io.github.bgpoveripsec.model.arbitraries.TopologyChanges;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.DataCenter;
import io.github.bgpoveripsec.rules.alibaba.Slip;
import io.github.bgpoveripsec.rules.routing.Routing;
import io.github.bgpoveripsec.rules.routing.TableRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;

/** A way to break each rule of the catalogue, and no other rule with it. */
final class RfcSlips {
  private static final Asn PUBLIC = Asn.of(262144);
  private static final int PRIVATE = 64901;

  private RfcSlips() {}

  static List<Slip> all() {
    return List.of(
        numbered("asn/zero", 0),
        numbered("asn/last", 65535, 4_294_967_295L),
        numbered("asn/as-trans", 23456),
        numbered("asn/documentation", 64496, 64511, 65536, 65551),
        numbered("asn/reserved", 65552, 131071),
        numbered("asn/as112", 112),
        advertising("route/this-network", "0.0.0.0/8", "0.1.0.0/16", "::/128"),
        advertising("route/loopback", "127.0.0.0/8", "127.0.0.53/32", "::1/128"),
        advertising("route/link-local", "169.254.0.0/16", "169.254.11.0/30", "fe80::/64"),
        advertising("route/limited-broadcast", "255.255.255.255/32"),
        advertising("route/multicast", "224.0.0.0/4", "239.1.1.0/24", "ff05::/16"),
        advertising("route/class-e", "240.0.0.0/4", "254.0.0.0/8"),
        advertising("route/documentation", "192.0.2.0/24", "203.0.113.7/32", "2001:db8::/32"),
        advertising("route/benchmarking", "198.18.0.0/15", "2001:2::/48"),
        advertising("route/protocol", "192.0.0.0/24", "2001:20::/28", "5f00::/16"),
        advertising("route/transition", "192.88.99.0/24", "2002::/16", "64:ff9b::/96"),
        advertising("route/discard", "100::/64"),
        advertising("route/service", "192.175.48.0/24", "2620:4f:8000::/48"),
        new Slip("bgp-identifier/zero", RfcSlips::noIdentifier),
        new Slip("bgp-identifier/unique", RfcSlips::oneIdentifierTwice),
        new Slip("data-center/private-asn", RfcSlips::leak));
  }

  private static Slip numbered(String rule, long... asns) {
    return new Slip(
        rule,
        (topology, chance) ->
            one(topology.customerGateways(), chance)
                .map(
                    picked ->
                        changed(
                            topology, picked.withAsn(Asn.of(asns[chance.nextInt(asns.length)])))));
  }

  private static Slip advertising(String rule, String... prefixes) {
    return new Slip(
        rule,
        (topology, chance) ->
            one(topology.dataCenters(), chance)
                .map(
                    picked -> {
                      TreeSet<Prefix> advertised = new TreeSet<>(picked.advertises());
                      advertised.add(Prefix.parse(prefixes[chance.nextInt(prefixes.length)]));
                      return changed(topology, picked.withAdvertises(advertised));
                    }));
  }

  private static Optional<Topology> noIdentifier(Topology topology, Random chance) {
    return one(topology.customerGateways(), chance)
        .map(picked -> changed(topology, picked.withBgpIdentifier(Ipv4Address.of(0))));
  }

  private static Optional<Topology> oneIdentifierTwice(Topology topology, Random chance) {
    List<CustomerGateway> gateways = new ArrayList<>(topology.customerGateways());
    Collections.shuffle(gateways, chance);
    Ipv4Address identifier = Ipv4Address.of(1 + chance.nextInt(1000));
    return gateways.size() < 2
        ? Optional.empty()
        : Optional.of(
            changed(
                changed(topology, gateways.get(0).withAsn(PUBLIC).withBgpIdentifier(identifier)),
                gateways.get(1).withAsn(PUBLIC).withBgpIdentifier(identifier)));
  }

  /** A public data centre passes on what it learned from a cloud with a private number. */
  private static Optional<Topology> leak(Topology topology, Random chance) {
    Topology shy =
        Designs.cloudAsn(topology, PRIVATE)
            .withVirtualBorderRouters(
                topology.virtualBorderRouters().stream()
                    .map(it -> it.withLocalAsn(Asn.of(PRIVATE)))
                    .toList());
    Routing routing = Routing.converge(shy);
    List<DataCenter> learning =
        shy.dataCenters().stream()
            .filter(it -> !shy.index().customerGatewaysOf(it.id()).isEmpty())
            .filter(
                it ->
                    routing.routes(new TableRef.DataCenterTable(it.id())).size()
                        > it.advertises().size())
            .toList();
    return one(learning, chance)
        .map(
            picked -> {
              Topology leaking = changed(shy, picked.withReadvertises(true));
              for (CustomerGateway gateway : shy.index().customerGatewaysOf(picked.id())) {
                leaking = changed(leaking, gateway.withAsn(PUBLIC));
              }
              return leaking;
            });
  }

  private static Topology changed(Topology topology, CustomerGateway gateway) {
    return TopologyChanges.customerGateway(gateway.id(), it -> gateway).apply(topology);
  }

  private static Topology changed(Topology topology, DataCenter dataCenter) {
    return TopologyChanges.dataCenter(dataCenter.id(), it -> dataCenter).apply(topology);
  }

  private static <T> Optional<T> one(List<T> some, Random chance) {
    return some.isEmpty() ? Optional.empty() : Optional.of(some.get(chance.nextInt(some.size())));
  }
}
