package io.github.bgpoveripsec.codec.json;

import io.github.bgpoveripsec.codec.nlri.EthernetAutoDiscovery;
import io.github.bgpoveripsec.codec.nlri.EthernetSegment;
import io.github.bgpoveripsec.codec.nlri.EvpnIpPrefix;
import io.github.bgpoveripsec.codec.nlri.EvpnRoute;
import io.github.bgpoveripsec.codec.nlri.InclusiveMulticast;
import io.github.bgpoveripsec.codec.nlri.MacIpAdvertisement;
import io.github.bgpoveripsec.codec.nlri.MplsLabel;
import io.github.bgpoveripsec.codec.nlri.RawEvpnRoute;
import tools.jackson.core.JsonGenerator;

/** Writes routes of Ethernet VPNs. */
final class EvpnJson {
  static final Kinds<EvpnRoute> KINDS =
      Kinds.<EvpnRoute>none()
          .on(EthernetAutoDiscovery.class, EvpnJson::autoDiscovery)
          .on(MacIpAdvertisement.class, EvpnJson::macIp)
          .on(InclusiveMulticast.class, EvpnJson::multicast)
          .on(EthernetSegment.class, EvpnJson::segment)
          .on(EvpnIpPrefix.class, EvpnJson::prefix)
          .on(RawEvpnRoute.class, (route, json) -> Fields.value(route.octets(), json));

  private EvpnJson() {}

  static void fields(EvpnRoute route, JsonGenerator json) {
    json.writeNumberProperty("type", route.type());
    KINDS.write(route, json);
  }

  private static void autoDiscovery(EthernetAutoDiscovery route, JsonGenerator json) {
    text("rd", route.distinguisher(), json);
    text("segment", route.segment(), json);
    tag(route.ethernetTag(), json);
    label("", route.label(), json);
  }

  private static void macIp(MacIpAdvertisement route, JsonGenerator json) {
    text("rd", route.distinguisher(), json);
    text("segment", route.segment(), json);
    tag(route.ethernetTag(), json);
    text("mac", route.mac(), json);
    route.ip().ifPresent(ip -> text("ip", ip, json));
    label("", route.label(), json);
    route.secondLabel().ifPresent(label -> label("2", label, json));
  }

  private static void multicast(InclusiveMulticast route, JsonGenerator json) {
    text("rd", route.distinguisher(), json);
    tag(route.ethernetTag(), json);
    text("originator", route.originator(), json);
  }

  private static void segment(EthernetSegment route, JsonGenerator json) {
    text("rd", route.distinguisher(), json);
    text("segment", route.segment(), json);
    text("originator", route.originator(), json);
  }

  private static void prefix(EvpnIpPrefix route, JsonGenerator json) {
    text("rd", route.distinguisher(), json);
    text("segment", route.segment(), json);
    tag(route.ethernetTag(), json);
    text("prefix", route.prefix(), json);
    text("gateway", route.gateway(), json);
    label("", route.label(), json);
  }

  private static void tag(long tag, JsonGenerator json) {
    json.writeNumberProperty("ethernetTag", tag);
  }

  /** Both readings of the 24 bits, for the route alone does not tell which is meant. */
  private static void label(String suffix, MplsLabel label, JsonGenerator json) {
    json.writeNumberProperty("label" + suffix, label.value());
    json.writeNumberProperty("vni" + suffix, label.vni());
  }

  private static void text(String name, Object value, JsonGenerator json) {
    json.writeStringProperty(name, value.toString());
  }
}
