package io.github.bgpoveripsec.codec.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a decoder says about one message: for each field its values in the order of the message. */
final class Facts {
  private final Map<String, List<String>> values = new TreeMap<>();

  /** Notes one more value of a field. */
  Facts add(String field, Object value) {
    values.computeIfAbsent(field, name -> new ArrayList<>()).add(value.toString());
    return this;
  }

  /** The values of a field; empty if it does not occur. */
  List<String> of(String field) {
    return values.getOrDefault(field, List.of());
  }

  boolean has(String field) {
    return values.containsKey(field);
  }

  Set<String> fields() {
    return values.keySet();
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
