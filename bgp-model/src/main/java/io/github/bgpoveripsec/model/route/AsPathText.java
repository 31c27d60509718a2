package io.github.bgpoveripsec.model.route;

import io.github.bgpoveripsec.model.net.Asn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads and writes AS paths. */
final class AsPathText {

  static final String EXPECTED =
      "an AS path: expected AS numbers separated by one blank, such as 65001 65002 {65003 65004},"
          + " at most 255 in a segment";

  private static final char BAR = '|';

  /** Opening and closing marks by segment type code, from AS_SET on; a blank means no mark. */
  private static final String OPENING = "{ ([";

  private static final String CLOSING = "} )]";

  private AsPathText() {}

  static String write(List<AsPathSegment> segments) {
    StringBuilder out = new StringBuilder();
    AsPathSegmentType before = AsPathSegmentType.AS_SET;
    for (AsPathSegment segment : segments) {
      if (out.length() > 0) {
        out.append(' ');
      }
      if (before == AsPathSegmentType.AS_SEQUENCE && segment.type() == before) {
        out.append(BAR).append(' ');
      }
      write(segment, out);
      before = segment.type();
    }
    return out.toString();
  }

  static StringBuilder write(AsPathSegment segment, StringBuilder out) {
    int mark = segment.type().code() - 1;
    boolean marked = segment.type() != AsPathSegmentType.AS_SEQUENCE;
    if (marked) {
      out.append(OPENING.charAt(mark));
    }
    for (int i = 0; i < segment.size(); i++) {
      if (i > 0) {
        out.append(' ');
      }
      out.append(Integer.toUnsignedString(segment.bits(i)));
    }
    return marked ? out.append(CLOSING.charAt(mark)) : out;
  }

  /** The segments written in the text, or empty if it is none of ours. */
  static Optional<List<AsPathSegment>> read(CharSequence text) {
    return text.length() == 0 ? Optional.of(List.of()) : new Reader(text).read();
  }

  /** Walks over the text once. */
  private static final class Reader {
    private final CharSequence text;
    private final List<AsPathSegment> segments = new ArrayList<>();
    private int at;

    Reader(CharSequence text) {
      this.text = text;
    }

    Optional<List<AsPathSegment>> read() {
      if (!readSegment()) {
        return Optional.empty();
      }
      while (at < text.length()) {
        if (!skip(' ') || !skipBarBetweenSequences() || !readSegment()) {
          return Optional.empty();
        }
      }
      return Optional.of(segments);
    }

    private boolean readSegment() {
      int mark = at < text.length() ? OPENING.indexOf(text.charAt(at)) : -1;
      boolean marked = mark >= 0 && text.charAt(at) != ' ';
      AsPathSegmentType type =
          marked ? AsPathSegmentType.known(mark + 1) : AsPathSegmentType.AS_SEQUENCE;
      at += marked ? 1 : 0;
      List<Asn> asns = new ArrayList<>();
      do {
        if (asns.size() == AsPathSegment.MAX_SIZE || !readAsn(asns)) {
          return false;
        }
      } while (skipBlankBeforeDigit());
      segments.add(AsPathSegment.of(type, asns));
      return !marked || skip(CLOSING.charAt(mark));
    }

    private boolean readAsn(List<Asn> asns) {
      int from = at;
      while (isDigit(at)) {
        at++;
      }
      Optional<Asn> asn = Asn.tryParse(text.subSequence(from, at));
      asn.ifPresent(asns::add);
      return asn.isPresent();
    }

    private boolean skipBlankBeforeDigit() {
      return isDigit(at + 1) && skip(' ');
    }

    /** The bar stands between two sequences and nowhere else, so that a path has one spelling. */
    private boolean skipBarBetweenSequences() {
      boolean afterSequence =
          segments.get(segments.size() - 1).type() == AsPathSegmentType.AS_SEQUENCE;
      return at >= text.length()
          || text.charAt(at) != BAR
          || (afterSequence && skip(BAR) && isDigit(at + 1) && skip(' '));
    }

    private boolean skip(char wanted) {
      boolean found = at < text.length() && text.charAt(at) == wanted;
      at += found ? 1 : 0;
      return found;
    }

    private boolean isDigit(int place) {
      return place < text.length() && text.charAt(place) >= '0' && text.charAt(place) <= '9';
    }
  }
}
