package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.OpaqueAttribute;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;

/** An attribute whose value is checked and kept as it is. */
abstract class OpaqueFormat extends AttributeFormat {
  OpaqueFormat(AttributeType type, int flags) {
    super(type, flags);
  }

  @Override
  public final boolean fits(Value value, WireForm form) {
    return true;
  }

  @Override
  public final PathAttribute read(int found, Value value, WireForm form) {
    return new OpaqueAttribute(type(), found, value.octets());
  }

  @Override
  public final void write(PathAttribute attribute, OctetsBuilder out, WireForm form) {
    out.octets(((OpaqueAttribute) attribute).octets());
  }
}
