package io.github.bgpoveripsec.codec.attribute;

import io.github.bgpoveripsec.codec.octets.FieldWidth;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import java.util.List;
import java.util.OptionalLong;

/**
 * The metric gathered on the way through several systems of one administration (RFC 7311 section
 * 3).
 *
 * @param flags the flag octet
 * @param tlvs what it says, in order; one of type 1 holds the metric
 */
public record Aigp(int flags, List<RawTlv> tlvs) implements PathAttribute {
  private static final int METRIC = 1;

  /**
   * Checks the ranges and copies the list.
   *
   * @param flags the flag octet
   * @param tlvs what it says
   * @throws IllegalArgumentException if the flags or a type are no octet
   */
  public Aigp {
    FieldWidth.check("flags", flags, 8);
    tlvs = RawTlv.narrow(tlvs);
  }

  /**
   * The attribute as it is sent.
   *
   * @param metric the metric, an unsigned number of 64 bits
   * @return the attribute
   */
  public static Aigp of(long metric) {
    RawTlv tlv = new RawTlv(METRIC, new OctetsBuilder(Long.BYTES).i64(metric).build());
    return new Aigp(OPTIONAL_NON_TRANSITIVE, List.of(tlv));
  }

  /**
   * The metric: the first counts if there are several (RFC 7311 section 3).
   *
   * @return an unsigned number of 64 bits, or nothing if there is none or it is malformed
   */
  public OptionalLong metric() {
    return tlvs.stream()
        .filter(tlv -> tlv.type() == METRIC)
        .limit(1)
        .filter(tlv -> tlv.octets().length() == Long.BYTES)
        .mapToLong(tlv -> tlv.octets().i64(0))
        .findFirst();
  }

  @Override
  public AttributeType type() {
    return AttributeType.AIGP;
  }
}
