package io.github.bgpoveripsec.codec.corpus;

import io.github.bgpoveripsec.codec.octets.Octets;
import java.util.List;

/**
 * One field of one message, of which an oracle and our codec say different things.
 *
 * @param field the field
 * @param theirs all that the oracle says of the message
 * @param ours all that we say
 * @param message the message
 */
record Comparison(String field, Facts theirs, Facts ours, Octets message) {
  /** What the oracle says of the field. */
  List<String> shown() {
    return theirs.of(field);
  }

  /** Whether the oracle says the same as we do, but stops before the end. */
  boolean stopsEarly() {
    return begins(shown(), ours.of(field));
  }

  /** Whether the oracle says the same as we do, and one thing more. */
  boolean goesOnByOne() {
    List<String> known = ours.of(field);
    return shown().size() == known.size() + 1 && begins(known, shown());
  }

  private static boolean begins(List<String> some, List<String> more) {
    return some.size() < more.size() && more.subList(0, some.size()).equals(some);
  }
}
