package io.github.bgpoveripsec.rules.alibaba.procedure;

import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.topology.TopologyPaths;
import io.github.bgpoveripsec.model.vpn.DataCenter;
import io.github.bgpoveripsec.rules.plan.Action;
import io.github.bgpoveripsec.rules.plan.Draft;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What data centres that stay advertise and expect: withdrawn here before it comes up there. */
final class Announcements {
  private final Draft draft;
  private final Topology before;

  Announcements(Draft draft) {
    this.draft = draft;
    this.before = draft.before();
  }

  void change() {
    List<DataCenter> staying =
        draft.after().dataCenters().stream()
            .filter(it -> before.index().dataCenter(it.id()).isPresent())
            .toList();
    Set<Prefix> gained = new HashSet<>();
    for (DataCenter fresh : staying) {
      gained.addAll(without(fresh.advertises(), old(fresh).advertises()));
    }
    for (DataCenter fresh : staying) {
      DataCenter old = old(fresh);
      List<Prefix> lost = without(old.advertises(), fresh.advertises());
      if (lost.stream().anyMatch(gained::contains)) {
        put(old.withAdvertises(without(old.advertises(), lost)), Reason.PREFIX_HANDED_ON);
      }
    }
    staying.forEach(it -> put(it, Reason.AS_IN_NEW_DESIGN));
  }

  private DataCenter old(DataCenter fresh) {
    return before.index().dataCenter(fresh.id()).orElseThrow();
  }

  private static List<Prefix> without(Collection<Prefix> some, Collection<Prefix> others) {
    return some.stream().filter(it -> !others.contains(it)).toList();
  }

  private void put(DataCenter dataCenter, Reason reason) {
    draft.put(
        Action.CHANGE_DATA_CENTER,
        TopologyPaths.dataCenter(dataCenter.id()),
        dataCenter,
        reason.ground());
  }
}
