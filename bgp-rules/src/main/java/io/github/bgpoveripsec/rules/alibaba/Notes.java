package io.github.bgpoveripsec.rules.alibaba;

/** Decisions that hold for several rules. */
final class Notes {
  static final String BGP_ONLY =
      "Judges tunnels of connections with BGP enabled, of VPN gateways and of transit routers;"
          + " elsewhere the parameter has no effect, which connection/bgp-enabled reports.";

  static final String MISSING_ELSEWHERE =
      "A parameter that is not given is the concern of connection/tunnels-configured.";

  static final String GATEWAYS_ONLY =
      "Judges connections of VPN gateways; the page says nothing of transit routers.";

  static final String WITH_BGP_OR_WITHOUT =
      "Judges tunnels of VPN gateways and of transit routers, with BGP enabled or not.";

  static final String ADVERTISED =
      "Judges what data centres with BGP to a VPN gateway advertise, whether or not the session"
          + " comes up.";

  static final String PASSED_ON =
      "What a data centre passes on of what it learned is judged by routing, where it goes to a VPN"
          + " gateway over a session that comes up, other than the one it was learned by; the"
          + " finding names the VPC whose system route it is.";

  static final String CHANGES =
      "Compares two designs, in which resources are known by their ids. Judged is whether the cloud"
          + " accepts the change as long as everything else is still as it was; several steps may"
          + " lead where one does not.";

  private Notes() {}
}
