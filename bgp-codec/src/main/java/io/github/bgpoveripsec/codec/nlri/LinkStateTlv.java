package io.github.bgpoveripsec.codec.nlri;

import io.github.bgpoveripsec.codec.octets.Addresses;
import io.github.bgpoveripsec.codec.octets.FieldWidth;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A type and a value that tell something about a network: what names one of its parts, or what such
 * a part is like (RFC 7752 section 3.1).
 *
 * @param type what it is, 0 to 65535
 * @param octets the value, 65535 octets at most
 */
public record LinkStateTlv(int type, Octets octets) implements Serializable {
  /** The type of what names the node that the routes of a network are seen from. */
  public static final int LOCAL_NODE = 256;

  /** The type of what names the node at the other end of a link. */
  public static final int REMOTE_NODE = 257;

  private static final int HEAD = 4;

  /**
   * Checks the ranges.
   *
   * @param type what it is
   * @param octets the value
   * @throws IllegalArgumentException if one does not fit its field
   */
  public LinkStateTlv {
    FieldWidth.check("type", type, 16);
    FieldWidth.check("length", octets.length(), 16);
  }

  /**
   * Reads what stands one behind the other.
   *
   * @param octets any octets
   * @return the list, or nothing if the last does not end with the octets
   */
  public static Optional<List<LinkStateTlv>> tryRead(Octets octets) {
    List<LinkStateTlv> all = new ArrayList<>();
    int at = 0;
    while (at < octets.length()) {
      int value = at + HEAD;
      int end = value > octets.length() ? -1 : value + octets.u16(at + 2);
      if (end < 0 || end > octets.length()) {
        return Optional.empty();
      }
      all.add(new LinkStateTlv(octets.u16(at), octets.slice(value, end)));
      at = end;
    }
    return Optional.of(all);
  }

  /**
   * Writes one behind the other.
   *
   * @param tlvs the list
   * @param out where to
   */
  public static void write(List<LinkStateTlv> tlvs, OctetsBuilder out) {
    tlvs.forEach(tlv -> out.u16(tlv.type).u16(tlv.octets.length()).octets(tlv.octets));
  }

  /**
   * What names a node, if that is what this does.
   *
   * @return the parts; nothing for any other type, or if they do not fill the value
   */
  public List<LinkStateTlv> parts() {
    return isNode() ? tryRead(octets).orElse(List.of()) : List.of();
  }

  /** Whether this names a node. */
  boolean isNode() {
    return type == LOCAL_NODE || type == REMOTE_NODE;
  }

  /**
   * What it is, in words.
   *
   * @return the name of the RFC for what describes nodes, links and prefixes; {@code TLV} for the
   *     rest
   */
  public String name() {
    return switch (type) {
      case LOCAL_NODE -> "local node descriptors";
      case REMOTE_NODE -> "remote node descriptors";
      case 258 -> "link local/remote identifiers";
      case 259 -> "IPv4 interface address";
      case 260 -> "IPv4 neighbor address";
      case 261 -> "IPv6 interface address";
      case 262 -> "IPv6 neighbor address";
      case 263 -> "multi-topology identifier";
      case 264 -> "OSPF route type";
      case 265 -> "IP reachability information";
      case 512 -> "autonomous system";
      case 513 -> "BGP-LS identifier";
      case 514 -> "OSPF area";
      case 515 -> "IGP router identifier";
      case 1026 -> "node name";
      case 1028 -> "IPv4 router identifier of local node";
      case 1029 -> "IPv6 router identifier of local node";
      case 1030 -> "IPv4 router identifier of remote node";
      case 1031 -> "IPv6 router identifier of remote node";
      case 1088 -> "administrative group";
      case 1092 -> "TE default metric";
      case 1095 -> "IGP metric";
      case 1155 -> "prefix metric";
      default -> "TLV";
    };
  }

  /**
   * What the value says, where one look can tell.
   *
   * @return an address or a number; the digits of anything else
   */
  public String reading() {
    return switch (type) {
      case 259, 260, 261, 262, 1028, 1029, 1030, 1031 ->
          Addresses.tryRead(octets).map(Object::toString).orElse(octets.toString());
      case 512, 513, 1092, 1155 ->
          octets.length() == Integer.BYTES
              ? Integer.toUnsignedString(octets.i32(0))
              : octets.toString();
      default -> octets.toString();
    };
  }
}
