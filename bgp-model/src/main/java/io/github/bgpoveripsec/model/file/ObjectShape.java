package io.github.bgpoveripsec.model.file;

import io.github.bgpoveripsec.model.id.ResourceId;
import io.github.bgpoveripsec.model.id.ResourceKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The shape of a mapping: a table of keys, each with the shape of its value.
 *
 * <p>Where a required value cannot be read, an example stands in for it and the reading goes on, so
 * that every problem is found at once; what was built is thrown away in the end, because a problem
 * was reported. Only a resource without an id that can be read is left out.
 *
 * @param <T> what the mapping says
 * @param <B> what it is built with
 */
final class ObjectShape<T, B> implements Shape<T> {
  private static final String ID = "id";

  private final String phrase;
  private final Supplier<B> start;
  private final Function<B, T> build;
  private final Layout layout;
  private final Optional<ResourceKind> resource;
  private final Demands<T> demands;
  private final Map<String, Field<T, B, ?>> fields;

  private ObjectShape(
      String phrase,
      Supplier<B> start,
      Function<B, T> build,
      Layout layout,
      Optional<ResourceKind> resource,
      Demands<T> demands,
      Map<String, Field<T, B, ?>> fields) {
    this.phrase = phrase;
    this.start = start;
    this.build = build;
    this.layout = layout;
    this.resource = resource;
    this.demands = demands;
    this.fields = fields;
  }

  /** A mapping without keys; the phrase says with its article what the mapping describes. */
  static <T, B> ObjectShape<T, B> of(String phrase, Supplier<B> start, Function<B, T> build) {
    return new ObjectShape<>(
        phrase, start, build, Layout.LINES, Optional.empty(), Demands.none(), Map.of());
  }

  /** The same, written in one line. */
  ObjectShape<T, B> inOneLine() {
    return new ObjectShape<>(phrase, start, build, Layout.ONE_LINE, resource, demands, fields);
  }

  /** Adds the key that holds the id of the resource. */
  <V extends ResourceId> ObjectShape<T, B> identified(
      Scalar<V> shape, Function<T, V> get, BiConsumer<B, V> set) {
    ObjectShape<T, B> more = required(ID, shape, get, set);
    Optional<ResourceKind> kind = Optional.of(shape.example().kind());
    return new ObjectShape<>(phrase, start, build, layout, kind, demands, more.fields);
  }

  /** Adds a key that may not be missing. */
  <V> ObjectShape<T, B> required(
      String name, Scalar<V> shape, Function<T, V> get, BiConsumer<B, V> set) {
    return plus(Field.required(name, shape, get, set, shape.example()));
  }

  /** Adds a key that may be missing. */
  <V> ObjectShape<T, B> optional(
      String name, Shape<V> shape, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
    return plus(Field.optional(name, shape, get, set));
  }

  /** Adds a key that may be missing, and then means the default. */
  <V> ObjectShape<T, B> optional(
      String name, Defaulted<V> shape, Function<T, V> get, BiConsumer<B, V> set) {
    return plus(
        Field.optional(
            name,
            shape.shape(),
            object -> Optional.of(get.apply(object)).filter(it -> !it.equals(shape.value())),
            set));
  }

  /** Adds a key whose value is a list, and which may be missing where that is empty. */
  <V> ObjectShape<T, B> list(
      String name,
      Shape<V> element,
      Function<T, ? extends Collection<V>> get,
      BiConsumer<B, Collection<V>> set) {
    return plus(
        Field.optional(
            name,
            new ListShape<>(element),
            object -> Optional.<Collection<V>>of(get.apply(object)).filter(it -> !it.isEmpty()),
            set));
  }

  ObjectShape<T, B> plus(Field<T, B, ?> field) {
    Map<String, Field<T, B, ?>> more = new LinkedHashMap<>(fields);
    more.put(field.name(), field);
    return with(more);
  }

  /** The same with one more key before all others. */
  ObjectShape<T, B> beginning(Field<T, B, ?> field) {
    Map<String, Field<T, B, ?>> more = new LinkedHashMap<>();
    more.put(field.name(), field);
    more.putAll(fields);
    return with(more);
  }

  private ObjectShape<T, B> with(Map<String, Field<T, B, ?>> more) {
    return new ObjectShape<>(phrase, start, build, layout, resource, demands, more);
  }

  /** The same, of which no two in one list may have something in common. */
  ObjectShape<T, B> distinct(Identity<T> identity) {
    return demanding(new Demands<>(Optional.of(identity), demands.agreements()));
  }

  /** The same, of which some values have to go together. */
  ObjectShape<T, B> checked(Agreement<T> agreement) {
    List<Agreement<T>> more = new ArrayList<>(demands.agreements());
    more.add(agreement);
    return demanding(new Demands<>(demands.identity(), more));
  }

  private ObjectShape<T, B> demanding(Demands<T> other) {
    return new ObjectShape<>(phrase, start, build, layout, resource, other, fields);
  }

  @Override
  public String phrase() {
    return phrase;
  }

  @Override
  public Optional<ResourceKind> resource() {
    return resource;
  }

  @Override
  public Optional<Identity<T>> identity() {
    return demands.identity();
  }

  @Override
  public Optional<T> read(Node node, Problems problems) {
    int before = problems.total();
    Optional<T> value = readInto(node, problems).map(build).map(said -> node.meaning(this, said));
    if (!demands.agreements().isEmpty()) {
      boolean sound = problems.total() == before;
      value.ifPresent(it -> compare(it, node, sound, problems));
    }
    return value;
  }

  /** Looks for what does not go together among the values that could be read. */
  private void compare(T value, Node node, boolean sound, Problems problems) {
    Set<String> flawed = new HashSet<>();
    for (Agreement<T> agreement : demands.agreements()) {
      if (sound || isKnown(node, agreement.keys(), problems)) {
        agreement
            .flaw()
            .apply(value)
            .filter(flaw -> flawed.add(flaw.key()))
            .ifPresent(flaw -> report(flaw, node, problems));
      }
    }
  }

  private void report(FileFlaw flaw, Node mapping, Problems problems) {
    Node found = new Keys(fields.keySet(), new Problems()).of(mapping).get(flaw.key());
    if (found != null) {
      problems.add(found, FileProblemKind.BAD_VALUE, flaw.message(), flaw.suggestion());
    }
  }

  @Override
  public boolean isKnown(Node node, Set<String> keys, Problems problems) {
    if (problems.isFull() || node.kind() != NodeKind.MAPPING) { // no more of them are listed
      return false;
    }
    Problems ofKeys = new Problems();
    Map<String, Node> values = new Keys(fields.keySet(), ofKeys).of(node);
    return fields.values().stream()
        .filter(field -> keys.contains(field.name()))
        .allMatch(
            field -> {
              Node value = values.get(field.name());
              // what seems to be missing may stand behind a key that nobody knows
              return value == null ? !field.isRequired() && ofKeys.isEmpty() : field.canRead(value);
            });
  }

  /** Reads as far as the builder. */
  Optional<B> readInto(Node node, Problems problems) {
    if (node.kind() != NodeKind.MAPPING) {
      problems.add(
          node,
          FileProblemKind.WRONG_TYPE,
          "expected " + phrase + " as a mapping, found " + node.kind().phrase());
      return Optional.empty();
    }
    B builder = start.get();
    boolean identified = true;
    Map<String, Node> values = new Keys(fields.keySet(), problems).of(node);
    for (Field<T, B, ?> field : fields.values()) {
      Node value = values.get(field.name());
      if (value == null && field.isRequired()) {
        problems.addMissing(node, field.name());
      }
      if (value == null || !field.read(value, builder, problems)) {
        field.standIn(builder);
        identified &= !(resource.isPresent() && field.name().equals(ID));
      }
    }
    return identified ? Optional.of(builder) : Optional.empty();
  }

  @Override
  public void write(T value, Output out) {
    out.open(NodeKind.MAPPING, layout);
    fields.values().forEach(field -> field.write(value, out));
    out.close();
  }

  @Override
  public void describe(String place, Consumer<KeyDescription> visitor) {
    fields.values().forEach(field -> field.describe(place, visitor));
  }

  /**
   * What is asked of values beyond their keys.
   *
   * @param identity what no two in one list may have in common
   * @param agreements which of the values of one have to go together
   */
  private record Demands<T>(Optional<Identity<T>> identity, List<Agreement<T>> agreements) {
    static <T> Demands<T> none() {
      return new Demands<>(Optional.empty(), List.of());
    }
  }
}
