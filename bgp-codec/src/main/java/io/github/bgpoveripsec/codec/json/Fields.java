package io.github.bgpoveripsec.codec.json;

import io.github.bgpoveripsec.codec.attribute.RawTlv;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.octets.Octets;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import tools.jackson.core.JsonGenerator;

/** Fields that many objects have. */
final class Fields {
  private Fields() {}

  static void family(Family family, JsonGenerator json) {
    json.writeNumberProperty("afi", family.afi().code());
    json.writeNumberProperty("safi", family.safi().code());
  }

  /** Octets nobody reads any further. */
  static void value(Octets octets, JsonGenerator json) {
    json.writeStringProperty("value", octets.toString());
  }

  /** An array of parts nobody reads any further, each with its type. */
  static void tlvs(List<RawTlv> tlvs, JsonGenerator json) {
    tlvs(tlvs, json, RawTlv::type, (tlv, out) -> value(tlv.octets(), out));
  }

  /** An array of parts, each with its type and the fields of its kind. */
  static <E> void tlvs(
      List<E> tlvs,
      JsonGenerator json,
      ToIntFunction<? super E> type,
      BiConsumer<? super E, ? super JsonGenerator> fields) {
    objects(
        "tlvs",
        tlvs,
        json,
        tlv -> {
          json.writeNumberProperty("type", type.applyAsInt(tlv));
          fields.accept(tlv, json);
        });
  }

  /** Text if the octets are UTF-8; otherwise their digits under a name that says so. */
  static void text(String name, Octets octets, JsonGenerator json) {
    octets
        .utf8()
        .ifPresentOrElse(
            text -> json.writeStringProperty(name, text),
            () -> json.writeStringProperty(name + "Hex", octets.toString()));
  }

  /** An array of what a list holds, each as text. */
  static void texts(String name, List<?> values, JsonGenerator json) {
    json.writeArrayPropertyStart(name);
    values.forEach(value -> json.writeString(value.toString()));
    json.writeEndArray();
  }

  /** An array of objects, one for each element. */
  static <E> void objects(
      String name, List<E> elements, JsonGenerator json, Consumer<? super E> fields) {
    json.writeArrayPropertyStart(name);
    for (E element : elements) {
      json.writeStartObject();
      fields.accept(element);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
