package io.github.bgpoveripsec.codec.corpus;

import io.github.bgpoveripsec.model.net.Ip;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * What tshark shows, from its flattened dissection: message, depth, field and shown value.
 *
 * <p>Fields that say the same in several shapes are put together under one name of ours.
 */
final class TsharkFacts {
  /** The value that a test of a flow specification compares with, of any width and type. */
  static final String FLOW_VALUE = "flow value";

  /** Who an extended community of type 0 or 1 belongs to. */
  static final String ADMINISTRATOR = "administrator";

  /** The number that an extended community of type 0 or 1 has from its administrator. */
  static final String ASSIGNED = "assigned number";

  private static final String FLOW = "bgp.flowspec_nlri.";
  private static final String COMMUNITY = "bgp.update.path_attribute.community_";

  private final Facts facts = new Facts();
  private String communityAs = "";
  private String extendedType = "";

  private TsharkFacts() {}

  /** The facts of each message of a file. */
  static Map<Integer, Facts> of(List<List<String>> rows) {
    Map<Integer, TsharkFacts> messages = new TreeMap<>();
    for (List<String> row : rows) {
      int message = Integer.parseInt(row.get(0));
      messages
          .computeIfAbsent(message, number -> new TsharkFacts())
          .see(row.get(2), row.size() > 3 ? row.get(3) : "");
    }
    Map<Integer, Facts> facts = new TreeMap<>();
    messages.forEach((message, seen) -> facts.put(message, seen.facts));
    return facts;
  }

  private void see(String field, String value) {
    if (field.equals(COMMUNITY + "as")) {
      communityAs = value;
    } else if (field.equals(COMMUNITY + "value")) {
      facts.add("community", communityAs + ":" + value);
    } else if (field.equals(COMMUNITY + "wellknown")) {
      OptionalLong bits = number(value);
      facts.add(
          "community",
          bits.isEmpty() ? value : (bits.getAsLong() >> 16) + ":" + (bits.getAsLong() & 0xffff));
    } else if (field.startsWith("bgp.notify.minor_error")) {
      facts.add("bgp.notify.minor_error", value);
    } else if (field.startsWith("bgp.ext_com.stype")) {
      facts.add("bgp.ext_com.stype", value);
    } else if (field.startsWith("bgp.ext_com.value_")) {
      extended(field.substring("bgp.ext_com.value_".length()), value);
    } else if (field.equals("bgp.label_stack")) {
      facts.add(field, value.replace(" (bottom)", ""));
    } else if (field.equals("bgp.evpn.nlri.rd")) {
      facts.add(field, value);
    } else if (field.startsWith(FLOW + "dec_val_")
        || List.of(FLOW + "val_tcp.flags", FLOW + "val_dsfield", FLOW + "val_frag")
            .contains(field)) {
      OptionalLong number = number(value);
      facts.add(FLOW_VALUE, number.isEmpty() ? value : Long.toUnsignedString(number.getAsLong()));
    } else {
      if (field.equals("bgp.ext_com.type")) {
        extendedType = value;
      }
      facts.add(field, normal(value));
    }
  }

  /** A number as tshark writes one, or nothing for whatever else may stand in its place. */
  private static OptionalLong number(String value) {
    try {
      return OptionalLong.of(Long.decode(value));
    } catch (NumberFormatException other) {
      return OptionalLong.empty();
    }
  }

  private void extended(String part, String value) {
    if (extendedType.equals("0x00") || extendedType.equals("0x01")) {
      facts.add(part.startsWith("an") ? ASSIGNED : ADMINISTRATOR, value);
    }
  }

  /** Addresses in the one form of RFC 5952, whose choice for mapped addresses is free. */
  private static String normal(String value) {
    return value.contains(":") ? Ip.tryParse(value).map(Object::toString).orElse(value) : value;
  }
}
