package io.github.bgpoveripsec.codec.coverage;

import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.capability.CapabilityCode;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import io.github.bgpoveripsec.codec.message.MessageType;
import io.github.bgpoveripsec.codec.nlri.Afi;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.wire.attribute.AttributeFormats;
import io.github.bgpoveripsec.codec.wire.capability.CapabilityFormats;
import io.github.bgpoveripsec.codec.wire.nlri.NlriFormat;
import io.github.bgpoveripsec.codec.wire.nlri.NlriFormats;
import java.util.Objects;
import java.util.stream.IntStream;

/** What has a class of its own, by the numbers of IANA's registries. */
final class CodePointTables {
  private static final String BASE = "RFC 4271";
  private static final int OCTET = 256;

  private CodePointTables() {}

  static Table messages() {
    SourceNotes notes = SourceNotes.of(MessageType.class);
    Table table = new Table("type", "name", "text");
    octets()
        .mapToObj(MessageType::new)
        .filter(MessageType::isAssigned)
        .forEach(
            type ->
                table.row(
                    Integer.toString(type.code()),
                    type.name(),
                    notes.ofConstant(Integer.toString(type.code()), BASE)));
    return table;
  }

  static Table capabilities() {
    SourceNotes notes = SourceNotes.of(CapabilityCode.class);
    Table table = new Table("code", "name", "text");
    octets()
        .mapToObj(CapabilityCode::new)
        .filter(CapabilityFormats::knows)
        .forEach(
            code ->
                table.row(
                    Integer.toString(code.code()),
                    code.name(),
                    notes.ofConstant(Integer.toString(code.code()), "")));
    return table;
  }

  static Table attributes() {
    SourceNotes notes = SourceNotes.of(AttributeType.class);
    Table table = new Table("type", "name", "text");
    octets()
        .mapToObj(AttributeFormats::of)
        .filter(Objects::nonNull)
        .forEach(
            format ->
                table.row(
                    Integer.toString(format.type().code()),
                    format.type().name(),
                    notes.ofConstant(Integer.toString(format.type().code()), "")));
    return table;
  }

  static Table families() {
    Table table = new Table("AFI", "SAFI", "name", "text");
    IntStream.range(0, 1 << 16)
        .mapToObj(Afi::new)
        .filter(afi -> !afi.name().startsWith("afi-"))
        .flatMap(afi -> octets().mapToObj(safi -> NlriFormats.of(afi.code(), safi)))
        .filter(Objects::nonNull)
        .forEach(format -> table.row(cells(format)));
    return table;
  }

  private static String[] cells(NlriFormat format) {
    Family family = format.family();
    return new String[] {
      Integer.toString(family.afi().code()),
      Integer.toString(family.safi().code()),
      family.toString(),
      SourceNotes.of(format.getClass()).ofClass()
    };
  }

  static Table errors() {
    SourceNotes notes = SourceNotes.of(ErrorCode.class);
    Table table = new Table("code", "subcode", "name", "text");
    octets()
        .boxed()
        .flatMap(code -> octets().mapToObj(subcode -> new ErrorCode(code, subcode)))
        .filter(error -> error.isAssigned() && !error.subcodeName().equals("Deprecated"))
        .forEach(
            error ->
                table.row(
                    Integer.toString(error.code()),
                    Integer.toString(error.subcode()),
                    error.codeName() + ": " + error.subcodeName(),
                    notes.ofConstant(error.code() + ", " + error.subcode(), codeText(error))));
    return table;
  }

  /** Where the code itself is defined. */
  private static String codeText(ErrorCode error) {
    return error.code() == ErrorCode.ROUTE_REFRESH_INVALID_LENGTH.code() ? "RFC 7313" : BASE;
  }

  private static IntStream octets() {
    return IntStream.range(0, OCTET);
  }
}
