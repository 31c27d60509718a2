package io.github.bgpoveripsec.rules.routing;

import io.github.bgpoveripsec.model.cloud.RouteEntry;
import io.github.bgpoveripsec.model.cloud.RouteEntryType;
import io.github.bgpoveripsec.model.net.Prefix;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The entries of a VPC route table by destination. */
final class Entries {
  private final SortedMap<Prefix, List<RouteSource>> sources = new TreeMap<>();
  private final PrefixList system;

  Entries(TableRef table, Collection<RouteEntry> entries) {
    for (RouteEntry entry : entries) {
      SourceKind kind =
          entry.type() == RouteEntryType.SYSTEM ? SourceKind.SYSTEM_ENTRY : SourceKind.CUSTOM_ENTRY;
      RouteSource source = new RouteSource(table, kind, entry.nextHop());
      sources.merge(entry.destination(), List.of(source), Entries::both);
    }
    this.system = PrefixList.ofSorted(sources.keySet().stream().filter(this::isSystem).toList());
  }

  /** Mostly a destination has one entry only, and this is never needed. */
  private static List<RouteSource> both(List<RouteSource> some, List<RouteSource> others) {
    return Stream.of(some, others).flatMap(List::stream).sorted().distinct().toList();
  }

  Stream<Prefix> prefixes() {
    return sources.keySet().stream();
  }

  /** The destinations of system entries. */
  PrefixList system() {
    return system;
  }

  private boolean isSystem(Prefix prefix) {
    return !of(prefix, SourceKind.SYSTEM_ENTRY).isEmpty();
  }

  List<RouteSource> of(Prefix prefix) {
    return sources.getOrDefault(prefix, List.of());
  }

  List<RouteSource> of(Prefix prefix, SourceKind kind) {
    return of(prefix).stream().filter(source -> source.kind() == kind).toList();
  }
}
