package io.github.bgpoveripsec.codec.corpus;

import io.github.bgpoveripsec.codec.nlri.EthernetAutoDiscovery;
import io.github.bgpoveripsec.codec.nlri.EthernetSegment;
import io.github.bgpoveripsec.codec.nlri.EthernetSegmentId;
import io.github.bgpoveripsec.codec.nlri.EvpnIpPrefix;
import io.github.bgpoveripsec.codec.nlri.EvpnRoute;
import io.github.bgpoveripsec.codec.nlri.FlowSpec;
import io.github.bgpoveripsec.codec.nlri.InclusiveMulticast;
import io.github.bgpoveripsec.codec.nlri.LabelForm;
import io.github.bgpoveripsec.codec.nlri.LabelledPrefix;
import io.github.bgpoveripsec.codec.nlri.MacIpAdvertisement;
import io.github.bgpoveripsec.codec.nlri.MplsLabel;
import io.github.bgpoveripsec.codec.nlri.PathRoute;
import io.github.bgpoveripsec.codec.nlri.RouteDistinguisher;
import io.github.bgpoveripsec.codec.nlri.RouteList;
import io.github.bgpoveripsec.codec.nlri.VpnPrefix;
import io.github.bgpoveripsec.model.net.Ip;
import io.github.bgpoveripsec.model.net.Prefix;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What our codec says about routes other than plain prefixes, under the names of tshark's fields.
 */
final class RouteFacts {
  private static final String EVPN = "bgp.evpn.nlri.";

  private final Facts facts;
  private final String prefixField;
  private final LabelForm form;

  private RouteFacts(Facts facts, String prefixField, LabelForm form) {
    this.facts = facts;
    this.prefixField = prefixField;
    this.form = form;
  }

  /** Adds the routes of a list; prefixes go under this field. */
  static void add(RouteList<?> list, String prefixField, Facts facts) {
    RouteFacts all = new RouteFacts(facts, prefixField, list.form().labels());
    for (PathRoute<?> each : list.toList()) {
      each.pathId().ifPresent(id -> facts.add("bgp.nlri_path_id", id));
      all.route(each.route());
    }
  }

  private void route(Object route) {
    if (route instanceof LabelledPrefix labelled) {
      prefix(labelled.prefix(), labelled.labels(), 0);
    } else if (route instanceof VpnPrefix vpn) {
      facts.add("bgp.rd", shown(vpn.distinguisher()));
      prefix(vpn.prefix(), vpn.labels(), Long.SIZE);
    } else if (route instanceof EvpnRoute evpn) {
      facts.add(EVPN + "rt", evpn.type());
      evpn(evpn);
    } else if (route instanceof FlowSpec rule) {
      rule.components().forEach(component -> FlowFacts.add(component, facts));
    }
  }

  /** As tshark shows it: no sign of a wide AS number, and no value of an unknown type. */
  private static String shown(RouteDistinguisher distinguisher) {
    return distinguisher.type() <= 2
        ? distinguisher.toString().replace("L:", ":")
        : "Unknown (0x%04x) RD type".formatted(distinguisher.type());
  }

  /** The length counts labels and distinguisher, as it does on the wire. */
  private void prefix(Prefix prefix, List<MplsLabel> labels, int before) {
    if (form == LabelForm.SINGLE || form == LabelForm.STACK) {
      facts.add(
          "bgp.label_stack",
          labels.stream().map(MplsLabel::toString).collect(Collectors.joining(",")));
    }
    int stack = form == LabelForm.ABSENT ? 0 : 24 * Math.max(1, labels.size());
    facts.add("bgp.prefix_length", stack + before + prefix.length());
    facts.add(prefixField, prefix.address());
  }

  private void evpn(EvpnRoute route) {
    if (route instanceof EthernetAutoDiscovery discovery) {
      head(discovery.distinguisher(), discovery.ethernetTag());
      segment(discovery.segment());
      label(discovery.label());
    } else if (route instanceof MacIpAdvertisement host) {
      head(host.distinguisher(), host.ethernetTag());
      segment(host.segment());
      facts.add(EVPN + "mac_addr", host.mac());
      host.ip().ifPresent(this::address);
      label(host.label());
    } else if (route instanceof InclusiveMulticast multicast) {
      head(multicast.distinguisher(), multicast.ethernetTag());
      address(multicast.originator());
    } else if (route instanceof EthernetSegment segment) {
      distinguisher(segment.distinguisher());
      segment(segment.segment());
      address(segment.originator());
    } else if (route instanceof EvpnIpPrefix prefix) {
      head(prefix.distinguisher(), prefix.ethernetTag());
      segment(prefix.segment());
      facts.add(EVPN + "prefix_len", prefix.prefix().length());
      address(prefix.prefix().address());
    }
  }

  private void head(RouteDistinguisher distinguisher, long tag) {
    distinguisher(distinguisher);
    facts.add(EVPN + "etag", tag);
  }

  private void distinguisher(RouteDistinguisher distinguisher) {
    String digits = HexFormat.of().toHexDigits(distinguisher.bits());
    facts.add(EVPN + "rd", digits.replaceAll("..(?!$)", "$0:"));
  }

  private void segment(EthernetSegmentId segment) {
    facts.add(EVPN + "esi", segment);
  }

  /** A network identifier if a community before it has named VXLAN (RFC 8365 section 5). */
  private void label(MplsLabel label) {
    boolean vxlan = facts.of(UpdateFacts.TUNNEL).contains("8");
    facts.add(EVPN + (vxlan ? "vni" : "mpls_ls1"), vxlan ? label.vni() : label.value());
  }

  private void address(Ip address) {
    boolean six = address.toString().contains(":");
    facts.add(EVPN + (six ? "ipv6.addr" : "ip.addr"), address);
  }
}
