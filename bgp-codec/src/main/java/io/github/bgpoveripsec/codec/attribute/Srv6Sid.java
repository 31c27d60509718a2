package io.github.bgpoveripsec.codec.attribute;

import io.github.bgpoveripsec.codec.CodecValue;
import io.github.bgpoveripsec.codec.octets.FieldWidth;
import io.github.bgpoveripsec.model.net.Ipv6Address;
import java.util.List;
import org.immutables.value.Value;

/** A segment identifier and what it does (RFC 9252 section 3.1). */
@CodecValue
@Value.Immutable
public sealed interface Srv6Sid extends WithSrv6Sid, Srv6ServiceTlv permits ImmutableSrv6Sid {
  /** The type of this part. */
  int TYPE = 1;

  /**
   * The identifier.
   *
   * @return the identifier, an IPv6 address
   */
  Ipv6Address sid();

  /**
   * What the segment does, from the registry of RFC 8986 section 10.2.
   *
   * @return the behaviour, 0 to 65,535; 65,535 is opaque
   */
  int behavior();

  /**
   * What else is said, in order.
   *
   * @return the parts; none is legal
   */
  List<Srv6SidTlv> tlvs();

  /**
   * Flags, none of which has a meaning.
   *
   * @return one octet, 0 unless set
   */
  @Value.Default
  default int flags() {
    return 0;
  }

  /**
   * The octet before the identifier, sent as 0 and ignored when received.
   *
   * @return one octet, 0 unless set
   */
  @Value.Default
  default int reservedBefore() {
    return 0;
  }

  /**
   * The octet behind the behaviour, sent as 0 and ignored when received.
   *
   * @return one octet, 0 unless set
   */
  @Value.Default
  default int reservedBehind() {
    return 0;
  }

  @Override
  default int type() {
    return TYPE;
  }

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if a number does not fit its field
   */
  @Value.Check
  default void check() {
    FieldWidth.check("behavior", behavior(), 16);
    FieldWidth.check("flags", flags(), 8);
    FieldWidth.check("reserved octet", reservedBefore(), 8);
    FieldWidth.check("reserved octet", reservedBehind(), 8);
    tlvs().forEach(tlv -> FieldWidth.check("type", tlv.type(), 8));
  }

  /**
   * Begins an identifier.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an identifier. */
  final class Builder extends ImmutableSrv6Sid.Builder {
    Builder() {}
  }
}
