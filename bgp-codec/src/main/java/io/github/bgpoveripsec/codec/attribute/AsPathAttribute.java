package io.github.bgpoveripsec.codec.attribute;

import io.github.bgpoveripsec.codec.octets.FieldWidth;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.model.route.AsPath;
import io.github.bgpoveripsec.model.route.AsPathSegmentType;
import io.github.bgpoveripsec.model.route.AsPathVisitor;
import java.io.Serial;
import java.util.Optional;

/**
 * Which systems a route has passed (RFC 4271 section 5.1.2), also in the form that carries it in
 * full past speakers of two octets (RFC 6793 section 3).
 *
 * <p>The path is held as octets and becomes an object when it is asked for. Two attributes are
 * equal if type, flags and path are, however wide AS numbers are in the octets.
 */
public final class AsPathAttribute implements PathAttribute {
  @Serial private static final long serialVersionUID = 1L;
  private static final int HEAD = 2;
  private static final int NARROW = 2;
  private static final int WIDE = 4;

  private final AttributeType type;
  private final int flags;
  private final Octets octets;
  private final int width;

  private AsPathAttribute(AttributeType type, int flags, Octets octets, int width) {
    FieldWidth.check("flags", flags, 8);
    // Numbers are compared, because equals of a record is slow on JDK 17.
    if (type.code() != AttributeType.AS_PATH.code()
        && type.code() != AttributeType.AS4_PATH.code()) {
      throw new IllegalArgumentException("expected a path but found " + type);
    }
    this.type = type;
    this.flags = flags;
    this.octets = octets;
    this.width = width;
  }

  /**
   * An attribute of any flags.
   *
   * @param type {@link AttributeType#AS_PATH} or {@link AttributeType#AS4_PATH}
   * @param flags the flag octet
   * @param path the path
   * @throws IllegalArgumentException if the type is another or the flags are no octet
   */
  public AsPathAttribute(AttributeType type, int flags, AsPath path) {
    this(type, flags, write(path, WIDE), WIDE);
  }

  /**
   * AS_PATH as it is sent.
   *
   * @param path the path
   * @return the attribute
   */
  public static AsPathAttribute of(AsPath path) {
    return new AsPathAttribute(AttributeType.AS_PATH, WELL_KNOWN, path);
  }

  /**
   * AS4_PATH as it is sent to a speaker of two octets.
   *
   * @param path the path, without segments of confederations
   * @return the attribute
   */
  public static AsPathAttribute as4(AsPath path) {
    return new AsPathAttribute(AttributeType.AS4_PATH, OPTIONAL_TRANSITIVE, path);
  }

  /**
   * The attribute with a value.
   *
   * @param type {@link AttributeType#AS_PATH} or {@link AttributeType#AS4_PATH}
   * @param flags the flag octet
   * @param octets the value
   * @param width how many octets an AS number takes in it, 2 or 4
   * @return the attribute, or nothing if the value is not a row of whole segments of known types
   * @throws IllegalArgumentException if type or width is another or the flags are no octet
   */
  public static Optional<AsPathAttribute> tryRead(
      AttributeType type, int flags, Octets octets, int width) {
    checkWidth(width);
    int at = 0;
    while (at + HEAD <= octets.length()
        && AsPathSegmentType.ofCode(octets.at(at)).isPresent()
        && octets.at(at + 1) > 0) {
      at += HEAD + octets.at(at + 1) * width;
    }
    return at == octets.length()
        ? Optional.of(new AsPathAttribute(type, flags, octets, width))
        : Optional.empty();
  }

  @Override
  public AttributeType type() {
    return type;
  }

  @Override
  public int flags() {
    return flags;
  }

  /**
   * The path.
   *
   * @return the path, made anew
   */
  public AsPath path() {
    // A head is one word as well; for one segment, the usual number, this is exact.
    AsPath.Builder path = AsPath.builder((octets.length() + width - HEAD) / width);
    forEach(path);
    return path.build();
  }

  /**
   * Looks at each segment and its AS numbers in order, the latest first, which makes no path.
   *
   * @param visitor who looks
   */
  public void forEach(AsPathVisitor visitor) {
    int at = 0;
    while (at < octets.length()) {
      int size = octets.at(at + 1);
      visitor.segment(AsPathSegmentType.ofCode(octets.at(at)).orElseThrow(), size);
      at += HEAD;
      for (int end = at + size * width; at < end; at += width) {
        visitor.asn(width == NARROW ? octets.u16(at) : octets.i32(at));
      }
    }
  }

  /**
   * The value for AS numbers of some width.
   *
   * @param asnOctets how many octets an AS number is to take, 2 or 4
   * @return the octets
   * @throws IllegalArgumentException if the width is another or an AS number does not fit
   */
  public Octets octets(int asnOctets) {
    checkWidth(asnOctets);
    return asnOctets == width ? octets : write(path(), asnOctets);
  }

  private static void checkWidth(int width) {
    if (width != NARROW && width != WIDE) {
      throw new IllegalArgumentException("expected a width of 2 or 4 but found " + width);
    }
  }

  private static Octets write(AsPath path, int width) {
    OctetsBuilder out = new OctetsBuilder(32);
    path.forEach(
        new AsPathVisitor() {
          @Override
          public void segment(AsPathSegmentType type, int size) {
            out.u8(type.code()).u8(size);
          }

          @Override
          public void asn(int bits) {
            if (width == NARROW) {
              out.u16(bits);
            } else {
              out.i32(bits);
            }
          }
        });
    return out.build();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AsPathAttribute that
        && type.equals(that.type)
        && flags == that.flags
        && (width == that.width ? octets.equals(that.octets) : path().equals(that.path()));
  }

  @Override
  public int hashCode() {
    return 31 * (31 * type.hashCode() + flags) + path().hashCode();
  }

  @Override
  public String toString() {
    return "AsPathAttribute[type=" + type + ", flags=" + flags + ", path=" + path() + "]";
  }

  /** Reads the value anew, so that octets from elsewhere cannot make one that is out of shape. */
  @Serial
  private Object readResolve() {
    return tryRead(type, flags, octets, width).orElseThrow();
  }
}
