package io.github.bgpoveripsec.rules.rfc;

import io.github.bgpoveripsec.model.cloud.RouteEntry;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.alibaba.RuleUnderTest;
import java.util.Map;

/** A rule about advertised prefixes, and what it says of some. */
final class RouteRuleUnderTest {
  private static final String DATA_CENTER = "dataCenters[dc-beijing].advertises[";
  private static final String VPC = "vpcs[vpc-1].systemRouteTable.routes[";

  private final RuleUnderTest rule;

  private RouteRuleUnderTest(RuleUnderTest rule) {
    this.rule = rule;
  }

  static RouteRuleUnderTest rule(String id) {
    return new RouteRuleUnderTest(RuleUnderTest.rule(RfcRules.january2025(), id));
  }

  void says(String rfc, Severity severity, String... sections) {
    rule.says(rfc, severity, sections);
  }

  /** No data centre and no VPC may advertise the prefix, and no other rule minds. */
  void refuses(String text) {
    Prefix prefix = Prefix.parse(text);
    Map<String, String> value = Map.of("value", prefix.toString());
    rule.alone(Designs.advertising(prefix), DATA_CENTER + prefix + "]", value);
    rule.alone(Designs.routed(RouteEntry.system(prefix)), VPC + prefix + "].destination", value);
    if (prefix instanceof Ipv4Prefix cidr) {
      rule.alone(Designs.switched(cidr), "vpcs[vpc-1].vSwitches[vsw-added].cidr", value);
    }
  }

  /** Everybody may advertise the prefix as far as this rule goes. */
  void takes(String text) {
    Prefix prefix = Prefix.parse(text);
    rule.passes(Designs.advertising(prefix), 3);
    rule.passes(Designs.routed(RouteEntry.system(prefix)), 4);
  }

  /** A prefix that stays in the VPC is nobody's concern. */
  void leavesCustomEntriesAlone(String text) {
    rule.passes(Designs.routed(RouteEntry.custom(Prefix.parse(text), "i-1")), 3);
  }

  void doesNotApplyToNothing() {
    rule.isNotApplicable(Designs.EMPTY);
  }
}
