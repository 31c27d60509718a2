package io.github.bgpoveripsec.rules.alibaba.procedure;

import io.github.bgpoveripsec.rules.Source;
import io.github.bgpoveripsec.rules.alibaba.Clause;
import io.github.bgpoveripsec.rules.alibaba.Supplement;
import io.github.bgpoveripsec.rules.plan.Ground;
import java.util.List;
import java.util.stream.Stream;

/** Why a step of the procedure is taken. */
enum Reason {
  CUSTOMER_GATEWAY_REPLACED(
      "a customer gateway cannot be edited: with another ASN or address it is created anew",
      Clause.CUSTOMER_GATEWAY_FIXED,
      Clause.CUSTOMER_GATEWAY_NEW_ASN,
      Clause.CUSTOMER_GATEWAY_WITHOUT_ASN),
  CUSTOMER_GATEWAY_ADDRESS_NEEDED(
      "another customer gateway gets its address, and an address can be registered only once",
      "The page is silent; the API answers InvalidIpAddress.AlreadyExist otherwise."),
  CUSTOMER_GATEWAY_IN_USE(
      "it leads to a customer gateway that has to be deleted first, and one in use cannot be",
      Clause.CUSTOMER_GATEWAY_NEW_ASN,
      Supplement.CUSTOMER_GATEWAY_DELETION),
  CUSTOMER_GATEWAY_WITH_ASN(
      "the customer gateway tells the cloud the ASN of the data centre, and comes before all that"
          + " leads to it",
      Clause.STEP_CUSTOMER_GATEWAY),
  CUSTOMER_GATEWAY_UNUSED(
      "the new design does not have it, and no tunnel leads to it any more",
      Supplement.CUSTOMER_GATEWAY_DELETION),
  CUSTOMER_GATEWAY_REMARKS(
      "what is noted beside the address and the ASN is another in the new design",
      "The page allows no edit of a customer gateway and does not speak of these."),
  GATEWAY_CONNECTION_GONE(
      "its gateway goes, and a gateway with connections cannot be deleted",
      Supplement.VPN_GATEWAY_DELETION),
  GATEWAY_EMPTY("it has no connection any more", Supplement.VPN_GATEWAY_DELETION),
  GATEWAY_REPLACED(
      "a gateway of another VPC, region or type is another gateway; its connections are deleted",
      Supplement.VPN_GATEWAY_DELETION),
  GATEWAY_DETACHED(
      "the gateway is about to be created anew",
      "The page does not say what becomes of attachments."),
  CIRCUIT_DETACHED(
      "the circuit gets another ASN or data centre before the members of the instance are others,"
          + " and at no time may it have another ASN than a VPN beside it",
      Clause.EXPRESS_CONNECT_SAME_ASN),
  CONNECTION_GONE(
      "the new design does not have it there",
      "The page does not speak of connections that are no longer wanted."),
  BGP_NOT_WANTED(
      "the new design has BGP off here; its configuration has no effect without Enable BGP",
      Clause.PARAMETER_ENABLE_BGP),
  LOCAL_ASN_MOVES(
      "its local ASN changes, and at no time may BGP connections have two",
      Clause.LOCAL_ASN_SAME,
      Clause.SHARED_CUSTOMER_GATEWAY_SAME_ASN),
  PEERS_MOVE(
      "it is led to another data centre or ASN, and what the page asks of circuits and of routes"
          + " has to hold with either",
      Clause.EXPRESS_CONNECT_SAME_ASN,
      Clause.NO_ROUTES_BETWEEN_CONNECTIONS,
      Clause.NO_ROUTE_CONFLICT),
  PREFIX_HANDED_ON(
      "another data centre is to advertise some of it, and at no time may routes conflict",
      Clause.NO_ROUTE_CONFLICT),
  TUNNEL_CIDR_MOVES(
      "another tunnel takes over a CIDR block of it, and at no time may two tunnels have one",
      Clause.TUNNEL_CIDR_UNIQUE),
  TUNNEL_ADDED(
      "it gets a tunnel without BGP configuration so far, and BGP needs every tunnel configured",
      Clause.BOTH_TUNNELS_CONFIGURED),
  ADVERTISEMENT_ENDS(
      "automatic advertisement is switched off next, which needs BGP off for all connections",
      Supplement.AUTOMATIC_ADVERTISEMENT_OFF),
  NO_ADVERTISEMENT_WANTED(
      "the new design does without, and BGP is off for all connections of the gateway now",
      Supplement.AUTOMATIC_ADVERTISEMENT_OFF),
  GATEWAY_TOO_OLD(
      "a gateway whose version does not support BGP is upgraded before BGP is configured",
      Clause.GATEWAY_VERSION),
  QUOTA_TOO_SMALL(
      "the BGP route table is to hold more routes, which a ticket brings about",
      Clause.ROUTE_QUOTA,
      Clause.ROUTE_QUOTA_RAISED),
  OVERLAPPING_ROUTING_FIRST(
      "a BGP gateway needs it in its CEN instance, so it is on before BGP is",
      Clause.OVERLAPPING_ROUTING),
  TUNNEL_CUSTOMER_GATEWAYS(
      "each tunnel is given the customer gateway with the ASN of the data centre; BGP comes later",
      Clause.PARAMETER_CUSTOMER_GATEWAY),
  TUNNELS_FIRST(
      "both tunnels are configured before BGP is enabled, as the configuration has no effect till"
          + " then",
      Clause.BOTH_TUNNELS_CONFIGURED,
      Clause.PARAMETER_LOCAL_ASN,
      Clause.PARAMETER_TUNNEL_CIDR,
      Clause.PARAMETER_LOCAL_BGP_IP),
  TUNNELS_CHANGED(
      "the new design has other BGP parameters here, and none that BGP would have to be off for",
      Clause.PARAMETER_LOCAL_ASN,
      Clause.PARAMETER_TUNNEL_CIDR,
      Clause.PARAMETER_LOCAL_BGP_IP),
  BGP_WANTED(
      "customer gateway and tunnels are ready for it",
      Clause.STEP_ENABLE_BGP,
      Clause.PARAMETER_ENABLE_BGP),
  ROUTES_TO_VPC(
      "BGP is up, and only now do learned routes reach the system route table of the VPC",
      Clause.STEP_AUTOMATIC_ADVERTISEMENT,
      Clause.AUTOMATIC_ADVERTISEMENT_EFFECT),
  ROUTE_WITHOUT_CONNECTION(
      "the new design does not have these routes, or their connection is deleted next",
      "The page speaks of BGP routes only."),
  ROUTE_WANTED("their connections are there now", "The page speaks of BGP routes only."),
  ID_HANDED_ON(
      "another VPC gets what goes by these ids", "The page does not speak of changes to VPCs."),
  NEW_BEFORE_USE(
      "the new design has it, and what refers to it comes later",
      "The page takes for granted that it is there."),
  AS_IN_NEW_DESIGN("it is another in the new design", "The page does not speak of this change."),
  NOTHING_REFERS_TO_IT(
      "the new design does not have it, and nothing refers to it any more",
      "The page does not speak of its removal.");

  @SuppressWarnings("ImmutableEnumChecker") // a record of values
  private final Ground ground;

  Reason(String because, Source... sources) {
    this.ground =
        new Ground(name(), because, Stream.of(sources).map(Source::reference).toList(), "");
  }

  Reason(String because, String unsourced) {
    this.ground = new Ground(name(), because, List.of(), unsourced);
  }

  Ground ground() {
    return ground;
  }
}
