package io.github.bgpoveripsec.codec.wire;

import io.github.bgpoveripsec.codec.nlri.Afi;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.PathIds;
import io.github.bgpoveripsec.codec.nlri.PrefixList;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.wire.attribute.AttributeFormats;
import io.github.bgpoveripsec.codec.wire.attribute.AttributeLists;
import io.github.bgpoveripsec.codec.wire.attribute.WireForm;
import io.github.bgpoveripsec.codec.wire.outline.Numbers;
import io.github.bgpoveripsec.codec.wire.outline.Outline;

/** Explains an UPDATE (RFC 4271 section 4.3). */
final class UpdateOutline {
  private UpdateOutline() {}

  static void body(Outline out, WireForm form) {
    PathIds ids = form.pathIds(Family.IPV4_UNICAST);
    int withdrawn = Numbers.u16("withdrawn routes length", out);
    out.group("withdrawn routes", withdrawn, list -> prefixes(list, ids));
    int attributes = Numbers.u16("attributes length", out);
    out.group(
        "attributes", attributes, list -> AttributeLists.outline(list, form, AttributeFormats::of));
    out.group("NLRI", out.rest().length(), list -> prefixes(list, ids));
  }

  private static void prefixes(Outline out, PathIds ids) {
    int before = ids == PathIds.PRESENT ? 4 : 0;
    while (out.rest().length() > before) {
      Octets rest = out.rest();
      int length = before + 1 + (rest.at(before) + 7) / 8;
      if (length > rest.length()) {
        return;
      }
      String reading =
          PrefixList.tryRead(rest.slice(0, length), Afi.IPV4, ids)
              .map(list -> list.toList().get(0))
              .map(route -> route.prefix() + route.pathId().map(id -> " path " + id).orElse(""))
              .orElse("longer than 32 bits");
      out.field("route", length, reading);
    }
  }
}
