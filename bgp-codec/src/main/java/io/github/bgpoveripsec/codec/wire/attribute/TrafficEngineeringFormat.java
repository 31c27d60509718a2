package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.attribute.SwitchingDescriptor;
import io.github.bgpoveripsec.codec.attribute.TrafficEngineering;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.wire.outline.Numbers;
import io.github.bgpoveripsec.codec.wire.outline.Outline;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Descriptors of at least 36 octets (RFC 5543 section 3, RFC 7606 section 7.13). */
final class TrafficEngineeringFormat extends AttributeFormat {
  private static final int PACKET_1 = 1;
  private static final int PACKET_2 = 2;
  private static final int PACKET_3 = 3;
  private static final int PACKET_4 = 4;
  private static final int LAYER_2 = 51;
  private static final int TIME_SLOT = 100;
  private static final int LAMBDA = 150;
  private static final Defect MALFORMED =
      new Defect(ErrorRow.A_24, Handling.TREAT_AS_WITHDRAW, ErrorCode.OPTIONAL_ATTRIBUTE_ERROR);

  TrafficEngineeringFormat() {
    super(AttributeType.TRAFFIC_ENGINEERING, PathAttribute.OPTIONAL_NON_TRANSITIVE);
  }

  @Override
  @Nullable Defect content(Value value, Context context) {
    return value.length() >= SwitchingDescriptor.HEAD ? null : MALFORMED;
  }

  @Override
  public @Nullable PathAttribute tryRead(int found, Value value, WireForm form) {
    if (value.length() < SwitchingDescriptor.HEAD) {
      return null;
    }
    List<SwitchingDescriptor> descriptors = new ArrayList<>();
    Octets rest = value.octets();
    while (!rest.isEmpty()) {
      int end = end(rest);
      descriptors.add(new SwitchingDescriptor(rest.slice(0, end)));
      rest = rest.slice(end, rest.length());
    }
    return new TrafficEngineering(found, descriptors);
  }

  /**
   * Where the first descriptor ends: after what its capability makes specific, unless what follows
   * is too short for another one.
   */
  private static int end(Octets octets) {
    int end =
        SwitchingDescriptor.HEAD
            + switch (octets.at(0)) {
              case PACKET_1, PACKET_2, PACKET_3, PACKET_4 -> Float.BYTES + 2;
              case TIME_SLOT -> Float.BYTES + 1;
              case LAYER_2, LAMBDA -> 0;
              default -> octets.length();
            };
    return octets.length() - end < SwitchingDescriptor.HEAD ? octets.length() : end;
  }

  @Override
  public void write(PathAttribute attribute, OctetsBuilder out, WireForm form) {
    ((TrafficEngineering) attribute)
        .descriptors()
        .forEach(descriptor -> out.octets(descriptor.octets()));
  }

  @Override
  public void outline(Octets octets, WireForm form, Outline out) {
    while (out.rest().length() >= SwitchingDescriptor.HEAD) {
      int end = end(out.rest());
      out.group("descriptor", end, parts -> outline(new SwitchingDescriptor(parts.rest()), parts));
    }
  }

  private static void outline(SwitchingDescriptor descriptor, Outline out) {
    Numbers.u8("switching capability", out);
    Numbers.u8("encoding", out);
    Numbers.u16("reserved", out);
    for (int priority = 0; priority < SwitchingDescriptor.PRIORITIES; priority++) {
      out.field(
          "max LSP bandwidth at priority " + priority,
          Float.BYTES,
          descriptor.maxBandwidth(priority));
    }
    out.field("specific information", descriptor.specific().length(), descriptor.specific());
  }
}
