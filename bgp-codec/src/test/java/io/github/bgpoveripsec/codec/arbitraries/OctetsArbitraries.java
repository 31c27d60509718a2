package io.github.bgpoveripsec.codec.arbitraries;

import io.github.bgpoveripsec.codec.octets.Octets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Generates octets. */
public final class OctetsArbitraries {
  private OctetsArbitraries() {}

  /**
   * Any octets, edge lengths included.
   *
   * @param longest how many at most
   * @return the generator
   */
  public static Arbitrary<Octets> upTo(int longest) {
    return between(0, longest);
  }

  /**
   * Any octets of a range of lengths.
   *
   * @param shortest how many at least
   * @param longest how many at most
   * @return the generator
   */
  public static Arbitrary<Octets> between(int shortest, int longest) {
    return Arbitraries.bytes()
        .array(byte[].class)
        .ofMinSize(shortest)
        .ofMaxSize(longest)
        .map(Octets::of);
  }
}
