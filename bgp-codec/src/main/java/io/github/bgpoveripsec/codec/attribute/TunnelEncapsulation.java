package io.github.bgpoveripsec.codec.attribute;

import io.github.bgpoveripsec.codec.octets.FieldWidth;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * Tunnels through which the next hop can be reached (RFC 9012 section 2).
 *
 * @param flags the flag octet
 * @param tunnels the tunnels in order
 */
public record TunnelEncapsulation(int flags, List<Tunnel> tunnels) implements PathAttribute {
  /**
   * Checks the range and copies the list.
   *
   * @param flags the flag octet
   * @param tunnels the tunnels
   * @throws IllegalArgumentException if the flags are no octet
   */
  public TunnelEncapsulation {
    FieldWidth.check("flags", flags, 8);
    tunnels = List.copyOf(tunnels);
  }

  /**
   * The attribute as it is sent.
   *
   * @param tunnels the tunnels
   * @return the attribute
   */
  public static TunnelEncapsulation of(Tunnel... tunnels) {
    return new TunnelEncapsulation(OPTIONAL_TRANSITIVE, List.of(tunnels));
  }

  @Override
  public AttributeType type() {
    return AttributeType.TUNNEL_ENCAPSULATION;
  }

  /**
   * One tunnel.
   *
   * @param type how it wraps what it carries
   * @param parts what is said about it, in order; the value of a type below 128 has 255 octets at
   *     most
   */
  public record Tunnel(TunnelType type, List<TunnelSubTlv> parts) implements Serializable {
    private static final int LONG_TYPES = 128;

    /**
     * Checks the ranges and copies the list.
     *
     * @param type how it wraps what it carries
     * @param parts what is said about it
     * @throws IllegalArgumentException if type or length of a part do not fit their fields
     */
    public Tunnel {
      parts = List.copyOf(parts);
      for (TunnelSubTlv part : parts) {
        FieldWidth.check("type", part.type(), 8);
        if (part instanceof RawTlv raw && raw.type() < LONG_TYPES) {
          FieldWidth.check("length", raw.octets().length(), 8);
        }
      }
    }

    /**
     * A tunnel as it is sent.
     *
     * @param type how it wraps what it carries
     * @param parts what is said about it
     * @return the tunnel
     * @throws IllegalArgumentException if type or length of a part do not fit their fields
     */
    public static Tunnel of(TunnelType type, TunnelSubTlv... parts) {
      return new Tunnel(type, List.of(parts));
    }

    /**
     * What is said about one thing; the first counts if it is said twice (RFC 9012 section 13).
     *
     * @param <T> which part
     * @param kind its class
     * @return the first such part, or nothing
     */
    public <T extends TunnelSubTlv> Optional<T> part(Class<T> kind) {
      return parts.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }
  }
}
