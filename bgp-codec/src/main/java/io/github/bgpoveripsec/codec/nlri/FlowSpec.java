package io.github.bgpoveripsec.codec.nlri;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which packets a rule is about: those that meet all conditions (RFC 8955 section 4).
 *
 * @param distinguisher which VPN's packets, or nothing outside VPNs
 * @param components the conditions, of ascending types
 */
public record FlowSpec(Optional<RouteDistinguisher> distinguisher, List<FlowComponent> components)
    implements Serializable {
  /**
   * Copies the conditions.
   *
   * @param distinguisher which VPN's packets
   * @param components the conditions
   * @throws IllegalArgumentException if their types do not ascend
   */
  public FlowSpec {
    components = List.copyOf(components);
    for (int i = 1; i < components.size(); i++) {
      if (components.get(i).type().code() <= components.get(i - 1).type().code()) {
        throw new IllegalArgumentException("expected ascending types but found " + components);
      }
    }
  }

  /**
   * A rule outside VPNs.
   *
   * @param components the conditions, of ascending types
   * @return the rule
   * @throws IllegalArgumentException if their types do not ascend
   */
  public static FlowSpec of(FlowComponent... components) {
    return new FlowSpec(Optional.empty(), List.of(components));
  }

  /**
   * All conditions.
   *
   * @return such as {@code destination 10.0.0.0/8 && port =80}, after the distinguisher if there is
   *     one
   */
  @Override
  public String toString() {
    return distinguisher.map(rd -> rd + ":").orElse("")
        + components.stream().map(Object::toString).collect(Collectors.joining(" && "));
  }
}
