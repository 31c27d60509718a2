package io.github.bgpoveripsec.codec.attribute;

import io.github.bgpoveripsec.codec.octets.FieldWidth;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import java.io.Serializable;

/**
 * Who joined several routes into one (RFC 4271 section 5.1.7), also in the form that carries the
 * ASN in full past speakers of two octets (RFC 6793 section 3).
 *
 * @param type {@link AttributeType#AGGREGATOR} or {@link AttributeType#AS4_AGGREGATOR}
 * @param flags the flag octet
 * @param speaker who it was
 */
public record AggregatorAttribute(AttributeType type, int flags, Speaker speaker)
    implements PathAttribute {
  /**
   * Checks type and range.
   *
   * @param type which of the two
   * @param flags the flag octet
   * @param speaker who it was
   * @throws IllegalArgumentException if the type is another or the flags are no octet
   */
  public AggregatorAttribute {
    FieldWidth.check("flags", flags, 8);
    // Numbers are compared, because equals of a record is slow on JDK 17.
    if (type.code() != AttributeType.AGGREGATOR.code()
        && type.code() != AttributeType.AS4_AGGREGATOR.code()) {
      throw new IllegalArgumentException("expected an aggregator but found " + type);
    }
  }

  /**
   * AGGREGATOR as it is sent.
   *
   * @param asn the system of the aggregator
   * @param address its address
   * @return the attribute
   */
  public static AggregatorAttribute of(Asn asn, Ipv4Address address) {
    return new AggregatorAttribute(
        AttributeType.AGGREGATOR, OPTIONAL_TRANSITIVE, new Speaker(asn, address));
  }

  /**
   * AS4_AGGREGATOR as it is sent to a speaker of two octets.
   *
   * @param speaker who it was
   * @return the attribute
   */
  public static AggregatorAttribute as4(Speaker speaker) {
    return new AggregatorAttribute(AttributeType.AS4_AGGREGATOR, OPTIONAL_TRANSITIVE, speaker);
  }

  /**
   * A BGP speaker.
   *
   * @param asn its system
   * @param address its address
   */
  public record Speaker(Asn asn, Ipv4Address address) implements Serializable {}
}
