package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.attribute.RawAttribute;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The registry of all attributes that have a format, by type. */
public final class AttributeFormats {
  private static final List<AttributeFormat> ALL =
      List.of(
          new OriginFormat(),
          new AsPathFormat(),
          new NextHopFormat(),
          new MultiExitDiscFormat(),
          new LocalPrefFormat(),
          new AtomicAggregateFormat(),
          new CommunitiesFormat(),
          new OriginatorIdFormat(),
          new ClusterListFormat(),
          new MpReachFormat(),
          new MpUnreachFormat(),
          new ExtendedCommunitiesFormat(),
          new As4PathFormat(),
          new PmsiTunnelFormat(),
          new TunnelEncapsulationFormat(),
          new TrafficEngineeringFormat(),
          new Ipv6ExtendedCommunitiesFormat(),
          new AigpFormat(),
          new PeDistinguisherLabelsFormat(),
          new LinkStateFormat(),
          new LargeCommunitiesFormat(),
          new BgpSecPathFormat(),
          new OnlyToCustomerFormat(),
          new SfpFormat(),
          new BfdDiscriminatorFormat(),
          new PrefixSidFormat(),
          new AttrSetFormat(),
          new AggregatorFormat(AttributeType.AGGREGATOR),
          new AggregatorFormat(AttributeType.AS4_AGGREGATOR));

  private static final @Nullable AttributeFormat[] BY_TYPE = byType();

  private AttributeFormats() {}

  /**
   * The format of an attribute.
   *
   * @param type the type octet
   * @return the format, or null for an attribute nobody has a class for
   */
  public static @Nullable AttributeFormat of(int type) {
    return BY_TYPE[type];
  }

  /**
   * Reads an attribute.
   *
   * @param type the type octet
   * @param flags the flag octet
   * @param value where the value lies
   * @param form how the octets read
   * @return the attribute, raw if its value does not fit its format
   */
  public static PathAttribute read(int type, int flags, Value value, WireForm form) {
    AttributeFormat format = of(type);
    PathAttribute read = format == null ? null : format.tryRead(flags, value, form);
    return read == null ? new RawAttribute(new AttributeType(type), flags, value.octets()) : read;
  }

  /**
   * Writes an attribute's value.
   *
   * @param attribute the attribute
   * @param form how the octets are to read
   * @return the value
   */
  public static Octets write(PathAttribute attribute, WireForm form) {
    AttributeFormat format = of(attribute.type().code());
    if (attribute instanceof RawAttribute || format == null) {
      return ((RawAttribute) attribute).octets();
    }
    OctetsBuilder out = new OctetsBuilder(32);
    format.write(attribute, out, form);
    return out.build();
  }

  private static @Nullable AttributeFormat[] byType() {
    @Nullable AttributeFormat[] byType = new @Nullable AttributeFormat[256];
    for (AttributeFormat format : ALL) {
      byType[format.type().code()] = format;
    }
    return byType;
  }
}
