package io.github.bgpoveripsec.codec.arbitraries;

import io.github.bgpoveripsec.codec.nlri.Afi;
import io.github.bgpoveripsec.codec.nlri.FlowComponent;
import io.github.bgpoveripsec.codec.nlri.FlowMatch;
import io.github.bgpoveripsec.codec.nlri.FlowMatches;
import io.github.bgpoveripsec.codec.nlri.FlowPrefix;
import io.github.bgpoveripsec.codec.nlri.FlowType;
import io.github.bgpoveripsec.model.arbitraries.NetArbitraries;
import io.github.bgpoveripsec.model.net.Ipv6Address;
import io.github.bgpoveripsec.model.net.Ipv6Prefix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates the conditions of flow specifications. */
final class FlowArbitraries {
  private static final int AND = 0x40;

  private FlowArbitraries() {}

  /** At least one condition, of ascending types, that a family can have. */
  static Arbitrary<List<FlowComponent>> components(Afi afi) {
    List<FlowType> types =
        Arrays.stream(FlowType.values())
            .filter(type -> type != FlowType.FLOW_LABEL || afi.equals(Afi.IPV6))
            .toList();
    return Arbitraries.of(types)
        .set()
        .ofMinSize(1)
        .ofMaxSize(5)
        .flatMap(
            chosen ->
                Combinators.combine(
                        chosen.stream().sorted().map(type -> component(type, afi)).toList())
                    .as(ArrayList::new));
  }

  private static Arbitrary<FlowComponent> component(FlowType type, Afi afi) {
    if (!type.isPrefix()) {
      return tests(type);
    }
    return afi.equals(Afi.IPV4)
        ? NetArbitraries.ipv4Prefixes().map(prefix -> FlowPrefix.of(type, prefix))
        : Combinators.combine(NetArbitraries.ipv6Prefixes(), Arbitraries.integers().between(0, 127))
            .as((prefix, offset) -> behind(type, prefix, Math.min(offset, prefix.length() - 1)));
  }

  /** The bits of a prefix behind an offset; all of them if it is not above zero. */
  private static FlowComponent behind(FlowType type, Ipv6Prefix prefix, int offset) {
    if (offset <= 0) {
      return FlowPrefix.of(type, prefix);
    }
    long high = offset < 64 ? prefix.high() & -1L >>> offset : 0;
    long low = offset < 64 ? prefix.low() : prefix.low() & -1L >>> (offset - 64);
    return new FlowPrefix(type, Ipv6Prefix.of(Ipv6Address.of(high, low), prefix.length()), offset);
  }

  private static Arbitrary<FlowComponent> tests(FlowType type) {
    Arbitrary<Integer> operators = Arbitraries.integers().between(0, type.isBitmask() ? 3 : 7);
    return Combinators.combine(operators, Arbitraries.of(0, AND), values(type))
        .as((operator, and, value) -> new FlowMatch(operator | and, value))
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(matches -> new FlowMatches(type, matches));
  }

  /** Values of each width that a type can have. */
  private static Arbitrary<Long> values(FlowType type) {
    return switch (type) {
      case FRAGMENT -> Arbitraries.longs().between(0, 0xf);
      case DSCP -> Arbitraries.longs().between(0, 0xff);
      case TCP_FLAGS ->
          Arbitraries.oneOf(
              Arbitraries.longs().between(0, 0xff), Arbitraries.longs().between(0, 0xffff));
      default ->
          Arbitraries.oneOf(
              Arbitraries.longs().between(0, 0xff),
              Arbitraries.longs().between(0, 0xffff),
              Arbitraries.longs().between(0, 0xffff_ffffL),
              Arbitraries.longs());
    };
  }
}
