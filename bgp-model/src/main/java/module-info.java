/** Values for ASNs, prefixes, routes, tunnels, gateways, clouds and whole topologies. */
@SuppressWarnings("module") // the rules, to which one package is exported, are built later
module io.github.bgpoveripsec.model {
  exports io.github.bgpoveripsec.model;
  exports io.github.bgpoveripsec.model.cloud;
  exports io.github.bgpoveripsec.model.file;
  exports io.github.bgpoveripsec.model.id;
  exports io.github.bgpoveripsec.model.net;
  exports io.github.bgpoveripsec.model.path;
  exports io.github.bgpoveripsec.model.route;
  exports io.github.bgpoveripsec.model.text to
      io.github.bgpoveripsec.rules;
  exports io.github.bgpoveripsec.model.topology;
  exports io.github.bgpoveripsec.model.vpn;

  requires com.google.common;
  requires inet.ipaddr;
  requires static org.immutables.value;
  requires static org.jspecify;
  requires static org.snakeyaml.engine;
  requires static tools.jackson.core;
}
