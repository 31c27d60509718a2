package io.github.bgpoveripsec.codec.nlri;

import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.wire.JudgedPrefixes;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.net.Ipv6Prefix;
import io.github.bgpoveripsec.model.net.Prefix;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Prefixes of one address family, held as they are on the wire: a list of thousands is one string
 * of octets (RFC 4271 section 4.3, RFC 7911 section 3).
 *
 * <p>Bits behind the prefix length mean nothing: they are kept in the octets, but neither shown nor
 * compared.
 */
public sealed class PrefixList implements Nlri permits JudgedPrefixes {
  private static final long serialVersionUID = 1L;

  /** No IPv4 prefixes. */
  public static final PrefixList EMPTY = new PrefixList(Octets.EMPTY, Afi.IPV4, PathIds.ABSENT);

  private static final int PATH_ID = 4;

  private final Octets octets;
  private final Afi afi;
  private final PathIds pathIds;

  /**
   * Takes octets that have been judged. The class is sealed, so that nobody else can.
   *
   * @param octets prefixes that end where the octets end
   * @param afi IPv4 or IPv6
   * @param pathIds whether path identifiers stand before the prefixes
   */
  protected PrefixList(Octets octets, Afi afi, PathIds pathIds) {
    this.octets = octets;
    this.afi = afi;
    this.pathIds = pathIds;
  }

  /**
   * The prefixes in a field.
   *
   * @param octets the field
   * @param afi IPv4 or IPv6
   * @param pathIds whether path identifiers stand before the prefixes
   * @return the list, or nothing if a prefix is too long or overruns the field
   * @throws IllegalArgumentException if the family is neither IPv4 nor IPv6
   */
  public static Optional<PrefixList> tryRead(Octets octets, Afi afi, PathIds pathIds) {
    int longest = longest(afi);
    int id = pathIds == PathIds.PRESENT ? PATH_ID : 0;
    int at = 0;
    while (at < octets.length()) {
      at += id;
      if (at >= octets.length() || octets.at(at) > longest) {
        return Optional.empty();
      }
      at += 1 + size(octets.at(at));
    }
    return at == octets.length()
        ? Optional.of(new PrefixList(octets, afi, pathIds))
        : Optional.empty();
  }

  /**
   * A list of prefixes without path identifiers.
   *
   * @param prefixes the prefixes, all of one family
   * @return the list
   * @throws IllegalArgumentException if both families occur
   */
  public static PrefixList of(Prefix... prefixes) {
    return of(List.of(prefixes).stream().map(PathPrefix::of).toList());
  }

  /**
   * A list of prefixes.
   *
   * @param prefixes the prefixes, all of one family, all with path identifiers or all without
   * @return the list
   * @throws IllegalArgumentException if both families occur, or identifiers only with some
   */
  public static PrefixList of(List<PathPrefix> prefixes) {
    if (prefixes.isEmpty()) {
      return EMPTY;
    }
    Afi afi = afi(prefixes.get(0));
    boolean ids = prefixes.get(0).pathId().isPresent();
    OctetsBuilder out = new OctetsBuilder(prefixes.size() * 5);
    for (PathPrefix each : prefixes) {
      if (!afi(each).equals(afi) || each.pathId().isPresent() != ids) {
        throw new IllegalArgumentException(
            "expected prefixes of one family, all with path identifiers or all without, but found "
                + prefixes.get(0)
                + " and "
                + each);
      }
      write(each, out);
    }
    return new PrefixList(out.build(), afi, ids ? PathIds.PRESENT : PathIds.ABSENT);
  }

  @Override
  public final Octets octets() {
    return octets;
  }

  /**
   * The address family.
   *
   * @return IPv4 or IPv6
   */
  public final Afi afi() {
    return afi;
  }

  /**
   * Whether path identifiers stand before the prefixes.
   *
   * @return the mode; of an empty list it means nothing
   */
  public final PathIds pathIds() {
    return pathIds;
  }

  /**
   * How many prefixes there are.
   *
   * @return the number, counted anew
   */
  public final int size() {
    int size = 0;
    int id = pathIds == PathIds.PRESENT ? PATH_ID : 0;
    for (int at = 0; at < octets.length(); size++) {
      at += id;
      at += 1 + size(octets.at(at));
    }
    return size;
  }

  /**
   * Looks at each prefix in order.
   *
   * @param visitor who looks
   */
  public final void forEach(PrefixVisitor visitor) {
    boolean v4 = afi.code() == Afi.IPV4.code();
    boolean ids = pathIds == PathIds.PRESENT;
    int end = octets.length();
    int at = 0;
    while (at < end) {
      long id = -1;
      if (ids) {
        id = Integer.toUnsignedLong(octets.i32(at));
        at += PATH_ID;
      }
      int length = octets.at(at++);
      if (v4) {
        visitor.visit(bits32(at) & mask(length + 32), 0, length, id);
      } else {
        long more = length > 64 ? bits64(at + 8) & mask(length - 64) : 0;
        visitor.visit(bits64(at) & mask(length), more, length, id);
      }
      at += size(length);
    }
  }

  /**
   * The prefixes as values.
   *
   * @return one for each, in order
   */
  public final List<PathPrefix> toList() {
    List<PathPrefix> list = new ArrayList<>();
    forEach(
        (bits, more, length, id) ->
            list.add(
                new PathPrefix(
                    afi.equals(Afi.IPV4)
                        ? new Ipv4Prefix((int) bits, length)
                        : new Ipv6Prefix(bits, more, length),
                    id < 0 ? Optional.empty() : Optional.of(id))));
    return List.copyOf(list);
  }

  @Override
  public final boolean equals(Object other) {
    if (!(other instanceof PrefixList that)) {
      return false;
    }
    if (octets.isEmpty() || that.octets.isEmpty()) {
      return octets.isEmpty() && that.octets.isEmpty();
    }
    return afi.equals(that.afi)
        && pathIds == that.pathIds
        && (octets.equals(that.octets) || toList().equals(that.toList()));
  }

  @Override
  public final int hashCode() {
    return toList().hashCode();
  }

  @Override
  public final String toString() {
    return toList().toString();
  }

  /** The four octets from a place on, as far as there are so many; what follows reads as zero. */
  private long bits32(int at) {
    return at + 4 <= octets.length() ? Integer.toUnsignedLong(octets.i32(at)) : last(at, 4);
  }

  /** The eight octets from a place on, as far as there are so many; what follows reads as zero. */
  private long bits64(int at) {
    return at + 8 <= octets.length() ? octets.i64(at) : last(at, 8);
  }

  /** The octets at the end, to the left of a number of so many octets. */
  private long last(int at, int width) {
    long bits = 0;
    for (int i = at; i < octets.length(); i++) {
      bits = bits << 8 | octets.at(i);
    }
    int missing = at + width - octets.length();
    return bits << (8 * missing);
  }

  /** The leftmost bits of 64. */
  private static long mask(int length) {
    return length <= 0 ? 0 : -1L << Math.max(0, 64 - length);
  }

  private static int size(int length) {
    return (length + 7) >>> 3;
  }

  private static int longest(Afi afi) {
    return switch (afi.code()) {
      case 1 -> 32;
      case 2 -> 128;
      default -> throw new IllegalArgumentException("expected ipv4 or ipv6 but found " + afi);
    };
  }

  private static Afi afi(PathPrefix prefix) {
    return prefix.prefix() instanceof Ipv4Prefix ? Afi.IPV4 : Afi.IPV6;
  }

  private static void write(PathPrefix each, OctetsBuilder out) {
    each.pathId().ifPresent(id -> out.i32(id.intValue()));
    if (each.prefix() instanceof Ipv4Prefix v4) {
      write(Integer.toUnsignedLong(v4.bits()) << 32, 0, v4.length(), out);
    } else if (each.prefix() instanceof Ipv6Prefix v6) {
      write(v6.high(), v6.low(), v6.length(), out);
    }
  }

  private static void write(long high, long low, int length, OctetsBuilder out) {
    out.u8(length);
    for (int i = 0; i < size(length); i++) {
      long half = i < 8 ? high : low;
      out.u8((int) (half >>> (56 - 8 * (i & 7))) & 0xff);
    }
  }
}
