package io.github.bgpoveripsec.codec.wire;

import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.route.AsPath;
import io.github.bgpoveripsec.model.route.AsPathSegment;
import io.github.bgpoveripsec.model.route.AsPathSegmentType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** One path as two: with AS numbers of two octets for everybody, and of four for who knows them. */
public final class As4Paths {
  private As4Paths() {}

  /**
   * The path that AS_PATH and AS4_PATH stand for (RFC 6793 section 4.2.3).
   *
   * @param path AS_PATH as an OLD speaker sent it
   * @param wide AS4_PATH beside it
   * @return the front of the one and the whole of the other, as long as AS_PATH; AS_PATH alone if
   *     AS4_PATH is longer
   */
  public static AsPath merge(AsPath path, AsPath wide) {
    AsPath tail = withoutConfederation(wide);
    int missing = path.length() - tail.length();
    return missing < 0 ? path : AsPath.ofSegments(join(path.segments(), missing, tail.segments()));
  }

  private static List<AsPathSegment> join(
      List<AsPathSegment> front, int missing, List<AsPathSegment> tail) {
    List<AsPathSegment> joined = new ArrayList<>();
    int left = missing;
    for (AsPathSegment segment : front) {
      int counts = AsPath.ofSegments(List.of(segment)).length();
      if (counts > left) {
        if (left > 0) {
          return cut(joined, segment, left, tail);
        }
        break;
      }
      joined.add(segment);
      left -= counts;
    }
    joined.addAll(tail);
    return joined;
  }

  /** Takes the first numbers of a sequence, and goes on with the tail in the same one if it can. */
  private static List<AsPathSegment> cut(
      List<AsPathSegment> joined, AsPathSegment sequence, int taken, List<AsPathSegment> tail) {
    List<Asn> first = new ArrayList<>(sequence.asns().limit(taken).toList());
    boolean one =
        !tail.isEmpty()
            && tail.get(0).type() == AsPathSegmentType.AS_SEQUENCE
            && taken + tail.get(0).size() <= AsPathSegment.MAX_SIZE;
    if (one) {
      tail.get(0).asns().forEach(first::add);
    }
    joined.add(AsPathSegment.of(AsPathSegmentType.AS_SEQUENCE, first));
    joined.addAll(one ? tail.subList(1, tail.size()) : tail);
    return joined;
  }

  /**
   * A path as AS4_PATH may carry it (RFC 6793 sections 3 and 6).
   *
   * @param path the path
   * @return the path without the segments of confederations
   */
  public static AsPath withoutConfederation(AsPath path) {
    return AsPath.ofSegments(
        path.segments().stream().filter(segment -> !isConfederation(segment)).toList());
  }

  /**
   * Whether some number of a path is lost on an OLD speaker for good unless AS4_PATH carries it.
   *
   * @param path the path
   * @return true if a number outside of confederation segments needs more than two octets
   */
  public static boolean needsAs4Path(AsPath path) {
    return withoutConfederation(path).segments().stream()
        .flatMap(AsPathSegment::asns)
        .anyMatch(asn -> !asn.fitsTwoOctets());
  }

  /**
   * A path as AS_PATH carries it to an OLD speaker (RFC 6793 section 4.2.2).
   *
   * @param path the path
   * @return the path with AS_TRANS for each number that needs more than two octets
   */
  public static AsPath narrow(AsPath path) {
    return AsPath.ofSegments(path.segments().stream().map(As4Paths::narrow).toList());
  }

  private static AsPathSegment narrow(AsPathSegment segment) {
    int[] bits =
        IntStream.range(0, segment.size())
            .map(i -> segment.bits(i))
            .map(asn -> asn >>> 16 == 0 ? asn : (int) Asn.AS_TRANS.value())
            .toArray();
    return AsPathSegment.ofBits(segment.type(), bits);
  }

  static boolean isConfederation(AsPathSegment segment) {
    return switch (segment.type()) {
      case AS_SEQUENCE, AS_SET -> false;
      case AS_CONFED_SEQUENCE, AS_CONFED_SET -> true;
    };
  }
}
