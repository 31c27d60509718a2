package io.github.bgpoveripsec.model.topology;

import io.github.bgpoveripsec.model.id.ResourceId;
import io.github.bgpoveripsec.model.id.ResourceKind;
import io.github.bgpoveripsec.model.text.Nearest;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Suggests ids for dangling references, with bounded effort.
 *
 * <p>A search costs as many comparisons as there are ids; a broken file of many thousand gateways
 * would cost the square of it. After {@value #COMPARISONS} comparisons in one topology there are no
 * more suggestions: by then somebody mends the file by other means than one suggestion at a time.
 */
final class NearestId {
  private static final int COMPARISONS = 1_000_000;

  private final Collection<ResourceId> ids;
  private final Map<ResourceKind, Map<String, ResourceId>> byKind =
      new EnumMap<>(ResourceKind.class);
  private int left = COMPARISONS;

  NearestId(Collection<ResourceId> ids) {
    this.ids = ids;
  }

  /** The nearest of all ids of the same kind. */
  Optional<ResourceId> to(ResourceId written) {
    return search(written, byKind.computeIfAbsent(written.kind(), this::ofKind));
  }

  /** The nearest of the candidates, which are of the same kind. */
  Optional<ResourceId> to(ResourceId written, Set<ResourceId> candidates) {
    return candidates.size() > left
        ? Optional.empty()
        : search(written, byText(candidates.stream()));
  }

  private Optional<ResourceId> search(ResourceId written, Map<String, ResourceId> candidates) {
    if (candidates.size() > left) {
      return Optional.empty();
    }
    left -= candidates.size();
    return Nearest.to(written.value(), candidates.keySet()).map(candidates::get);
  }

  private Map<String, ResourceId> ofKind(ResourceKind kind) {
    return byText(ids.stream().filter(id -> id.kind() == kind));
  }

  private static Map<String, ResourceId> byText(Stream<ResourceId> ids) {
    return ids.collect(Collectors.toMap(ResourceId::value, Function.identity()));
  }
}
