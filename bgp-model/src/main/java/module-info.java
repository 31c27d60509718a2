/** Values for ASNs, prefixes, routes, tunnels, gateways, clouds and whole topologies. */
module io.github.bgpoveripsec.model {
  exports io.github.bgpoveripsec.model;
  exports io.github.bgpoveripsec.model.net;
  exports io.github.bgpoveripsec.model.route;

  requires com.google.common;
  requires inet.ipaddr;
  requires static org.immutables.value;
  requires static org.jspecify;
}
