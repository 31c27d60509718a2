package io.github.bgpoveripsec.codec.corpus;

import io.github.bgpoveripsec.codec.nlri.FlowComponent;
import io.github.bgpoveripsec.codec.nlri.FlowMatch;
import io.github.bgpoveripsec.codec.nlri.FlowMatches;
import io.github.bgpoveripsec.codec.nlri.FlowPrefix;
import io.github.bgpoveripsec.codec.nlri.FlowType;
import io.github.bgpoveripsec.model.net.Ipv6Prefix;

/** What our codec says about conditions of packets, under the names of tshark's fields. */
final class FlowFacts {
  private static final String FLOW = "bgp.flowspec_nlri.";
  private static final int LESS = 4;
  private static final int GREATER_OR_NOT = 2;
  private static final int EQUAL_OR_ALL = 1;

  private FlowFacts() {}

  static void add(FlowComponent component, Facts facts) {
    facts.add(FLOW + "filter_type", component.type().code());
    if (component instanceof FlowPrefix prefix) {
      prefix(prefix, facts);
    } else if (component instanceof FlowMatches tests) {
      tests.matches().forEach(match -> test(match, component.type(), facts));
    }
  }

  private static void prefix(FlowPrefix component, Facts facts) {
    String side = component.type() == FlowType.DESTINATION ? "dst_" : "src_";
    if (component.prefix() instanceof Ipv6Prefix v6) {
      facts.add(FLOW + "ipv6_pref_length", v6.length());
      facts.add(FLOW + "ipv6_pref_offset", component.offset());
      facts.add(FLOW + side + "ipv6_pref", v6.address());
    } else {
      facts.add("bgp.prefix_length", component.prefix().length());
      facts.add(FLOW + side + "prefix_filter", component.prefix().address());
    }
  }

  private static void test(FlowMatch match, FlowType type, Facts facts) {
    facts.add(FLOW + "op.and", match.isAnd() ? 1 : 0);
    if (type.isBitmask()) {
      bit(match, GREATER_OR_NOT, "flg_not", facts);
      bit(match, EQUAL_OR_ALL, "flg_match", facts);
    } else {
      bit(match, LESS, "lt", facts);
      bit(match, GREATER_OR_NOT, "gt", facts);
      bit(match, EQUAL_OR_ALL, "equal", facts);
    }
    facts.add(TsharkFacts.FLOW_VALUE, Long.toUnsignedString(match.value()));
  }

  private static void bit(FlowMatch match, int bit, String name, Facts facts) {
    facts.add(FLOW + "op." + name, (match.operator() & bit) != 0 ? 1 : 0);
  }
}
