package io.github.bgpoveripsec.codec.wire.capability;

import io.github.bgpoveripsec.codec.capability.OutboundRouteFiltering;
import io.github.bgpoveripsec.codec.capability.SendReceive;
import io.github.bgpoveripsec.codec.nlri.Afi;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.Safi;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.wire.outline.Numbers;
import io.github.bgpoveripsec.codec.wire.outline.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * For each family AFI, reserved, SAFI, a count, and so many pairs of type and direction (RFC 5291
 * section 5).
 */
final class OutboundRouteFilteringFormat implements CapabilityFormat<OutboundRouteFiltering> {
  private static final int HEAD = 5;

  @Override
  public Optional<OutboundRouteFiltering> read(Octets value) {
    List<OutboundRouteFiltering.Entry> entries = new ArrayList<>();
    int at = 0;
    while (at < value.length()) {
      int pairs = at + HEAD;
      if (value.length() < pairs || value.length() < pairs + 2 * value.at(pairs - 1)) {
        return Optional.empty();
      }
      int end = pairs + 2 * value.at(pairs - 1);
      entries.add(
          new OutboundRouteFiltering.Entry(
              Family.of(value.u16(at), value.at(at + 3)),
              value.at(at + 2),
              filters(value.slice(pairs, end))));
      at = end;
    }
    return Optional.of(new OutboundRouteFiltering(entries));
  }

  @Override
  public void outline(Octets value, Outline out) {
    while (!out.rest().isEmpty()) {
      Octets rest = out.rest();
      int filters = rest.length() < HEAD ? 0 : rest.at(HEAD - 1);
      out.group("family", HEAD + 2 * filters, OutboundRouteFilteringFormat::family);
    }
  }

  private static void family(Outline out) {
    Numbers.named16("AFI", out, Afi::new);
    Numbers.u8("reserved", out);
    Numbers.named8("SAFI", out, Safi::new);
    Numbers.u8("number of filters", out);
    while (!out.rest().isEmpty()) {
      out.group(
          "filter",
          2,
          filter -> {
            Numbers.u8("type", filter);
            Numbers.named8("send/receive", filter, SendReceive::new);
          });
    }
  }

  @Override
  public void write(OutboundRouteFiltering capability, OctetsBuilder out) {
    for (OutboundRouteFiltering.Entry entry : capability.entries()) {
      out.u16(entry.family().afi().code())
          .u8(entry.reserved())
          .u8(entry.family().safi().code())
          .u8(entry.filters().size());
      for (OutboundRouteFiltering.Filter filter : entry.filters()) {
        out.u8(filter.type()).u8(filter.mode().code());
      }
    }
  }

  private static List<OutboundRouteFiltering.Filter> filters(Octets pairs) {
    List<OutboundRouteFiltering.Filter> filters = new ArrayList<>();
    for (int at = 0; at < pairs.length(); at += 2) {
      filters.add(
          new OutboundRouteFiltering.Filter(pairs.at(at), new SendReceive(pairs.at(at + 1))));
    }
    return filters;
  }
}
