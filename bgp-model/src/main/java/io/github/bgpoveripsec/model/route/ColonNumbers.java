package io.github.bgpoveripsec.model.route;

import io.github.bgpoveripsec.model.text.Digits;
import java.util.Optional;

/** Reads decimal numbers joined by colons, as communities are written. */
final class ColonNumbers {

  private ColonNumbers() {}

  /** Exactly {@code count} numbers up to the limit, or empty. */
  static Optional<long[]> read(CharSequence text, int count, long limit) {
    long[] numbers = new long[count];
    int start = 0;
    for (int i = 0; i < count; i++) {
      int colon = Digits.indexOf(text, ':', start);
      int end = colon < 0 ? text.length() : colon;
      boolean last = i == count - 1;
      numbers[i] = Digits.read(text, start, end, limit);
      if (numbers[i] < 0 || (colon < 0) != last) {
        return Optional.empty();
      }
      start = end + 1;
    }
    return Optional.of(numbers);
  }
}
