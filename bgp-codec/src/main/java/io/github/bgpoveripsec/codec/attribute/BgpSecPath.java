package io.github.bgpoveripsec.codec.attribute;

import io.github.bgpoveripsec.codec.octets.FieldWidth;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.model.net.Asn;
import java.io.Serializable;
import java.util.List;

/**
 * The systems a route has passed, each of which has signed (RFC 8205 section 3).
 *
 * @param flags the flag octet
 * @param path the systems, the latest first
 * @param blocks their signatures, once for each algorithm suite; one or two in a sound attribute
 */
public record BgpSecPath(int flags, List<Segment> path, List<Block> blocks)
    implements PathAttribute {
  /**
   * Checks the range and copies the lists.
   *
   * @param flags the flag octet
   * @param path the systems
   * @param blocks their signatures
   * @throws IllegalArgumentException if the flags are no octet
   */
  public BgpSecPath {
    FieldWidth.check("flags", flags, 8);
    path = List.copyOf(path);
    blocks = List.copyOf(blocks);
  }

  /**
   * The attribute as it is sent with signatures of one algorithm suite.
   *
   * @param path the systems, the latest first
   * @param block a signature of each
   * @return the attribute
   */
  public static BgpSecPath of(List<Segment> path, Block block) {
    return new BgpSecPath(OPTIONAL_NON_TRANSITIVE, path, List.of(block));
  }

  @Override
  public AttributeType type() {
    return AttributeType.BGPSEC_PATH;
  }

  /**
   * A system on the path (RFC 8205 section 3.1).
   *
   * @param count how often it counts, 0 to 255
   * @param flags one octet; the highest bit says that it is inside a confederation
   * @param asn the system
   */
  public record Segment(int count, int flags, Asn asn) implements Serializable {
    /**
     * Checks the ranges.
     *
     * @param count how often it counts
     * @param flags one octet
     * @param asn the system
     * @throws IllegalArgumentException if a number does not fit its field
     */
    public Segment {
      FieldWidth.check("pCount", count, 8);
      FieldWidth.check("flags", flags, 8);
    }
  }

  /**
   * Signatures of one algorithm suite (RFC 8205 section 3.2).
   *
   * @param algorithm the suite, 0 to 255
   * @param signatures one for each system on a sound path, in its order
   */
  public record Block(int algorithm, List<Signature> signatures) implements Serializable {
    /**
     * Checks the range and copies the list.
     *
     * @param algorithm the suite
     * @param signatures the signatures
     * @throws IllegalArgumentException if the suite is no octet
     */
    public Block {
      FieldWidth.check("algorithm suite", algorithm, 8);
      signatures = List.copyOf(signatures);
    }
  }

  /**
   * What one system has signed.
   *
   * @param key the twenty octets that name the key
   * @param octets the signature, 65,535 octets at most
   */
  public record Signature(Octets key, Octets octets) implements Serializable {
    /** How many octets name a key. */
    public static final int KEY_LENGTH = 20;

    /**
     * Checks the lengths.
     *
     * @param key what names the key
     * @param octets the signature
     * @throws IllegalArgumentException if one has not its length
     */
    public Signature {
      if (key.length() != KEY_LENGTH) {
        throw new IllegalArgumentException("expected a key of twenty octets but found " + key);
      }
      FieldWidth.check("signature length", octets.length(), 16);
    }
  }
}
