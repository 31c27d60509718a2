package io.github.bgpoveripsec.codec.wire.nlri;

import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.nlri.Afi;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.LabelForm;
import io.github.bgpoveripsec.codec.nlri.Nlri;
import io.github.bgpoveripsec.codec.nlri.PathIds;
import io.github.bgpoveripsec.codec.nlri.PrefixList;
import io.github.bgpoveripsec.codec.nlri.RouteForm;
import io.github.bgpoveripsec.codec.nlri.Safi;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.wire.outline.Outline;
import java.util.Optional;

/**
 * Plain prefixes (RFC 4271 section 4.3, RFC 4760 section 5); judging them makes no objects as long
 * as all is in order.
 */
public final class PrefixListFormat extends NlriFormat {
  private static final int PATH_ID = 4;

  private final int longest;
  private final int multicastLength;
  private final int multicastMask;
  private final int multicast;

  PrefixListFormat(Family family) {
    super(family);
    boolean v4 = family.afi().equals(Afi.IPV4);
    longest = v4 ? 32 : 128;
    multicastLength = v4 ? 4 : 8;
    multicast = v4 ? 0xe0 : 0xff;
    // The family for multicast holds unicast prefixes as well, those of sources.
    multicastMask = family.safi().equals(Safi.UNICAST) ? v4 ? 0xf0 : 0xff : 0;
  }

  /**
   * Finds the first prefix that is too long or overruns its field, and reports announced prefixes
   * of multicast addresses on the way (RFC 4271 section 6.3).
   *
   * @param message the message
   * @param from where the field begins
   * @param to where it ends
   * @param form how the prefixes lie
   * @param findings where to report
   * @return the place of the prefix, or -1 if all can be read
   */
  public int firstBad(Octets message, int from, int to, RouteForm form, PartFindings findings) {
    int ids = form.pathIds() == PathIds.PRESENT ? PATH_ID : 0;
    int mask = form.labels() == LabelForm.WITHDRAWN ? 0 : multicastMask;
    int at = from;
    while (at < to) {
      int begin = at;
      at += ids;
      if (at >= to) {
        return begin;
      }
      int length = message.at(at);
      int bits = at + 1;
      at = bits + ((length + 7) >>> 3);
      if (length > longest || at > to) {
        return begin;
      }
      if (length >= multicastLength && (message.at(bits) & mask) == multicast) {
        findings.found(ErrorRow.N_4, Handling.IGNORE, begin, at);
      }
    }
    return -1;
  }

  @Override
  public void judge(Octets message, int from, int to, RouteForm form, PartFindings findings) {
    int bad = firstBad(message, from, to, form, findings);
    if (bad >= 0) {
      findings.found(ErrorRow.N_2, Handling.RESET, bad, to);
    }
  }

  @Override
  public int end(Octets octets, int at, int to, RouteForm form) {
    int begin = at + (form.pathIds() == PathIds.PRESENT ? PATH_ID : 0);
    int end = begin < to ? begin + 1 + ((octets.at(begin) + 7) >>> 3) : to + 1;
    return end > to ? -1 : end;
  }

  @Override
  public Optional<? extends Nlri> tryRead(Octets octets, RouteForm form) {
    return PrefixList.tryRead(octets, family().afi(), form.pathIds());
  }

  @Override
  public void outline(Octets octets, RouteForm form, Outline out) {
    int before = form.pathIds() == PathIds.PRESENT ? PATH_ID : 0;
    while (out.rest().length() > before) {
      int size = (out.rest().at(before) + 7) >>> 3;
      out.group(
          "prefix",
          before + 1 + size,
          parts -> {
            String whole = prefix(parts.rest(), form);
            RouteFormat.outlinePathId(form, parts);
            parts.field("prefix length", 1, parts.rest().at(0));
            parts.field("prefix", size, whole);
          });
    }
  }

  private String prefix(Octets one, RouteForm form) {
    return PrefixList.tryRead(one, family().afi(), form.pathIds())
        .map(list -> list.toList().get(0).prefix().toString())
        .orElse("malformed");
  }
}
