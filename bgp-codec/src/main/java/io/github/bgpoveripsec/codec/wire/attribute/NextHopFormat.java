package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.NextHop;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import org.jspecify.annotations.Nullable;

/** One IPv4 address; whether it is a host is judged with the NLRI (RFC 7606 section 7.3). */
final class NextHopFormat extends AttributeFormat {
  private static final Defect LENGTH =
      new Defect(ErrorRow.A_3, Handling.TREAT_AS_WITHDRAW, ErrorCode.ATTRIBUTE_LENGTH_ERROR);

  NextHopFormat() {
    super(AttributeType.NEXT_HOP, PathAttribute.WELL_KNOWN);
  }

  @Override
  @Nullable Defect content(Value value, Context context) {
    return value.length() == 4 ? null : LENGTH;
  }

  @Override
  public @Nullable PathAttribute tryRead(int found, Value value, WireForm form) {
    return value.length() == 4 ? new NextHop(found, Ipv4Address.of(value.i32(0))) : null;
  }

  @Override
  public void write(PathAttribute attribute, OctetsBuilder out, WireForm form) {
    out.i32(((NextHop) attribute).address().bits());
  }
}
