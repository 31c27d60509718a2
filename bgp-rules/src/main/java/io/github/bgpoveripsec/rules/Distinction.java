package io.github.bgpoveripsec.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The norm that no two parts have a value in common. */
record Distinction<P>(String what, Function<? super P, ?> value, Function<? super P, ?> shown)
    implements Comparison.Norm<P> {

  @Override
  public List<Comparison.Breach> breaches(List<Located<P>> parts, String whose) {
    return hashesDiffer(parts) ? List.of() : repetitions(parts, whose);
  }

  /** Where hashes differ so do the values, which is nearly always the case and cheap to see. */
  private boolean hashesDiffer(List<Located<P>> parts) {
    int[] hashes = new int[parts.size()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = Objects.hashCode(value.apply(parts.get(i).value()));
    }
    Arrays.sort(hashes);
    for (int i = 1; i < hashes.length; i++) {
      if (hashes[i] == hashes[i - 1]) {
        return false;
      }
    }
    return true;
  }

  private List<Comparison.Breach> repetitions(List<Located<P>> parts, String whose) {
    Map<Object, Located<P>> firsts = new HashMap<>();
    Map<Object, List<Located<P>>> repeated = new HashMap<>(0);
    for (Located<P> part : parts) {
      Object key = value.apply(part.value());
      Located<P> first = firsts.putIfAbsent(key, part);
      if (first != null) {
        repeated.computeIfAbsent(key, k -> new ArrayList<>(List.of(first))).add(part);
      }
    }
    List<Comparison.Breach> breaches = new ArrayList<>(repeated.size());
    repeated.forEach((key, holders) -> breaches.add(breach(String.valueOf(key), holders, whose)));
    return breaches;
  }

  @Override
  public Comparison.Norm<P> showing(Function<? super P, ?> text) {
    return new Distinction<>(what, value, text);
  }

  private Comparison.Breach breach(String text, List<Located<P>> holders, String whose) {
    Message message =
        Message.of(
                "expected all " + whose + " to differ in " + what + ", got {value} more than once")
            .with("value", text);
    return new Comparison.Breach(
        message,
        holders.stream()
            .map(holder -> new Related(holder.path(), String.valueOf(shown.apply(holder.value()))))
            .toList());
  }
}
