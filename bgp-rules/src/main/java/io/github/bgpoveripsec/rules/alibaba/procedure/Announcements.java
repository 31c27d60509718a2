package io.github.bgpoveripsec.rules.alibaba.procedure;

import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.topology.TopologyPaths;
import io.github.bgpoveripsec.model.vpn.DataCenter;
import io.github.bgpoveripsec.rules.plan.Action;
import io.github.bgpoveripsec.rules.plan.Draft;
import java.util.Collection;
import java.util.List;

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
    List<DataCenter> gaining = staying.stream().filter(it -> !gained(it).isEmpty()).toList();
    for (DataCenter fresh : staying) {
      if (gaining.stream().anyMatch(other -> takesFrom(fresh, other))) {
        DataCenter old = old(fresh);
        put(
            old.withAdvertises(
                old.advertises().stream().filter(it -> fresh.advertises().contains(it)).toList()),
            Reason.PREFIX_HANDED_ON);
      }
    }
    staying.forEach(it -> put(it, Reason.AS_IN_NEW_DESIGN));
  }

  private DataCenter old(DataCenter fresh) {
    return before.index().dataCenter(fresh.id()).orElseThrow();
  }

  private List<Prefix> gained(DataCenter fresh) {
    return without(fresh.advertises(), old(fresh).advertises());
  }

  private boolean takesFrom(DataCenter fresh, DataCenter other) {
    List<Prefix> lost = without(old(fresh).advertises(), fresh.advertises());
    return !other.equals(fresh) && gained(other).stream().anyMatch(lost::contains);
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
