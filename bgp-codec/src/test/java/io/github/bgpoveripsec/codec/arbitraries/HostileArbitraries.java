package io.github.bgpoveripsec.codec.arbitraries;

import io.github.bgpoveripsec.codec.BgpCodec;
import io.github.bgpoveripsec.codec.message.BgpMessage;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.session.AsnWidth;
import io.github.bgpoveripsec.codec.session.Session;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Generates octets that mean harm: noise, damaged messages, and headers that lie. */
public final class HostileArbitraries {
  private HostileArbitraries() {}

  /**
   * All kinds of hostile octets.
   *
   * @return the generator
   */
  public static Arbitrary<Octets> any() {
    return Arbitraries.oneOf(
        OctetsArbitraries.upTo(200),
        lyingHeaders(),
        damagedMessages(),
        damagedUpdates(),
        FamilyUpdateArbitraries.noise().map(HostileArbitraries::encode));
  }

  /**
   * Headers with a right marker and any length and type, and a body that need not fit them.
   *
   * @return the generator
   */
  public static Arbitrary<Octets> lyingHeaders() {
    Arbitrary<Integer> lengths =
        Arbitraries.oneOf(
            Arbitraries.integers().between(0, 300),
            Arbitraries.of(18, 19, 20, 21, 23, 29, 4095, 4096, 4097, 65535));
    return Combinators.combine(
            lengths, Arbitraries.integers().between(0, 7), OctetsArbitraries.upTo(300))
        .as(HostileArbitraries::message);
  }

  /**
   * Valid messages with some octets overwritten, and perhaps an end cut off.
   *
   * @return the generator
   */
  public static Arbitrary<Octets> damagedMessages() {
    return Combinators.combine(
            MessageArbitraries.valid().map(HostileArbitraries::encode),
            hits(),
            Arbitraries.integers().between(0, 9))
        .as(HostileArbitraries::damage);
  }

  /**
   * Valid UPDATEs of a session of wide AS numbers, nearly half of them with routes of any family
   * and with or without path identifiers, and a few with a signed path, with some octets behind the
   * header overwritten.
   *
   * @return the generator
   */
  public static Arbitrary<Octets> damagedUpdates() {
    Arbitrary<Octets> valid =
        Arbitraries.frequencyOf(
            Tuple.of(5, UpdateArbitraries.valid().map(HostileArbitraries::encode)),
            Tuple.of(1, UpdateArbitraries.signed().map(HostileArbitraries::encode)),
            Tuple.of(
                5,
                FamilyUpdateArbitraries.generous()
                    .map(update -> encode(update, SessionArbitraries.generous()))));
    return Combinators.combine(valid, hits())
        .as(
            (whole, hits) -> {
              byte[] octets = whole.toByteArray();
              for (int hit : hits) {
                octets[19 + (hit >>> 8) % (octets.length - 19)] = (byte) hit;
              }
              return Octets.of(octets);
            });
  }

  private static Octets encode(BgpMessage message) {
    return encode(message, Session.initial().withAsnWidth(AsnWidth.FOUR));
  }

  private static Octets encode(BgpMessage message, Session session) {
    return BgpCodec.forSession(session).encode(message).orElseThrow();
  }

  /** Places and values evenly, for small numbers alone would hit the first octets alone. */
  private static Arbitrary<int[]> hits() {
    return Arbitraries.integers()
        .between(0, 1 << 20)
        .withDistribution(RandomDistribution.uniform())
        .array(int[].class)
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  /**
   * A message of any header fields.
   *
   * @param length the length field, true or not
   * @param type the type field
   * @param body what follows the header
   * @return header and body
   */
  public static Octets message(int length, int type, Octets body) {
    return new OctetsBuilder(19 + body.length())
        .fill(0xff, 16)
        .u16(length)
        .u8(type)
        .octets(body)
        .build();
  }

  private static Octets damage(Octets whole, int[] hits, int cut) {
    byte[] octets = whole.toByteArray();
    for (int hit : hits) {
      // Most hits spare the header, or little behind it would ever be read.
      int from = hit % 5 == 0 || octets.length == 19 ? 0 : 19;
      octets[from + (hit >>> 8) % (octets.length - from)] = (byte) hit;
    }
    int kept = cut < 7 ? octets.length : octets.length * (cut - 6) / 4;
    return Octets.copyOf(octets, 0, kept);
  }
}
