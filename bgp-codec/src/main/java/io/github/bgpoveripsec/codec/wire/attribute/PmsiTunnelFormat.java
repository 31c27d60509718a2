package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import org.jspecify.annotations.Nullable;

/** Flags, tunnel type, label, and an identifier of the type&apos;s form (RFC 6514 section 5). */
final class PmsiTunnelFormat extends OpaqueFormat {
  private static final Defect MALFORMED =
      new Defect(ErrorRow.A_22, Handling.TREAT_AS_WITHDRAW, ErrorCode.OPTIONAL_ATTRIBUTE_ERROR);

  PmsiTunnelFormat() {
    super(AttributeType.PMSI_TUNNEL, PathAttribute.OPTIONAL_TRANSITIVE);
  }

  @Override
  @Nullable Defect content(Value value, Context context) {
    return value.length() >= 5 && identifierFits(value.at(1), value.length() - 5)
        ? null
        : MALFORMED;
  }

  private static boolean identifierFits(int tunnelType, int length) {
    return switch (tunnelType) {
      case 0 -> true;
      case 1 -> length == 12 || length == 24;
      case 2, 7 -> length >= 4;
      case 3, 4, 5 -> length == 8 || length == 32;
      case 6 -> length == 4 || length == 16;
      default -> false;
    };
  }
}
