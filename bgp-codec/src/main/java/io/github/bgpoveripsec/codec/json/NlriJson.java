package io.github.bgpoveripsec.codec.json;

import io.github.bgpoveripsec.codec.attribute.ExtendedCommunity;
import io.github.bgpoveripsec.codec.nlri.EvpnRoute;
import io.github.bgpoveripsec.codec.nlri.FlowSpec;
import io.github.bgpoveripsec.codec.nlri.LabelledPrefix;
import io.github.bgpoveripsec.codec.nlri.LinkStateRoute;
import io.github.bgpoveripsec.codec.nlri.MplsLabel;
import io.github.bgpoveripsec.codec.nlri.Nlri;
import io.github.bgpoveripsec.codec.nlri.PathPrefix;
import io.github.bgpoveripsec.codec.nlri.PathRoute;
import io.github.bgpoveripsec.codec.nlri.PrefixList;
import io.github.bgpoveripsec.codec.nlri.RawNlri;
import io.github.bgpoveripsec.codec.nlri.RouteList;
import io.github.bgpoveripsec.codec.nlri.RouteTarget;
import io.github.bgpoveripsec.codec.nlri.VpnPrefix;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes routes: an array with an element for each. */
final class NlriJson {
  /** What writes the elements of the array. */
  static final Kinds<Nlri> KINDS =
      Kinds.<Nlri>none()
          .on(PrefixList.class, NlriJson::prefixes)
          .on(RouteList.class, NlriJson::routes)
          // Nobody can tell where one route ends and the next begins.
          .on(RawNlri.class, (raw, json) -> {});

  /** What writes the fields of one route of a {@link RouteList}. */
  static final Kinds<Serializable> ROUTES =
      Kinds.<Serializable>none()
          .on(LabelledPrefix.class, NlriJson::labelled)
          .on(VpnPrefix.class, NlriJson::vpn)
          .on(RouteTarget.class, NlriJson::target)
          .on(FlowSpec.class, FlowJson::fields)
          .on(EvpnRoute.class, EvpnJson::fields)
          .on(LinkStateRoute.class, LinkStateJson::route);

  private static final int WHOLE_TARGET = 96;

  private NlriJson() {}

  static void array(String name, Nlri nlri, JsonGenerator json) {
    json.writeArrayPropertyStart(name);
    KINDS.write(nlri, json);
    json.writeEndArray();
    if (nlri instanceof RawNlri raw) {
      json.writeStringProperty(name + "Hex", raw.octets().toString());
    }
  }

  private static void prefixes(PrefixList list, JsonGenerator json) {
    for (PathPrefix route : list.toList()) {
      Optional<Long> id = route.pathId();
      if (id.isEmpty()) {
        json.writeString(route.prefix().toString());
      } else {
        json.writeStartObject();
        json.writeStringProperty("prefix", route.prefix().toString());
        json.writeNumberProperty("pathId", id.get());
        json.writeEndObject();
      }
    }
  }

  private static void routes(RouteList<?> list, JsonGenerator json) {
    for (PathRoute<?> route : list.toList()) {
      json.writeStartObject();
      ROUTES.write(route.route(), json);
      route.pathId().ifPresent(id -> json.writeNumberProperty("pathId", id));
      json.writeEndObject();
    }
  }

  private static void labelled(LabelledPrefix route, JsonGenerator json) {
    json.writeStringProperty("prefix", route.prefix().toString());
    labels(route.labels(), json);
  }

  private static void vpn(VpnPrefix route, JsonGenerator json) {
    json.writeStringProperty("prefix", route.prefix().toString());
    json.writeStringProperty("rd", route.distinguisher().toString());
    labels(route.labels(), json);
  }

  /** The length, and what of the rest is there; a whole target is an extended community. */
  private static void target(RouteTarget route, JsonGenerator json) {
    json.writeNumberProperty("length", route.length());
    if (!route.equals(RouteTarget.ALL)) {
      Octets target = new OctetsBuilder(Long.BYTES).i64(route.target()).build();
      json.writeNumberProperty("origin", route.origin().value());
      json.writeStringProperty("target", target.toString());
      if (route.length() == WHOLE_TARGET) {
        json.writeStringProperty("reading", ExtendedCommunity.reading(target));
      }
    }
  }

  private static void labels(List<MplsLabel> labels, JsonGenerator json) {
    json.writeArrayPropertyStart("labels");
    labels.forEach(label -> json.writeNumber(label.value()));
    json.writeEndArray();
  }
}
