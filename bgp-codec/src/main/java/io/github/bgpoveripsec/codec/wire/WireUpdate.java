package io.github.bgpoveripsec.codec.wire;

import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.message.Update;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.PrefixList;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.session.AsnWidth;
import io.github.bgpoveripsec.codec.wire.attribute.AttributeFormats;
import io.github.bgpoveripsec.codec.wire.attribute.AttributeLists;
import io.github.bgpoveripsec.codec.wire.attribute.Value;
import io.github.bgpoveripsec.codec.wire.attribute.WireForm;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** An UPDATE as its body and what one has to know to read it. */
public final class WireUpdate implements Update {
  private static final long serialVersionUID = 1L;
  static final int LONGEST_PART = 0xffff;

  /** A body, or a whole message, which then need not be cut to be kept. */
  private final Octets octets;

  /** Where in the octets the body begins. */
  private final int start;

  private final WireForm form;

  /** A body whose two lengths and whose prefixes have been found in order. */
  WireUpdate(Octets octets, int start, WireForm form) {
    this.octets = octets;
    this.start = start;
    this.form = form;
  }

  /**
   * An UPDATE of these parts, with AS numbers of four octets.
   *
   * @param withdrawn IPv4 unicast routes to withdraw
   * @param attributes the attributes in order
   * @param nlri IPv4 unicast routes to announce
   * @return the UPDATE
   * @throws IllegalArgumentException if the parts contradict each other or are too long
   */
  public static WireUpdate of(
      PrefixList withdrawn, List<PathAttribute> attributes, PrefixList nlri) {
    return of(withdrawn, attributes, nlri, AsnWidth.FOUR);
  }

  /**
   * An UPDATE of these parts, with AS numbers of some width; it equals one of another width.
   *
   * @param withdrawn IPv4 unicast routes to withdraw
   * @param attributes the attributes in order
   * @param nlri IPv4 unicast routes to announce
   * @param width how many octets an AS number takes, enough for those in the attributes
   * @return the UPDATE
   * @throws IllegalArgumentException if the parts contradict each other or are too long
   */
  public static WireUpdate of(
      PrefixList withdrawn, List<PathAttribute> attributes, PrefixList nlri, AsnWidth width) {
    RouteForms forms = new RouteForms();
    forms.add(Family.IPV4_UNICAST, withdrawn);
    forms.add(Family.IPV4_UNICAST, nlri);
    attributes.forEach(forms::add);
    WireForm form = forms.form(width);
    Octets list = AttributeLists.write(attributes, form);
    checkLength("withdrawn routes", withdrawn.octets());
    checkLength("attributes", list);
    return new WireUpdate(body(withdrawn.octets(), list, nlri.octets()), 0, form);
  }

  /**
   * An UPDATE of these parts, if a peer that they may come from would take them as they are.
   *
   * @param withdrawn IPv4 unicast routes to withdraw
   * @param attributes the attributes in order
   * @param nlri IPv4 unicast routes to announce
   * @return the UPDATE
   * @throws IllegalArgumentException if the parts contradict each other, are too long, or break a
   *     rule of the RFCs
   */
  public static WireUpdate legal(
      PrefixList withdrawn, List<PathAttribute> attributes, PrefixList nlri) {
    WireUpdate update = of(withdrawn, attributes, nlri);
    String faults = LegalUpdate.faults(update);
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(faults);
    }
    return update;
  }

  private static void checkLength(String part, Octets octets) {
    if (octets.length() > LONGEST_PART) {
      throw new IllegalArgumentException(
          part + ": expected at most 65535 octets but found " + octets.length());
    }
  }

  private static Octets body(Octets withdrawn, Octets attributes, Octets nlri) {
    return new OctetsBuilder(4 + withdrawn.length() + attributes.length() + nlri.length())
        .u16(withdrawn.length())
        .octets(withdrawn)
        .u16(attributes.length())
        .octets(attributes)
        .octets(nlri)
        .build();
  }

  /** The body under another form, if that can say the same. */
  Octets body(WireForm other) {
    return other.asnWidth() == form.asnWidth()
        ? body()
        : body(withdrawn().octets(), AttributeLists.write(attributes(), other), nlri().octets());
  }

  Octets body() {
    return octets.slice(start, octets.length());
  }

  WireForm form() {
    return form;
  }

  /**
   * How many octets an AS number takes.
   *
   * @return the width
   */
  public AsnWidth asnWidth() {
    return form.asnWidth();
  }

  @Override
  public PrefixList withdrawn() {
    return prefixes(start + 2, start + 2 + octets.u16(start));
  }

  @Override
  public PrefixList nlri() {
    return prefixes(attributesEnd(), octets.length());
  }

  private PrefixList prefixes(int from, int to) {
    return from == to
        ? PrefixList.EMPTY
        : new JudgedPrefixes(octets.slice(from, to), form.pathIds(Family.IPV4_UNICAST));
  }

  @Override
  public List<PathAttribute> attributes() {
    return attributesExcept(Set.of());
  }

  @Override
  public void forEachAttribute(Consumer<? super PathAttribute> visitor) {
    Value value = new Value(octets);
    int end = attributesEnd();
    for (int at = attributesBegin(); value.showAttribute(at, end); at = value.end()) {
      visitor.accept(read(at, value));
    }
  }

  private PathAttribute read(int at, Value value) {
    return AttributeFormats.read(octets.at(at + 1), octets.at(at), value, form);
  }

  /** The attributes but for those that begin at these places of the whole message. */
  List<PathAttribute> attributesExcept(Set<Integer> places) {
    Value value = new Value(octets);
    int end = attributesEnd();
    List<PathAttribute> all = new ArrayList<>(8);
    for (int at = attributesBegin(); value.showAttribute(at, end); at = value.end()) {
      if (places.isEmpty() || !places.contains(HeaderReader.LENGTH - start + at)) {
        all.add(read(at, value));
      }
    }
    return Collections.unmodifiableList(all);
  }

  /** Where in the whole message octets lie that were read from this UPDATE. */
  int place(Octets part) {
    return part.offset() - octets.offset() - start + HeaderReader.LENGTH;
  }

  private int attributesBegin() {
    return start + 4 + octets.u16(start);
  }

  private int attributesEnd() {
    int begin = attributesBegin();
    return begin + octets.u16(begin - 2);
  }

  /** The octets of attributes whose end is unknown. */
  Octets unread() {
    int length = AttributeLists.write(attributes(), form).length();
    return octets.slice(attributesBegin() + length, attributesEnd());
  }

  @Override
  public Optional<Family> endOfRib() {
    // A mark has nothing but itself, not even octets that are no attribute.
    return Update.super.endOfRib().filter(family -> unread().isEmpty());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WireUpdate that
        && ((body().equals(that.body()) && form.equals(that.form))
            || (withdrawn().equals(that.withdrawn())
                && attributes().equals(that.attributes())
                && unread().equals(that.unread())
                && nlri().equals(that.nlri())));
  }

  @Override
  public int hashCode() {
    return 31 * (31 * withdrawn().hashCode() + attributes().hashCode()) + nlri().hashCode();
  }

  @Override
  public String toString() {
    return "Update{withdrawn="
        + withdrawn()
        + ", attributes="
        + attributes()
        + ", nlri="
        + nlri()
        + "}";
  }
}
