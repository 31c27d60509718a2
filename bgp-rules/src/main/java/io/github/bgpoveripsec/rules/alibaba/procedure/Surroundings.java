package io.github.bgpoveripsec.rules.alibaba.procedure;

import io.github.bgpoveripsec.model.cloud.VSwitch;
import io.github.bgpoveripsec.model.cloud.VirtualBorderRouter;
import io.github.bgpoveripsec.model.cloud.Vpc;
import io.github.bgpoveripsec.model.id.RouteTableId;
import io.github.bgpoveripsec.model.id.VSwitchId;
import io.github.bgpoveripsec.model.id.VpcId;
import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.topology.TopologyPaths;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.DataCenter;
import io.github.bgpoveripsec.rules.plan.Action;
import io.github.bgpoveripsec.rules.plan.Draft;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Data centres, VPCs, customer gateways and border routers: what gateways and tunnels need. */
final class Surroundings {
  private final Draft draft;
  private final Topology after;
  private final Map<VSwitchId, VpcId> vpcsOfSwitches = new HashMap<>();

  Surroundings(Draft draft) {
    this.draft = draft;
    this.after = draft.after();
    after
        .vpcs()
        .forEach(vpc -> vpc.vSwitches().forEach(it -> vpcsOfSwitches.put(it.id(), vpc.id())));
  }

  void prepare() {
    after.dataCenters().stream().filter(this::isNew).forEach(this::dataCenter);
    draft.before().vpcs().forEach(this::release);
    after.vpcs().forEach(this::vpc);
    after.customerGateways().forEach(this::customerGateway);
    after.virtualBorderRouters().forEach(this::virtualBorderRouter);
  }

  private boolean isNew(DataCenter fresh) {
    return draft.before().index().dataCenter(fresh.id()).isEmpty();
  }

  private void dataCenter(DataCenter fresh) {
    draft.put(
        Action.ADD_DATA_CENTER,
        TopologyPaths.dataCenter(fresh.id()),
        fresh,
        Reason.NEW_BEFORE_USE.ground());
  }

  private void vpc(Vpc fresh) {
    put(TopologyPaths.vpc(fresh.id()), fresh, Action.CREATE_VPC, Action.MODIFY_VPC);
  }

  private void virtualBorderRouter(VirtualBorderRouter fresh) {
    put(
        TopologyPaths.virtualBorderRouter(fresh.id()),
        fresh,
        Action.CREATE_VIRTUAL_BORDER_ROUTER,
        Action.MODIFY_VIRTUAL_BORDER_ROUTER);
  }

  private void put(Path place, Object fresh, Action create, Action modify) {
    boolean isNew = draft.at(place, Object.class).isEmpty();
    draft.put(
        isNew ? create : modify,
        place,
        fresh,
        (isNew ? Reason.NEW_BEFORE_USE : Reason.AS_IN_NEW_DESIGN).ground());
  }

  private void customerGateway(CustomerGateway fresh) {
    Path place = TopologyPaths.customerGateway(fresh.id());
    if (draft.at(place, CustomerGateway.class).isEmpty()) {
      draft.put(
          Action.CREATE_CUSTOMER_GATEWAY, place, fresh, Reason.CUSTOMER_GATEWAY_WITH_ASN.ground());
    } else {
      draft.put(
          Action.MODIFY_CUSTOMER_GATEWAY, place, fresh, Reason.CUSTOMER_GATEWAY_REMARKS.ground());
    }
  }

  /** No id stands twice, so what moves to another VPC first leaves the one it is in. */
  private void release(Vpc old) {
    draft.put(
        Action.RELEASE_FROM_VPC,
        TopologyPaths.vpc(old.id()),
        old.withVSwitches(old.vSwitches().stream().filter(it -> stays(old, it)).toList())
            .withSystemRouteTable(old.systemRouteTable().filter(it -> stays(old, it.id())))
            .withCustomRouteTables(
                old.customRouteTables().stream().filter(it -> stays(old, it.id())).toList()),
        Reason.ID_HANDED_ON.ground());
  }

  private boolean stays(Vpc old, VSwitch vSwitch) {
    return old.id().equals(vpcsOfSwitches.getOrDefault(vSwitch.id(), old.id()));
  }

  private boolean stays(Vpc old, RouteTableId table) {
    Optional<VpcId> next = after.index().vpcOf(table).map(Vpc::id);
    return next.isEmpty() || next.get().equals(old.id());
  }
}
