package io.github.bgpoveripsec.codec.wire.nlri;

import io.github.bgpoveripsec.codec.nlri.LinkStateTlv;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.wire.outline.Numbers;
import io.github.bgpoveripsec.codec.wire.outline.Outline;

/** Explains what is said about a network (RFC 7752 section 3.1). */
public final class LinkStateOutline {
  private static final int HEAD = 4;

  private LinkStateOutline() {}

  /**
   * Explains all octets that are left, as far as they are whole.
   *
   * @param out where to
   */
  public static void tlvs(Outline out) {
    Octets rest = out.rest();
    while (rest.length() >= HEAD && rest.length() - HEAD >= rest.u16(2)) {
      int end = HEAD + rest.u16(2);
      LinkStateTlv tlv = new LinkStateTlv(rest.u16(0), rest.slice(HEAD, end));
      out.group(tlv.name(), end, parts -> tlv(tlv, parts));
      rest = out.rest();
    }
  }

  private static void tlv(LinkStateTlv tlv, Outline out) {
    Numbers.u16("type", out);
    Numbers.u16("length", out);
    if (tlv.parts().isEmpty()) {
      out.field("value", out.rest().length(), tlv.reading());
    } else {
      tlvs(out);
    }
  }
}
