package io.github.bgpoveripsec.rules.alibaba;

import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.DataCenter;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Changes what data centres advertise, pass on and are numbered with, where there are any. */
final class DataCentreEdits {
  private DataCentreEdits() {}

  static Topology readvertising(Topology topology, Random chance) {
    return topology.withDataCenters(
        topology.dataCenters().stream()
            .map(it -> it.withReadvertises(chance.nextBoolean()))
            .toList());
  }

  static Topology prefixHandedOn(Topology topology, Random chance) {
    Optional<DataCenter> from =
        Picks.one(
            topology.dataCenters().stream().filter(it -> !it.advertises().isEmpty()).toList(),
            chance);
    Optional<DataCenter> to =
        Picks.one(
            topology.dataCenters().stream()
                .filter(it -> from.filter(it::equals).isEmpty())
                .toList(),
            chance);
    Optional<Prefix> prefix = from.flatMap(it -> Picks.one(List.copyOf(it.advertises()), chance));
    if (to.isEmpty() || prefix.isEmpty()) {
      return topology;
    }
    return topology.withDataCenters(
        topology.dataCenters().stream()
            .map(it -> from.filter(it::equals).isPresent() ? withdrawing(it, prefix.get()) : it)
            .map(it -> to.filter(it::equals).isPresent() ? announcing(it, prefix.get()) : it)
            .toList());
  }

  private static DataCenter withdrawing(DataCenter dataCenter, Prefix prefix) {
    return dataCenter.withAdvertises(
        dataCenter.advertises().stream().filter(it -> !it.equals(prefix)).toList());
  }

  private static DataCenter announcing(DataCenter dataCenter, Prefix prefix) {
    return dataCenter.withAdvertises(
        Stream.concat(dataCenter.advertises().stream(), Stream.of(prefix)).toList());
  }

  /** A data centre with another ASN at all its devices and circuits. */
  static Topology renumbered(Topology topology, Random chance) {
    Asn asn = Asn.of(65200 + chance.nextInt(3));
    return Picks.one(topology.dataCenters(), chance)
        .map(
            dataCenter ->
                topology
                    .withCustomerGateways(
                        topology.customerGateways().stream()
                            .map(
                                it ->
                                    it.dataCenter().filter(dataCenter.id()::equals).isPresent()
                                        ? it.withAsn(asn)
                                        : it)
                            .toList())
                    .withVirtualBorderRouters(
                        topology.virtualBorderRouters().stream()
                            .map(
                                it ->
                                    it.dataCenter().equals(dataCenter.id())
                                        ? it.withPeerAsn(asn)
                                        : it)
                            .toList()))
        .orElse(topology);
  }
}
