package io.github.bgpoveripsec.rules.report.html;

import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.rules.Finding;
import io.github.bgpoveripsec.rules.report.NamedReport;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The names by which places on the page are jumped to, those of one design apart from others'. */
final class Anchors {
  private final int design;
  private final SortedMap<Path, Integer> places = new TreeMap<>();

  /** The names for one design, which is counted from 1. */
  Anchors(int design, NamedReport report) {
    this.design = design;
    List<Path> paths = report.review().findings().stream().map(Finding::path).distinct().toList();
    paths.forEach(path -> places.put(path, places.size() + 1));
  }

  /** The name of a part of the page. */
  String of(String part) {
    return "d" + design + "-" + part;
  }

  /** The name of the findings at a place. */
  String of(Path place) {
    return of("place-" + places.getOrDefault(place, 0));
  }

  /** The first place with findings that lies at or within another one. */
  Optional<Path> firstWithin(Path place) {
    return places.tailMap(place).keySet().stream()
        .findFirst()
        .filter(path -> path.startsWith(place));
  }
}
