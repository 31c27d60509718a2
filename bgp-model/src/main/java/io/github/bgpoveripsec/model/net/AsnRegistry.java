package io.github.bgpoveripsec.model.net;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A table of AS numbers that are set aside for something.
 *
 * <p>Classification is data, not code: who follows another registry, or a later edition of this
 * one, makes a table of their own with {@link #of}.
 */
public final class AsnRegistry {

  private static final AsnRegistry IANA =
      of(
          List.of(
              row(0, 0, AsnUse.RESERVED, "RFC 7607"),
              row(112, 112, AsnUse.AS112, "RFC 7534"),
              row(23456, 23456, AsnUse.AS_TRANS, "RFC 6793"),
              row(64496, 64511, AsnUse.DOCUMENTATION, "RFC 5398"),
              row(64512, 65534, AsnUse.PRIVATE, "RFC 6996"),
              row(65535, 65535, AsnUse.LAST, "RFC 7300"),
              row(65536, 65551, AsnUse.DOCUMENTATION, "RFC 5398"),
              row(65552, 131071, AsnUse.RESERVED, "IANA AS number registry"),
              row(4_200_000_000L, 4_294_967_294L, AsnUse.PRIVATE, "RFC 6996"),
              row(4_294_967_295L, 4_294_967_295L, AsnUse.LAST, "RFC 7300")));

  private final List<AsnBlock> blocks;

  private AsnRegistry(List<AsnBlock> blocks) {
    this.blocks = blocks;
  }

  /**
   * The blocks that IANA lists as set aside in its registries of AS numbers and of special-purpose
   * AS numbers (RFC 7249), as of January 2025.
   *
   * @return the registry
   */
  public static AsnRegistry iana() {
    return IANA;
  }

  /**
   * A registry of these blocks.
   *
   * @param blocks the rows, in any order
   * @return the registry
   * @throws IllegalArgumentException if two blocks share a number
   */
  public static AsnRegistry of(List<AsnBlock> blocks) {
    List<AsnBlock> sorted = blocks.stream().sorted(Comparator.comparing(AsnBlock::first)).toList();
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).first().compareTo(sorted.get(i - 1).last()) <= 0) {
        throw new IllegalArgumentException(
            "the blocks "
                + sorted.get(i - 1).range()
                + " and "
                + sorted.get(i).range()
                + " share numbers");
      }
    }
    return new AsnRegistry(sorted);
  }

  /**
   * All rows.
   *
   * @return the blocks in numeric order
   */
  public List<AsnBlock> blocks() {
    return blocks;
  }

  /**
   * The row that holds a number.
   *
   * @param asn the number
   * @return the block, or empty if the registry does not list the number
   */
  public Optional<AsnBlock> block(Asn asn) {
    return blocks.stream().filter(block -> block.range().contains(asn)).findFirst();
  }

  /**
   * What a number is set aside for.
   *
   * @param asn the number
   * @return the use of its block, {@link AsnUse#PUBLIC} if the registry does not list the number
   */
  public AsnUse use(Asn asn) {
    return block(asn).map(AsnBlock::use).orElse(AsnUse.PUBLIC);
  }

  private static AsnBlock row(long first, long last, AsnUse use, String reference) {
    return new AsnBlock(AsnRange.of(first, last), use, reference);
  }
}
