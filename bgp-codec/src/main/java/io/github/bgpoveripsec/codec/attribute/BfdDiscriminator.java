package io.github.bgpoveripsec.codec.attribute;

import io.github.bgpoveripsec.codec.octets.Addresses;
import io.github.bgpoveripsec.codec.octets.FieldWidth;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.model.net.Ip;
import java.util.List;
import java.util.Optional;

/**
 * How to watch a path with Bidirectional Forwarding Detection (RFC 9026 section 3.1.6).
 *
 * @param flags the flag octet
 * @param mode how to watch, 0 to 255; 1 is point to multipoint
 * @param discriminator the session of BFD, 0 to 4,294,967,295
 * @param tlvs what else it says, in order, each of 255 octets at most; one of type 1 holds the
 *     source
 */
public record BfdDiscriminator(int flags, int mode, long discriminator, List<RawTlv> tlvs)
    implements PathAttribute {
  /** The mode of a session from one to many. */
  public static final int POINT_TO_MULTIPOINT = 1;

  private static final int SOURCE = 1;

  /**
   * Checks the ranges and copies the list.
   *
   * @param flags the flag octet
   * @param mode how to watch
   * @param discriminator the session of BFD
   * @param tlvs what else it says
   * @throws IllegalArgumentException if a number does not fit its field
   */
  public BfdDiscriminator {
    FieldWidth.check("flags", flags, 8);
    FieldWidth.check("mode", mode, 8);
    FieldWidth.check("discriminator", discriminator, 32);
    tlvs = RawTlv.narrow(tlvs);
    tlvs.forEach(tlv -> FieldWidth.check("length", tlv.octets().length(), 8));
  }

  /**
   * The attribute as it is sent for a session from one to many.
   *
   * @param discriminator the session of BFD
   * @param source the address its packets come from
   * @return the attribute
   * @throws IllegalArgumentException if the discriminator has more than 32 bits
   */
  public static BfdDiscriminator of(long discriminator, Ip source) {
    OctetsBuilder address = new OctetsBuilder(16);
    Addresses.write(source, address);
    return new BfdDiscriminator(
        OPTIONAL_TRANSITIVE,
        POINT_TO_MULTIPOINT,
        discriminator,
        List.of(new RawTlv(SOURCE, address.build())));
  }

  /**
   * The address the packets of the session come from.
   *
   * @return the first address there is, or nothing
   */
  public Optional<Ip> source() {
    return tlvs.stream()
        .filter(tlv -> tlv.type() == SOURCE)
        .flatMap(tlv -> Addresses.tryRead(tlv.octets()).stream())
        .findFirst();
  }

  @Override
  public AttributeType type() {
    return AttributeType.BFD_DISCRIMINATOR;
  }
}
