package io.github.bgpoveripsec.codec.wire.nlri;

import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.nlri.Afi;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.LabelForm;
import io.github.bgpoveripsec.codec.nlri.MplsLabel;
import io.github.bgpoveripsec.codec.nlri.RouteForm;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.wire.outline.Outline;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.net.Ipv6Prefix;
import io.github.bgpoveripsec.model.net.Prefix;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A length in bits, labels, perhaps a route distinguisher, and a prefix (RFC 8277 section 2, RFC
 * 4364 section 4.3.4).
 */
abstract class LabelledFormat extends RouteFormat {
  private static final int LABEL = 3;
  private static final RouteDefect NO_BOTTOM = new RouteDefect(ErrorRow.N_8, Handling.RESET);
  private static final RouteDefect TOO_MANY =
      new RouteDefect(ErrorRow.N_9, Handling.TREAT_AS_WITHDRAW);
  private static final RouteDefect LENGTH = new RouteDefect(ErrorRow.N_11, Handling.RESET);

  LabelledFormat(Family family) {
    super(family);
  }

  /** What a route shows besides its octets. */
  record Shown(Prefix prefix, List<MplsLabel> labels) {}

  /** How labels stand before a prefix of this family. */
  LabelForm labels(RouteForm form) {
    return form.labels();
  }

  /** Reads a route. */
  abstract Optional<Shown> tryRead(Octets route, LabelForm form);

  /** Explains what stands between labels and prefix. */
  abstract void outlineBeforePrefix(Outline out);

  @Override
  final int length(Octets octets, int at) {
    return 1 + ((octets.at(at) + 7) >>> 3);
  }

  @Override
  final @Nullable RouteDefect judge(Octets route, RouteForm form, PartFindings findings) {
    LabelForm labels = labels(form);
    Optional<Shown> shown = tryRead(route, labels);
    if (shown.isEmpty()) {
      return labels == LabelForm.STACK && labelsLength(route) < 0 ? NO_BOTTOM : LENGTH;
    }
    if (shown.get().labels().size()
        > findings.session().labelsReceive().getOrDefault(family(), 1)) {
      return TOO_MANY;
    }
    boolean unicast = labels == LabelForm.SINGLE || labels == LabelForm.STACK;
    return unicast && isMulticast(shown.get().prefix()) ? RouteDefect.SENSELESS : null;
  }

  @Override
  final void outlineRoute(Octets route, RouteForm form, Outline out) {
    LabelForm labels = labels(form);
    out.field("length in bits", 1, route.at(0));
    if (labels == LabelForm.WITHDRAWN) {
      out.field("compatibility", LABEL, "withdrawn");
    } else if (labels != LabelForm.ABSENT) {
      int end = labels == LabelForm.STACK ? labelsLength(route) : LABEL;
      for (int at = 1; at < end; at += LABEL) {
        out.field("label", LABEL, at + LABEL <= route.length() ? label(route, at) : "cut short");
      }
    }
    outlineBeforePrefix(out);
    String prefix =
        tryRead(route, labels).map(shown -> shown.prefix().toString()).orElse("malformed");
    out.field("prefix", out.rest().length(), prefix);
  }

  /** How many octets the labels up to the bottom take, or -1 if there is no bottom. */
  private static int labelsLength(Octets route) {
    for (int end = 1 + LABEL; end <= route.length(); end += LABEL) {
      if ((route.at(end - 1) & 1) != 0) {
        return end - 1;
      }
    }
    return -1;
  }

  private static MplsLabel label(Octets route, int at) {
    return new MplsLabel(route.u24(at));
  }

  /** Multicast prefixes mean nothing where unicast is routed. */
  private static boolean isMulticast(Prefix prefix) {
    return prefix instanceof Ipv4Prefix v4
        ? v4.length() >= 4 && v4.bits() >>> 28 == 0xe
        : prefix instanceof Ipv6Prefix v6 && v6.length() >= 8 && v6.high() >>> 56 == 0xff;
  }

  /** IPv4 or IPv6. */
  final Afi afi() {
    return family().afi();
  }
}
