package io.github.bgpoveripsec.model.net;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table of prefixes that are set aside for something other than ordinary hosts.
 *
 * <p>Rows may lie inside one another: {@code 192.0.0.8/32} has a purpose of its own inside {@code
 * 192.0.0.0/24}.
 */
public final class SpecialPurposeRegistry {

  private static final SpecialPurposeRegistry IANA = of(IanaSpecialPurposes.ROWS);

  private final PrefixMap<SpecialPurpose> rows;

  private SpecialPurposeRegistry(PrefixMap<SpecialPurpose> rows) {
    this.rows = rows;
  }

  /**
   * The special-purpose address registries of IANA for both families (RFC 6890), with the multicast
   * blocks, which those registries leave out.
   *
   * @return the registry
   */
  public static SpecialPurposeRegistry iana() {
    return IANA;
  }

  /**
   * A registry of these rows.
   *
   * @param rows the rows, in any order
   * @return the registry
   * @throws IllegalArgumentException if two rows have the same prefix
   */
  public static SpecialPurposeRegistry of(List<SpecialPurpose> rows) {
    PrefixMap.Builder<SpecialPurpose> map = PrefixMap.builder();
    rows.forEach(row -> map.put(row.prefix(), row));
    PrefixMap<SpecialPurpose> built = map.build();
    if (built.size() < rows.size()) {
      throw new IllegalArgumentException("two rows of the registry have the same prefix");
    }
    return new SpecialPurposeRegistry(built);
  }

  /**
   * All rows.
   *
   * @return the rows in prefix order
   */
  public List<SpecialPurpose> rows() {
    return values(rows.stream());
  }

  /**
   * The most specific purpose of a whole prefix.
   *
   * @param prefix the prefix
   * @return the row with the longest prefix that contains it, or empty if none contains all of it
   */
  public Optional<SpecialPurpose> purpose(Prefix prefix) {
    return rows.longestMatch(prefix).map(PrefixEntry::value);
  }

  /**
   * The most specific purpose of an address.
   *
   * @param address the address
   * @return the row with the longest prefix that contains it, or empty if none does
   */
  public Optional<SpecialPurpose> purpose(Ip address) {
    return rows.longestMatch(address).map(PrefixEntry::value);
  }

  /**
   * The rows that contain a prefix.
   *
   * @param prefix the prefix
   * @return the rows, shortest prefix first
   */
  public List<SpecialPurpose> covering(Prefix prefix) {
    return values(rows.covering(prefix).stream());
  }

  /**
   * The rows that share an address with a prefix.
   *
   * @param prefix the prefix
   * @return the rows in prefix order
   */
  public List<SpecialPurpose> overlapping(Prefix prefix) {
    return values(
        Stream.concat(rows.covering(prefix).stream(), rows.coveredBy(prefix).stream()).distinct());
  }

  private static List<SpecialPurpose> values(Stream<PrefixEntry<SpecialPurpose>> entries) {
    return entries.map(PrefixEntry::value).toList();
  }
}
