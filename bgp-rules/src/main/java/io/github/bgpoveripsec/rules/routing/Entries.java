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
      RouteSource source = new RouteSource(table, kind, entry.nextHop());
      sources.merge(entry.destination(), List.of(source), Entries::both);
    }
  }

  /** Mostly a destination has one entry only, and this is never needed. */
  private static List<RouteSource> both(List<RouteSource> some, List<RouteSource> others) {
    return Stream.of(some, others).flatMap(List::stream).sorted().distinct().toList();
  }

  Stream<Prefix> prefixes() {
    return sources.keySet().stream();
  }

  /** The destinations of the entries of a kind. */
  PrefixList prefixes(SourceKind kind) {
    List<Prefix> found = new ArrayList<>(sources.size());
    for (Prefix prefix : sources.keySet()) {
      if (has(prefix, kind)) {
        found.add(prefix);
      }
    }
    return PrefixList.ofSorted(found);
  }

  private boolean has(Prefix prefix, SourceKind kind) {
    for (RouteSource source : of(prefix)) {
      if (source.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  List<RouteSource> of(Prefix prefix) {
    return sources.getOrDefault(prefix, List.of());
  }

  List<RouteSource> of(Prefix prefix, SourceKind kind) {
    return of(prefix).stream().filter(source -> source.kind() == kind).toList();
  }
}
