/** Rules about a design: the algebra they are made of, the documented catalogues, and reports. */
module io.github.bgpoveripsec.rules {
  exports io.github.bgpoveripsec.rules;
  exports io.github.bgpoveripsec.rules.alibaba;
  exports io.github.bgpoveripsec.rules.alibaba.procedure;
  exports io.github.bgpoveripsec.rules.page;
  exports io.github.bgpoveripsec.rules.plan;
  exports io.github.bgpoveripsec.rules.policy;
  exports io.github.bgpoveripsec.rules.policy.file;
  exports io.github.bgpoveripsec.rules.report;
  exports io.github.bgpoveripsec.rules.report.html;
  exports io.github.bgpoveripsec.rules.report.routes;
  exports io.github.bgpoveripsec.rules.rfc;
  exports io.github.bgpoveripsec.rules.routing;
  exports io.github.bgpoveripsec.rules.topology;

  requires transitive io.github.bgpoveripsec.model;
  requires com.google.common;
  requires java.xml;
  requires static org.immutables.value;
  requires static org.jspecify;
  requires static tools.jackson.core;
}
