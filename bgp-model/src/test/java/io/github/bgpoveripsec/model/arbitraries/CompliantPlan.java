package io.github.bgpoveripsec.model.arbitraries;

import io.github.bgpoveripsec.model.id.CenId;
import io.github.bgpoveripsec.model.id.DataCenterId;
import io.github.bgpoveripsec.model.id.VirtualBorderRouterId;
import io.github.bgpoveripsec.model.id.VpcId;
import io.github.bgpoveripsec.model.id.VpnGatewayId;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What follows from the choices of a sketch before anything is built. Things go by number here. */
final class CompliantPlan {
  private final Sketch sketch;
  private final List<CompliantConnections> ofGateways = new ArrayList<>();
  private final List<CompliantConnections> ofRouters = new ArrayList<>();

  CompliantPlan(Sketch sketch) {
    this.sketch = sketch;
    for (Sketch.Gateway gateway : sketch.gateways()) {
      // One local ASN for all gateways of a VPC: they may share a customer gateway.
      Asn localAsn = AddressPlan.localAsn(network(gateway).localAsn());
      Sketch.Links links = network(gateway).quiet() ? gateway.links().quiet() : gateway.links();
      ofGateways.add(connections("" + (ofGateways.size() + 1), links, localAsn));
    }
    for (Sketch.Router router : sketch.routers()) {
      Asn localAsn = AddressPlan.localAsn(router.localAsn());
      ofRouters.add(connections("tr" + (ofRouters.size() + 1), router.links(), localAsn));
    }
  }

  private CompliantConnections connections(String owner, Sketch.Links links, Asn localAsn) {
    return new CompliantConnections(owner, links, sketch.sites(), localAsn);
  }

  Sketch sketch() {
    return sketch;
  }

  List<CompliantConnections> ofGateways() {
    return ofGateways;
  }

  List<CompliantConnections> ofRouters() {
    return ofRouters;
  }

  /** Whether the data centre itself is described, not just its devices. */
  boolean isKnown(int site) {
    return site == 0 || sketch.sites().get(site).known();
  }

  /** Whether somebody speaks BGP with the data centre. */
  boolean needsAsn(int site) {
    return Stream.concat(ofGateways.stream(), ofRouters.stream())
            .anyMatch(it -> it.bgpSites().contains(site))
        || sketch.circuits().stream().anyMatch(it -> siteOf(it) == site);
  }

  Asn siteAsn(int site) {
    return AddressPlan.siteAsn(site, sketch.sites().get(site).asn());
  }

  /** The first ASN, or 45104 where it is the other end's. */
  Asn apart(Asn localAsn, Asn peerAsn) {
    return localAsn.equals(peerAsn) ? Tunnel.DEFAULT_LOCAL_ASN : localAsn;
  }

  /** What a data centre announces: one network of any size, or several small ones. */
  Set<Prefix> advertised(int site) {
    List<Integer> lengths = sketch.sites().get(site).prefixLengths();
    Set<Prefix> advertised = new TreeSet<>();
    for (int i = 0; i < lengths.size(); i++) {
      int length = lengths.size() == 1 ? lengths.get(i) : Math.max(20, lengths.get(i));
      advertised.add(AddressPlan.siteNetwork(site, i, length));
    }
    return advertised;
  }

  /** What a gateway learns from the data centres it speaks BGP with. */
  Set<Prefix> learned(int gateway) {
    Set<Prefix> learned = new TreeSet<>();
    ofGateways.get(gateway).bgpSites().stream()
        .filter(this::isKnown)
        .forEach(site -> learned.addAll(advertised(site)));
    return learned;
  }

  boolean hasBgp(int gateway) {
    return !ofGateways.get(gateway).bgpSites().isEmpty();
  }

  /** The VPC of a gateway, by number. */
  int networkOf(int gateway) {
    return sketch.gateways().get(gateway).network() % sketch.networks().size();
  }

  Sketch.Network network(Sketch.Gateway gateway) {
    return sketch.networks().get(gateway.network() % sketch.networks().size());
  }

  /** The data centre of a virtual border router, by number; always a known one. */
  int siteOf(Sketch.Circuit circuit) {
    int site = circuit.site() % sketch.sites().size();
    return isKnown(site) ? site : 0;
  }

  /** The Cloud Enterprise Network instance of a transit router, by number. */
  OptionalInt enterpriseOf(Sketch.Router router) {
    return router.enterprise().stream().filter(it -> it < sketch.enterprises().size()).findFirst();
  }

  DataCenterId dataCenterId(int number) {
    return DataCenterId.of("dc-" + (number + 1));
  }

  VpcId vpcId(int number) {
    return VpcId.of("vpc-" + (number + 1));
  }

  VpnGatewayId vpnGatewayId(int number) {
    return VpnGatewayId.of("vpn-" + (number + 1));
  }

  CenId cenId(int number) {
    return CenId.of("cen-" + (number + 1));
  }

  VirtualBorderRouterId virtualBorderRouterId(int number) {
    return VirtualBorderRouterId.of("vbr-" + (number + 1));
  }
}
