package io.github.bgpoveripsec.codec.wire;

import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import io.github.bgpoveripsec.codec.message.Notification;
import io.github.bgpoveripsec.codec.nlri.RouteForm;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.PeerType;
import io.github.bgpoveripsec.codec.session.Profile;
import io.github.bgpoveripsec.codec.session.Session;
import io.github.bgpoveripsec.codec.wire.attribute.AttributeFormat;
import io.github.bgpoveripsec.codec.wire.attribute.AttributeFormats;
import io.github.bgpoveripsec.codec.wire.attribute.Context;
import io.github.bgpoveripsec.codec.wire.attribute.Defect;
import io.github.bgpoveripsec.codec.wire.attribute.FormatWithParts;
import io.github.bgpoveripsec.codec.wire.attribute.Value;
import io.github.bgpoveripsec.codec.wire.nlri.NlriFormats;
import io.github.bgpoveripsec.codec.wire.nlri.PartFindings;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Judges an UPDATE in one walk that makes no objects as long as all is in order (RFC 4271 section
 * 6.3, RFC 7606).
 */
final class UpdateJudge implements PartFindings {
  private static final int WITHDRAWN = 21;
  private static final int EXTENDED_LENGTH = 0x10;
  private static final int PARTIAL = 0x20;
  private static final int OPTIONAL = 0x80;
  private static final int EXTENDED_COMMUNITY = 8;
  private static final int FEW = Long.SIZE;

  /** The paths of the first attributes, which nearly all findings are about. */
  private static final List<String> PATHS =
      IntStream.range(0, 32).mapToObj(UpdateJudge::path).toList();

  private final Octets message;
  private final Context context;
  private final Findings findings;

  /** Where the list of attributes begins. */
  private final int begin;

  /** Where it ends and the announced routes begin. */
  private final int end;

  /** The types of attributes below 64 that have been seen, which nearly all have, as bits. */
  private long seen;

  private @Nullable BitSet seenAbove;
  private int index;
  private String path = "";
  private int nextHop = -1;
  private boolean reachable;
  private boolean listBroken;
  private @Nullable Notification worst;

  private UpdateJudge(Octets message, int begin, int end, Context context, Findings findings) {
    this.message = message;
    this.begin = begin;
    this.end = end;
    this.context = context;
    this.findings = findings;
  }

  /** Judges a message of at least 23 octets; false if its parts cannot be told apart. */
  static boolean judge(Octets message, Context context, Findings findings) {
    int withdrawn = message.u16(WITHDRAWN - 2);
    int begin = WITHDRAWN + withdrawn + 2;
    int end = begin > message.length() ? begin : begin + message.u16(begin - 2);
    if (end > message.length()) {
      findings.reset(
          ErrorRow.U_1,
          new Place(19, message.length() - 19, "update"),
          ErrorRow.U_1.summary(),
          Notification.of(ErrorCode.MALFORMED_ATTRIBUTE_LIST));
      return false;
    }
    return new UpdateJudge(message, begin, end, context, findings).judge();
  }

  /** Whether an MP_REACH_NLRI that stands between two places has routes. */
  static boolean announces(Octets message, int begin, int end) {
    int routes = end - begin - 5;
    return routes > 0 && routes > message.at(begin + 3);
  }

  private boolean judge() {
    path = "update.withdrawn";
    boolean read = prefixes(WITHDRAWN, begin - 2, context.withdrawn());
    reachable = end < message.length();
    attributes();
    path = "update.nlri";
    read &= prefixes(end, message.length(), context.announced());
    together();
    return read;
  }

  private boolean prefixes(int from, int to, RouteForm form) {
    int bad = NlriFormats.IPV4_UNICAST.firstBad(message, from, to, form, this);
    if (bad >= 0) {
      findings.reset(
          ErrorRow.N_1,
          new Place(bad, to - bad, path),
          ErrorRow.N_1.summary(),
          Notification.of(ErrorCode.INVALID_NETWORK_FIELD));
    }
    return bad < 0;
  }

  private void attributes() {
    Value value = new Value(message);
    int at = begin;
    while (at < end) {
      if (!value.showAttribute(at, end)) {
        listBroken(hasHead(at) ? ErrorRow.U_2 : ErrorRow.U_3, at);
        return;
      }
      int type = message.at(at + 1);
      int next = value.end();
      if (see(type)) {
        attribute(type, value, at);
      } else {
        twice(type, at, next);
      }
      at = next;
      index++;
    }
  }

  private boolean hasHead(int at) {
    return end - at >= ((message.at(at) & EXTENDED_LENGTH) != 0 ? 4 : 3);
  }

  private void attribute(int type, Value value, int at) {
    int flags = message.at(at);
    int next = value.end();
    AttributeFormat format = AttributeFormats.of(type);
    if (format == null) {
      if ((flags & OPTIONAL) == 0) {
        findings.reset(
            ErrorRow.U_9,
            place(at, next),
            "attribute " + type + " is unknown",
            new Notification(ErrorCode.UNRECOGNIZED_WELL_KNOWN_ATTRIBUTE, message.slice(at, next)));
      }
      return;
    }
    Defect defect = format.judge(flags, value, context);
    if (defect != null) {
      report(defect, place(at, next));
    } else if (format instanceof FormatWithParts parts) {
      path = "";
      parts.judgeParts(value, context, this);
    }
    if ((flags & PARTIAL) != 0 && !format.mayBePartial()) {
      findings.note(ErrorRow.U_6, Handling.OK, place(at, next), ErrorRow.U_6.summary());
    }
    if (type == AttributeType.NEXT_HOP.code() && defect == null) {
      nextHop = next - 4;
    } else if (type == AttributeType.MP_REACH_NLRI.code()) {
      reachable |= announces(message, value.begin(), value.end());
    }
  }

  @Override
  public void found(ErrorRow row, Handling handling, int begin, int end) {
    if (path.isEmpty()) {
      path = attributePath();
    }
    Place place = new Place(begin, end - begin, path);
    if (handling.isStrongerThan(Handling.DISCARD)) {
      report(new Defect(row, handling, ErrorCode.OPTIONAL_ATTRIBUTE_ERROR), place);
    } else {
      findings.notePart(row, handling, place);
    }
  }

  @Override
  public Session session() {
    return context.session();
  }

  @Override
  public boolean hasExtendedCommunity(int kind) {
    Value value = new Value(message);
    for (int at = begin; value.showAttribute(at, end); at = value.end()) {
      if (message.at(at + 1) == AttributeType.EXTENDED_COMMUNITIES.code()) {
        for (int each = value.begin();
            value.end() - each >= EXTENDED_COMMUNITY;
            each += EXTENDED_COMMUNITY) {
          if (message.u16(each) == kind) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private void report(Defect defect, Place place) {
    if (defect.handling() == Handling.RESET) {
      findings.reset(defect.row(), place, defect.row().summary(), Notification.of(defect.error()));
    } else {
      findings.note(defect.row(), defect.handling(), place, defect.row().summary());
      if (defect.handling() == Handling.TREAT_AS_WITHDRAW && worst == null) {
        worst = Notification.of(defect.error());
      }
    }
  }

  private void twice(int type, int at, int next) {
    if (type == AttributeType.MP_REACH_NLRI.code()
        || type == AttributeType.MP_UNREACH_NLRI.code()) {
      findings.reset(
          ErrorRow.U_12,
          place(at, next),
          ErrorRow.U_12.summary(),
          Notification.of(ErrorCode.MALFORMED_ATTRIBUTE_LIST));
    } else {
      findings.note(ErrorRow.U_13, Handling.DISCARD, place(at, next), ErrorRow.U_13.summary());
    }
  }

  private void listBroken(ErrorRow row, int at) {
    listBroken = true;
    report(
        new Defect(row, Handling.TREAT_AS_WITHDRAW, ErrorCode.MALFORMED_ATTRIBUTE_LIST),
        place(at, end));
  }

  /** What only all attributes together can tell. */
  private void together() {
    boolean field = end < message.length();
    if (field && begin == end) {
      missing(ErrorRow.U_17, AttributeType.ORIGIN);
    } else if (reachable) {
      mandatory(field);
    }
    if (nextHop >= 0 && (field || !hasSeen(AttributeType.MP_REACH_NLRI.code()))) {
      nextHop();
    }
    if (hasSeen(AttributeType.BGPSEC_PATH.code()) && hasSeen(AttributeType.AS_PATH.code())) {
      report(
          new Defect(ErrorRow.A_33, Handling.TREAT_AS_WITHDRAW, ErrorCode.OPTIONAL_ATTRIBUTE_ERROR),
          whole());
    }
    boolean more =
        begin < end && (listBroken || !hasSeenOnly(AttributeType.MP_UNREACH_NLRI.code()));
    if (worst != null && more && !reachable) {
      findings.reset(ErrorRow.U_14, whole(), ErrorRow.U_14.summary(), worst);
    }
  }

  private void mandatory(boolean field) {
    if (!hasSeen(AttributeType.ORIGIN.code())) {
      missing(ErrorRow.U_15, AttributeType.ORIGIN);
    }
    if (!hasSeen(AttributeType.AS_PATH.code()) && !hasSeen(AttributeType.BGPSEC_PATH.code())) {
      missing(ErrorRow.U_15, AttributeType.AS_PATH);
    }
    if (field && !hasSeen(AttributeType.NEXT_HOP.code())) {
      missing(ErrorRow.U_16, AttributeType.NEXT_HOP);
    }
    if (context.session().peerType() == PeerType.INTERNAL
        && !hasSeen(AttributeType.LOCAL_PREF.code())) {
      if (context.session().profile() == Profile.STRICT) {
        missing(ErrorRow.U_18, AttributeType.LOCAL_PREF);
      } else {
        findings.note(ErrorRow.U_18, Handling.OK, whole(), ErrorRow.U_18.summary());
      }
    }
  }

  private void missing(ErrorRow row, AttributeType type) {
    findings.note(row, Handling.TREAT_AS_WITHDRAW, whole(), type + " is missing");
  }

  /** Judges whether the next hop is a host (RFC 7606 section 7.3). */
  private void nextHop() {
    int address = message.i32(nextHop);
    int first = address >>> 24;
    if (first == 0 || first == 127 || first >= 224) {
      report(
          new Defect(ErrorRow.A_3, Handling.TREAT_AS_WITHDRAW, ErrorCode.INVALID_NEXT_HOP),
          nextHopPlace());
    } else if (!context.session().localAddresses().isEmpty()
        && context.session().localAddresses().contains(Ipv4Address.of(address))) {
      findings.note(ErrorRow.A_3a, Handling.IGNORE, nextHopPlace(), ErrorRow.A_3a.summary());
    }
  }

  private Place nextHopPlace() {
    return new Place(nextHop, 4, "update.nextHop");
  }

  private Place whole() {
    return new Place(begin, end - begin, "update.attributes");
  }

  private Place place(int at, int next) {
    return new Place(at, next - at, attributePath());
  }

  private String attributePath() {
    return index < PATHS.size() ? PATHS.get(index) : path(index);
  }

  private static String path(int index) {
    return "update.attributes[" + index + "]";
  }

  /** Remembers a type; false if it was there before. */
  private boolean see(int type) {
    if (hasSeen(type)) {
      return false;
    }
    if (type < FEW) {
      seen |= 1L << type;
    } else {
      if (seenAbove == null) {
        seenAbove = new BitSet();
      }
      seenAbove.set(type);
    }
    return true;
  }

  private boolean hasSeen(int type) {
    return type < FEW ? (seen >>> type & 1) != 0 : seenAbove != null && seenAbove.get(type);
  }

  private boolean hasSeenOnly(int type) {
    return hasSeen(type) && Long.bitCount(seen) == 1 && seenAbove == null;
  }
}
