package io.github.bgpoveripsec.model.arbitraries;

import io.github.bgpoveripsec.model.cloud.Cen;
import io.github.bgpoveripsec.model.topology.Topology;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Cloud Enterprise Network instances that obey every documented rule. */
final class CompliantCens {
  private static final Instant SINCE_DEFAULT = Instant.parse("2019-03-01T16:00:00Z");
  private static final Instant BEFORE_DEFAULT = Instant.parse("2019-02-27T16:00:00Z");

  private final CompliantPlan plan;
  private final Set<Integer> taken = new HashSet<>();

  CompliantCens(CompliantPlan plan) {
    this.plan = plan;
  }

  void addTo(Topology.Builder topology) {
    for (int i = 0; i < plan.sketch().enterprises().size(); i++) {
      topology.addCen(cen(i, plan.sketch().enterprises().get(i)));
    }
  }

  private Cen cen(int number, Sketch.Enterprise choices) {
    Set<Integer> vpcs = modulo(choices.networks(), plan.sketch().networks().size());
    Set<Integer> gateways = modulo(choices.gateways(), plan.sketch().gateways().size());
    vpcs.removeAll(taken);
    gateways.removeIf(it -> taken.contains(plan.networkOf(it)));
    Set<Integer> joined = new TreeSet<>(vpcs);
    gateways.forEach(it -> joined.add(plan.networkOf(it)));
    if (joined.size() > 1 && joined.stream().anyMatch(this::speaksBgp)) {
      // Several VPCs may be joined only where none of them reaches a data centre by BGP.
      int first = joined.iterator().next();
      joined.removeIf(this::speaksBgp);
      if (joined.size() < 2) {
        joined.clear();
        joined.add(first);
      }
    }
    vpcs.retainAll(joined);
    gateways.removeIf(it -> !joined.contains(plan.networkOf(it)));
    taken.addAll(joined);

    Cen.Builder cen = Cen.builder().id(plan.cenId(number));
    vpcs.forEach(it -> cen.addVpc(plan.vpcId(it)));
    gateways.forEach(it -> cen.addVpnGateway(plan.vpnGatewayId(it)));
    if (!plan.sketch().circuits().isEmpty()) {
      modulo(choices.circuits(), plan.sketch().circuits().size())
          .forEach(it -> cen.addVirtualBorderRouter(plan.virtualBorderRouterId(it)));
    }
    boolean bgp = joined.stream().anyMatch(this::speaksBgp) || routerSpeaksBgp(number);
    return bgp
        ? withOverlappingRouting(cen, choices.overlapping()).build()
        : withAnyRouting(cen, choices.overlapping()).build();
  }

  private boolean speaksBgp(int vpc) {
    return IntStream.range(0, plan.sketch().gateways().size())
        .anyMatch(it -> plan.networkOf(it) == vpc && plan.hasBgp(it));
  }

  private boolean routerSpeaksBgp(int cen) {
    return IntStream.range(0, plan.sketch().routers().size())
        .filter(it -> !plan.ofRouters().get(it).bgpSites().isEmpty())
        .anyMatch(
            it -> plan.enterpriseOf(plan.sketch().routers().get(it)).equals(OptionalInt.of(cen)));
  }

  /** Overlapping routing on, by word or by date. */
  private static Cen.Builder withOverlappingRouting(Cen.Builder cen, int choice) {
    return switch (choice) {
      case 0 -> cen.overlappingRouting(true);
      case 1 -> cen.createdAt(SINCE_DEFAULT);
      case 2 -> cen.overlappingRouting(true).createdAt(SINCE_DEFAULT);
      default -> cen.overlappingRouting(true).createdAt(BEFORE_DEFAULT);
    };
  }

  /** Overlapping routing on, off or not said. */
  private static Cen.Builder withAnyRouting(Cen.Builder cen, int choice) {
    return switch (choice) {
      case 0 -> cen;
      case 1 -> cen.createdAt(BEFORE_DEFAULT);
      case 2 -> cen.overlappingRouting(false);
      case 3 -> cen.overlappingRouting(false).createdAt(SINCE_DEFAULT);
      default -> cen.overlappingRouting(true);
    };
  }

  private static Set<Integer> modulo(List<Integer> indexes, int size) {
    return indexes.stream().map(it -> it % size).collect(Collectors.toCollection(TreeSet::new));
  }
}
