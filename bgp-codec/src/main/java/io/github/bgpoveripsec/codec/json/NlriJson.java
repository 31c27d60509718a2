package io.github.bgpoveripsec.codec.json;

import io.github.bgpoveripsec.codec.nlri.Nlri;
import io.github.bgpoveripsec.codec.nlri.PathPrefix;
import io.github.bgpoveripsec.codec.nlri.PrefixList;
import io.github.bgpoveripsec.codec.nlri.RawNlri;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes routes: an array with an element for each. */
final class NlriJson {
  /** What writes the elements of the array. */
  static final Kinds<Nlri> KINDS =
      Kinds.<Nlri>none()
          .on(PrefixList.class, NlriJson::prefixes)
          // Nobody can tell where one route ends and the next begins.
          .on(RawNlri.class, (raw, json) -> {});

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
}
