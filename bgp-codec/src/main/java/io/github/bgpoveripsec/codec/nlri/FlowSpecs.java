package io.github.bgpoveripsec.codec.nlri;

import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import java.util.List;
import java.util.Optional;

/** Flow specifications, SAFI 133, and those of VPNs, SAFI 134 (RFC 8955, RFC 8956). */
public final class FlowSpecs extends RouteList<FlowSpec> {
  private static final long serialVersionUID = 1L;
  private static final int LONG = 0xf0;
  private static final int LONGEST = 0xfff;
  private static final int DISTINGUISHER = 8;

  private FlowSpecs(Field field, List<PathRoute<FlowSpec>> routes) {
    super(field, routes);
  }

  /**
   * The rules in a field.
   *
   * @param octets the field
   * @param family a family of flow specifications
   * @param pathIds whether path identifiers stand before the rules
   * @return the list, or nothing if a rule is malformed
   */
  public static Optional<FlowSpecs> tryRead(Octets octets, Family family, PathIds pathIds) {
    Field field = new Field(octets, family, RouteForm.of(pathIds, LabelForm.ABSENT));
    return field
        .read(FlowSpecs::end, rule -> tryRead(rule, family))
        .map(routes -> new FlowSpecs(field, routes));
  }

  /**
   * Reads one rule.
   *
   * @param rule its octets without path identifier
   * @param family a family of flow specifications
   * @return the rule, or nothing if it is malformed
   */
  public static Optional<FlowSpec> tryRead(Octets rule, Family family) {
    int head = headLength(rule, 0) + (isVpn(family) ? DISTINGUISHER : 0);
    if (head > rule.length()) {
      return Optional.empty();
    }
    Optional<RouteDistinguisher> distinguisher =
        isVpn(family)
            ? Optional.of(new RouteDistinguisher(rule.i64(head - DISTINGUISHER)))
            : Optional.empty();
    return FlowOctets.tryRead(rule.slice(head, rule.length()), family.afi())
        .map(components -> new FlowSpec(distinguisher, components));
  }

  /**
   * How many octets say how long a rule is.
   *
   * @param octets where the rule lies
   * @param at the place of its first octet
   * @return 1, or 2 for the form of long rules, which short ones may have as well (RFC 8955 section
   *     4.1)
   */
  public static int headLength(Octets octets, int at) {
    return octets.at(at) >= LONG ? 2 : 1;
  }

  /**
   * A list of rules.
   *
   * @param family the family
   * @param routes the rules, with a distinguisher in a family of VPNs alone
   * @return the list
   * @throws IllegalArgumentException if a rule does not belong to the family, has no condition or
   *     is longer than 4095 octets, or if only some have path identifiers
   */
  public static FlowSpecs of(Family family, List<PathRoute<FlowSpec>> routes) {
    Octets octets = Field.write(routes, (rule, out) -> write(rule, family, out));
    return tryRead(octets, family, pathIds(routes))
        .filter(read -> read.toList().equals(routes))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "expected rules of " + family + " but found " + routes));
  }

  private static void write(FlowSpec rule, Family family, OctetsBuilder out) {
    if (rule.distinguisher().isPresent() != isVpn(family)) {
      throw new IllegalArgumentException("expected a rule of " + family + " but found " + rule);
    }
    OctetsBuilder value = new OctetsBuilder(32);
    rule.distinguisher().ifPresent(distinguisher -> value.i64(distinguisher.bits()));
    rule.components().forEach(component -> FlowOctets.write(component, value));
    int length = value.length();
    if (length > LONGEST) {
      throw new IllegalArgumentException("expected 4095 octets at most but found " + length);
    }
    if (length < LONG) {
      out.u8(length);
    } else {
      out.u16(LONG << 8 | length);
    }
    out.octets(value.build());
  }

  private static int end(Octets octets, int at) {
    int head = headLength(octets, at);
    if (head > octets.length() - at) {
      return -1;
    }
    int length = head == 1 ? octets.at(at) : octets.u16(at) & LONGEST;
    return length == 0 ? -1 : at + head + length;
  }

  /**
   * How many octets a rule has, its length included.
   *
   * @param octets where the rule lies
   * @param at the place of its first octet
   * @return the number, or -1 if the length is 0 or cut short
   */
  public static int length(Octets octets, int at) {
    int end = end(octets, at);
    return end < 0 ? -1 : end - at;
  }

  private static boolean isVpn(Family family) {
    return family.safi().equals(Safi.VPN_FLOW_SPEC);
  }
}
