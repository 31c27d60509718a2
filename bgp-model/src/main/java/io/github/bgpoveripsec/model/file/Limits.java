package io.github.bgpoveripsec.model.file;

/**
 * How large a topology file may be.
 *
 * <p>A file of 10,000 gateways with five dual-tunnel connections each stays below every limit; what
 * goes beyond is no topology but an accident or an attack, and is refused before it costs memory.
 */
final class Limits {
  /** The greatest length of a file in octets. */
  static final int OCTETS = 64 << 20;

  /** The greatest number of keys and values of a file. */
  static final int VALUES = 8_000_000;

  /** The greatest number of lists and mappings around a value; the format itself needs ten. */
  static final int DEPTH = 32;

  /**
   * The greatest number of characters of a line of YAML, because the parser's time grows with the
   * square of it.
   */
  static final int LINE = 1 << 16;

  private Limits() {}
}
