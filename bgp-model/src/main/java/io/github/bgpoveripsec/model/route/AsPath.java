package io.github.bgpoveripsec.model.route;

import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.text.Quotation;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The systems a route has passed, the latest first: the AS_PATH attribute (RFC 4271 section 5.1.2,
 * RFC 5065).
 *
 * <p>A path knows nothing of the width of AS numbers on the wire; that belongs to the session. It
 * keeps segments as they are, also two sequences in a row, so that what was received can be sent
 * again octet by octet. A path is one array of 32-bit numbers: for each segment its type and count
 * in one number, then its systems.
 */
public final class AsPath implements Serializable {

  /** The path of a route that has not left its system. */
  public static final AsPath EMPTY = new AsPath(new int[0]);

  @Serial private static final long serialVersionUID = 1;

  private final int[] words;

  private AsPath(int[] words) {
    this.words = words;
  }

  /**
   * A path of systems in order, without sets.
   *
   * @param asns the AS numbers, the latest first; more than 255 take several segments
   * @return the path
   */
  public static AsPath of(Asn... asns) {
    int overflow = asns.length % AsPathSegment.MAX_SIZE;
    List<AsPathSegment> segments = new ArrayList<>();
    List<Asn> all = List.of(asns);
    // As if each had been prepended in turn: the segments at the end are the full ones.
    for (int from = 0; from < asns.length; ) {
      int to = from == 0 && overflow > 0 ? overflow : from + AsPathSegment.MAX_SIZE;
      segments.add(AsPathSegment.of(AsPathSegmentType.AS_SEQUENCE, all.subList(from, to)));
      from = to;
    }
    return ofSegments(segments);
  }

  /**
   * A path of these segments.
   *
   * @param segments the segments, the latest first
   * @return the path
   */
  public static AsPath ofSegments(List<AsPathSegment> segments) {
    int words = 0;
    for (AsPathSegment segment : segments) {
      words += 1 + segment.size();
    }
    Builder path = builder(words);
    for (AsPathSegment segment : segments) {
      path.segment(segment.type(), segment.size());
      for (int i = 0; i < segment.size(); i++) {
        path.asn(segment.bits(i));
      }
    }
    return path.build();
  }

  /**
   * A builder of a path number by number, for who reads one from a message and wants no objects on
   * the way.
   *
   * @param words the number of segments and AS numbers together, if it is known; a better guess
   *     saves copying
   * @return the builder
   * @throws IllegalArgumentException if the number is negative
   */
  public static Builder builder(int words) {
    if (words < 0) {
      throw new IllegalArgumentException("expected 0 words or more but found " + words);
    }
    return new Builder(words);
  }

  /**
   * Reads the form that {@link #toString} writes: {@code 65001 65002 {65003 65004}}.
   *
   * @param text AS numbers of a sequence bare, of a set between braces, of a confederation sequence
   *     between parentheses, of a confederation set between square brackets; a bar between two
   *     sequences that are separate segments; the empty text for the empty path
   * @return the path
   * @throws IllegalArgumentException if the text is anything else; the message quotes it
   */
  public static AsPath parse(CharSequence text) {
    return tryParse(text).orElseThrow(() -> Quotation.refusal(text, AsPathText.EXPECTED));
  }

  /**
   * Reads what {@link #parse} reads.
   *
   * @param text the path
   * @return the path, or empty where {@code parse} would throw
   */
  public static Optional<AsPath> tryParse(CharSequence text) {
    return AsPathText.read(text).map(AsPath::ofSegments);
  }

  /**
   * The segments of the path.
   *
   * @return the segments, the latest first
   */
  public List<AsPathSegment> segments() {
    if (words.length > 0 && next(0) == words.length) {
      return List.of(new AsPathSegment(words, 0));
    }
    List<AsPathSegment> segments = new ArrayList<>();
    for (int at = 0; at < words.length; at = next(at)) {
      segments.add(new AsPathSegment(words, at));
    }
    return List.copyOf(segments);
  }

  /**
   * Looks at each segment and its AS numbers in order, the latest first.
   *
   * @param visitor who looks
   */
  public void forEach(AsPathVisitor visitor) {
    int at = 0;
    while (at < words.length) {
      int end = next(at);
      visitor.segment(typeAt(at), AsPathSegment.size(words[at]));
      for (at++; at < end; at++) {
        visitor.asn(words[at]);
      }
    }
  }

  /**
   * Whether the path has no segment.
   *
   * @return true for the path of a route that has not left its system
   */
  public boolean isEmpty() {
    return words.length == 0;
  }

  /**
   * The length that counts when routes are compared: each system of a sequence is one, a set is one
   * as a whole, confederation segments are none (RFC 4271 section 9.1.2.2, RFC 5065 section 5.3).
   *
   * @return the length, 0 or more
   */
  public int length() {
    int length = 0;
    for (int at = 0; at < words.length; at = next(at)) {
      length +=
          switch (typeAt(at)) {
            case AS_SEQUENCE -> AsPathSegment.size(words[at]);
            case AS_SET -> 1;
            case AS_CONFED_SEQUENCE, AS_CONFED_SET -> 0;
          };
    }
    return length;
  }

  /**
   * Whether a system occurs anywhere in the path, which is how a system recognises a loop (RFC 4271
   * section 9.1.2).
   *
   * @param asn the AS number
   * @return true if any segment holds it
   */
  public boolean contains(Asn asn) {
    int wanted = (int) asn.value();
    for (int at = 0; at < words.length; at = next(at)) {
      for (int i = at + 1; i < next(at); i++) {
        if (words[i] == wanted) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * The path after one more system has passed the route on (RFC 4271 section 5.1.2).
   *
   * @param asn the system that passes it on
   * @return the path with the system in front: inside the first segment if that is a sequence with
   *     room, otherwise as a sequence of its own
   */
  public AsPath prepend(Asn asn) {
    boolean extend =
        words.length > 0
            && typeAt(0) == AsPathSegmentType.AS_SEQUENCE
            && AsPathSegment.size(words[0]) < AsPathSegment.MAX_SIZE;
    int kept = extend ? 1 : 0;
    int[] longer = new int[words.length - kept + 2];
    longer[0] = extend ? words[0] + 1 : AsPathSegment.head(AsPathSegmentType.AS_SEQUENCE, 1);
    longer[1] = (int) asn.value();
    System.arraycopy(words, kept, longer, 2, words.length - kept);
    return new AsPath(longer);
  }

  /**
   * The system that passed the route on last: the leftmost number (RFC 4271 section 6.3).
   *
   * @return the first number of the first segment if that is a sequence, of the confederation or
   *     not; otherwise empty
   */
  public Optional<Asn> firstAs() {
    return isEmpty() || isSet(typeAt(0)) ? Optional.empty() : Optional.of(asn(1));
  }

  /**
   * The system that the route comes from (RFC 6811 section 2).
   *
   * @return the last number of the last segment if that is a plain sequence; otherwise empty,
   *     because a set names no single origin and a confederation is the local system
   */
  public Optional<Asn> originAs() {
    if (isEmpty()) {
      return Optional.empty();
    }
    int last = 0;
    while (next(last) < words.length) {
      last = next(last);
    }
    return typeAt(last) == AsPathSegmentType.AS_SEQUENCE
        ? Optional.of(asn(words.length - 1))
        : Optional.empty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AsPath that && Arrays.equals(words, that.words);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(words);
  }

  /**
   * Writes the path in the customary form, with a bar where two sequences in a row are separate
   * segments.
   *
   * @return such as {@code 65001 65002 {65003 65004}}; the empty text for the empty path
   */
  @Override
  public String toString() {
    return AsPathText.write(segments());
  }

  /** Builds the path anew, so that octets from elsewhere cannot make one that is out of shape. */
  @Serial
  private Object readResolve() {
    return ofSegments(segments());
  }

  private int next(int at) {
    return at + 1 + AsPathSegment.size(words[at]);
  }

  private AsPathSegmentType typeAt(int at) {
    return AsPathSegment.type(words[at]);
  }

  private Asn asn(int at) {
    return Asn.of(Integer.toUnsignedLong(words[at]));
  }

  private static boolean isSet(AsPathSegmentType type) {
    return type == AsPathSegmentType.AS_SET || type == AsPathSegmentType.AS_CONFED_SET;
  }

  /** Builds a path number by number. */
  public static final class Builder implements AsPathVisitor {
    private int[] words;
    private int length;
    private int missing;

    private Builder(int words) {
      this.words = new int[words];
    }

    /**
     * Begins the next segment, later ones being older.
     *
     * @param type the kind
     * @param size how many AS numbers follow, 1 to 255
     * @throws IllegalArgumentException if there can be no such segment
     * @throws IllegalStateException if numbers of the segment before are missing
     */
    @Override
    public void segment(AsPathSegmentType type, int size) {
      complete();
      add(AsPathSegment.head(type, size));
      missing = size;
    }

    /**
     * Adds the next AS number.
     *
     * @param bits the unsigned 32 bits of the number
     * @throws IllegalStateException if the segment has all its numbers, or none was begun
     */
    @Override
    public void asn(int bits) {
      if (missing == 0) {
        throw new IllegalStateException("an AS number outside of a segment");
      }
      add(bits);
      missing--;
    }

    /**
     * The path.
     *
     * @return the path
     * @throws IllegalStateException if numbers of the last segment are missing
     */
    public AsPath build() {
      complete();
      if (length == 0) {
        return EMPTY;
      }
      int[] all = length == words.length ? words : Arrays.copyOf(words, length);
      words = EMPTY.words;
      length = 0;
      return new AsPath(all);
    }

    private void complete() {
      if (missing > 0) {
        throw new IllegalStateException(missing + " AS numbers of a segment are missing");
      }
    }

    private void add(int word) {
      if (length == words.length) {
        words = Arrays.copyOf(words, Math.max(16, 2 * length));
      }
      words[length++] = word;
    }
  }
}
