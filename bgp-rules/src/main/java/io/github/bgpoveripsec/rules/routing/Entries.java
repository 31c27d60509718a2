package io.github.bgpoveripsec.rules.routing;

import io.github.bgpoveripsec.model.cloud.RouteEntry;
import io.github.bgpoveripsec.model.cloud.RouteEntryType;
import io.github.bgpoveripsec.model.net.Prefix;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The entries of a VPC route table by destination. */
final class Entries {
  private final SortedMap<Prefix, List<RouteSource>> sources = new TreeMap<>();

  Entries(TableRef table, Collection<RouteEntry> entries) {
    for (RouteEntry entry : entries) {
      SourceKind kind =
          entry.type() == RouteEntryType.SYSTEM ? SourceKind.SYSTEM_ENTRY : SourceKind.CUSTOM_ENTRY;
      sources
          .computeIfAbsent(entry.destination(), any -> new ArrayList<>(1))
          .add(new RouteSource(table, kind, entry.nextHop()));
    }
    sources.replaceAll((prefix, written) -> written.stream().sorted().distinct().toList());
  }

  Stream<Prefix> prefixes() {
    return sources.keySet().stream();
  }

  Stream<Prefix> prefixes(SourceKind kind) {
    return prefixes().filter(prefix -> !of(prefix, kind).isEmpty());
  }

  List<RouteSource> of(Prefix prefix) {
    return sources.getOrDefault(prefix, List.of());
  }

  List<RouteSource> of(Prefix prefix, SourceKind kind) {
    return of(prefix).stream().filter(source -> source.kind() == kind).toList();
  }
}
