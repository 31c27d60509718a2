package io.github.bgpoveripsec.rules;

import java.util.List;
import java.util.function.Function;

/** The norm that there are not too many parts. */
record Limit<P>(int most, Function<? super P, ?> shown) implements Comparison.Norm<P> {
  Limit {
    if (most < 0) {
      throw new IllegalArgumentException("expected a limit from 0 on, got " + most);
    }
  }

  @Override
  public List<Comparison.Breach> breaches(List<Located<P>> parts, String whose) {
    if (parts.size() <= most) {
      return List.of();
    }
    Message message =
        Message.of("expected at most {limit} " + whose + ", got {count}")
            .with("limit", most)
            .with("count", parts.size());
    return List.of(
        new Comparison.Breach(
            message,
            parts.stream()
                .map(part -> new Related(part.path(), String.valueOf(shown.apply(part.value()))))
                .toList()));
  }

  @Override
  public Comparison.Norm<P> showing(Function<? super P, ?> text) {
    return new Limit<>(most, text);
  }
}
