package io.github.bgpoveripsec.rules.routing;

import io.github.bgpoveripsec.model.cloud.RouteTable;
import io.github.bgpoveripsec.model.id.VpcId;
import io.github.bgpoveripsec.model.net.Prefix;
import java.util.List;
import java.util.stream.Stream;

/** A custom route table, which takes no part: it holds its entries, and learns nothing. */
final class CustomTableNode extends Node {
  private final VpcNode vpc;
  private final Entries entries;

  CustomTableNode(VpcNode vpc, VpcId vpcId, RouteTable table) {
    super(new TableRef.CustomTable(vpcId, table.id()));
    this.vpc = vpc;
    this.entries = new Entries(ref(), table.routes());
  }

  VpcNode vpc() {
    return vpc;
  }

  @Override
  Stream<Prefix> originated() {
    return entries.prefixes();
  }

  @Override
  List<RouteSource> sources(Prefix prefix) {
    return entries.of(prefix);
  }

  @Override
  boolean isHomeOf(RouteSource source) {
    return vpc.isHomeOf(source);
  }

  @Override
  Stream<Arrival> learned() {
    return Stream.empty();
  }

  @Override
  Stream<Prefix> offered() {
    return vpc.offered();
  }

  /** Whatever comes to the VPC could have come here, and does not. */
  @Override
  List<Arrival> arrivals(Inquiry inquiry) {
    return vpc.arrivals(inquiry).stream().map(this::keptOut).toList();
  }

  private Arrival keptOut(Arrival arrival) {
    Hop hop = new Hop(arrival.offer().hop().from(), ref(), arrival.offer().hop().session());
    return arrival.sentOn(hop).refused(Refusal.of(RefusalReason.CUSTOM_ROUTE_TABLE));
  }

  @Override
  List<Node> senders() {
    return vpc.senders();
  }

  @Override
  boolean joins(Node sender, Node to, Prefix prefix) {
    return false;
  }

  @Override
  boolean sendsItsOwn(Prefix prefix) {
    return true;
  }
}
