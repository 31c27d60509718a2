package io.github.bgpoveripsec.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;

/** The norm that all parts have one value in common. */
record Agreement<P>(String what, Function<? super P, ?> value, Function<? super P, ?> shown)
    implements Comparison.Norm<P> {
  private static final int VALUES_NAMED = 8;

  @Override
  public List<Comparison.Breach> breaches(List<Located<P>> parts, String whose) {
    Object first = value.apply(parts.get(0).value());
    for (Located<P> part : parts) {
      if (!Objects.equals(first, value.apply(part.value()))) {
        return List.of(breach(parts, whose));
      }
    }
    return List.of();
  }

  @Override
  public Comparison.Norm<P> showing(Function<? super P, ?> text) {
    return new Agreement<>(what, value, text);
  }

  private Comparison.Breach breach(List<Located<P>> parts, String whose) {
    TreeSet<String> values = new TreeSet<>();
    List<Related> related = new ArrayList<>(parts.size());
    for (Located<P> part : parts) {
      String text = String.valueOf(shown.apply(part.value()));
      values.add(text);
      related.add(new Related(part.path(), text));
    }
    Message message =
        Message.of("expected all " + whose + " to have one " + what + ", got {values}")
            .with("values", named(values));
    return new Comparison.Breach(message, related);
  }

  private static String named(TreeSet<String> values) {
    String first = String.join(", ", values.stream().limit(VALUES_NAMED).toList());
    int more = values.size() - VALUES_NAMED;
    return more > 0 ? first + " and " + more + " more" : first;
  }
}
