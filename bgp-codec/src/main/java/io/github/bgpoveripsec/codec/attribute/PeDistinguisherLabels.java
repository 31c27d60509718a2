package io.github.bgpoveripsec.codec.attribute;

import io.github.bgpoveripsec.codec.nlri.MplsLabel;
import io.github.bgpoveripsec.codec.octets.FieldWidth;
import io.github.bgpoveripsec.model.net.Ip;
import java.io.Serializable;
import java.util.List;

/**
 * The labels by which a tunnel that several provider edges share tells them apart (RFC 6514 section
 * 8).
 *
 * @param flags the flag octet
 * @param entries one for each provider edge, at least one, all of the same family
 */
public record PeDistinguisherLabels(int flags, List<Entry> entries) implements PathAttribute {
  /**
   * Checks the range and copies the list.
   *
   * @param flags the flag octet
   * @param entries one for each provider edge
   * @throws IllegalArgumentException if the flags are no octet, there are no entries, or their
   *     addresses are of both families
   */
  public PeDistinguisherLabels {
    FieldWidth.check("flags", flags, 8);
    entries = List.copyOf(entries);
    if (entries.stream().map(entry -> entry.address().family()).distinct().count() != 1) {
      throw new IllegalArgumentException(
          "expected addresses of one family, at least one, but found " + entries);
    }
  }

  /**
   * The attribute as it is sent.
   *
   * @param entries one for each provider edge, at least one, all of the same family
   * @return the attribute
   * @throws IllegalArgumentException if there are no entries, or their addresses are of both
   *     families
   */
  public static PeDistinguisherLabels of(Entry... entries) {
    return new PeDistinguisherLabels(OPTIONAL_TRANSITIVE, List.of(entries));
  }

  @Override
  public AttributeType type() {
    return AttributeType.PE_DISTINGUISHER_LABELS;
  }

  /**
   * A provider edge and its label.
   *
   * @param address the address of the provider edge
   * @param label its label
   */
  public record Entry(Ip address, MplsLabel label) implements Serializable {}
}
