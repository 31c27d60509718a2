package io.github.bgpoveripsec.codec.attribute;

import io.github.bgpoveripsec.codec.nlri.MplsLabel;
import io.github.bgpoveripsec.codec.octets.Addresses;
import io.github.bgpoveripsec.codec.octets.FieldWidth;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.model.net.Ip;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * The tunnel through the provider that carries a multicast VPN (RFC 6514 section 5).
 *
 * @param flags the flag octet of the attribute
 * @param tunnelFlags the flag octet in the value; its lowest bit asks leaves to answer
 * @param label the label that the VPN has in the tunnel, all zero for none, or a virtual network
 *     identifier (RFC 8365 section 9)
 * @param tunnel kind and name of the tunnel
 */
public record PmsiTunnel(int flags, int tunnelFlags, MplsLabel label, Tunnel tunnel)
    implements PathAttribute {
  private static final int LEAF_INFORMATION_REQUIRED = 0x01;

  /**
   * Checks the ranges.
   *
   * @param flags the flag octet of the attribute
   * @param tunnelFlags the flag octet in the value
   * @param label the label
   * @param tunnel kind and name of the tunnel
   * @throws IllegalArgumentException if one of the flag octets is none
   */
  public PmsiTunnel {
    FieldWidth.check("flags", flags, 8);
    FieldWidth.check("tunnel flags", tunnelFlags, 8);
  }

  /**
   * The attribute as it is sent where leaves need not answer.
   *
   * @param label the label that the VPN has in the tunnel
   * @param tunnel kind and name of the tunnel
   * @return the attribute
   */
  public static PmsiTunnel of(MplsLabel label, Tunnel tunnel) {
    return new PmsiTunnel(OPTIONAL_TRANSITIVE, 0, label, tunnel);
  }

  /**
   * Whether leaves have to say that they are there.
   *
   * @return the L bit
   */
  public boolean leafInformationRequired() {
    return (tunnelFlags & LEAF_INFORMATION_REQUIRED) != 0;
  }

  @Override
  public AttributeType type() {
    return AttributeType.PMSI_TUNNEL;
  }

  /**
   * A tunnel of a kind.
   *
   * @param type the kind
   * @param identifier what names the tunnel, in the form of its kind
   */
  public record Tunnel(PmsiTunnelType type, Octets identifier) implements Serializable {
    /**
     * No tunnel, copies where traffic enters, or a tree, by the addresses that name it.
     *
     * @param type the kind
     * @param addresses no address, that of the end, or those of root or sender and group
     * @return the tunnel
     */
    public static Tunnel of(PmsiTunnelType type, Ip... addresses) {
      OctetsBuilder out = new OctetsBuilder(32);
      for (Ip address : addresses) {
        Addresses.write(address, out);
      }
      return new Tunnel(type, out.build());
    }

    /**
     * The addresses that name the tunnel, where its kind is named by addresses alone.
     *
     * @return the end of a tunnel for copies, root or sender and group of a tree, or nothing
     */
    public List<Ip> addresses() {
      int half = identifier.length() / 2;
      return switch (type.code()) {
        case 3, 4, 5 ->
            identifier.length() % 2 == 0
                ? addresses(identifier.slice(0, half), identifier.slice(half, 2 * half))
                : List.of();
        case 6 -> addresses(identifier);
        default -> List.of();
      };
    }

    private static List<Ip> addresses(Octets... parts) {
      return Stream.of(parts).flatMap(part -> Addresses.tryRead(part).stream()).toList();
    }
  }
}
