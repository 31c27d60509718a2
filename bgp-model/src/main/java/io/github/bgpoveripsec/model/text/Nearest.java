package io.github.bgpoveripsec.model.text;

import java.util.Arrays;
import java.util.Optional;

/**
 * Finds the known word that a misspelt one may have been meant to be.
 *
 * <p>Two words are as far apart as the least number of single characters to insert, drop or
 * replace, or of neighbours to swap, that turns one into the other (optimal string alignment); case
 * does not count. A word is near when that number is at most a third of the length of what was
 * written, at least 1 and at most {@value #FARTHEST}: beyond it, another word is no misspelling.
 */
public final class Nearest {

  /** The greatest distance at which a word still counts as near. */
  static final int FARTHEST = 4;

  private Nearest() {}

  /**
   * The known word nearest to what was written.
   *
   * <p>Takes time in proportion to the number of known words and their lengths.
   *
   * @param written the word that nobody knows
   * @param known the known words, in any order
   * @return the nearest of them, the first in alphabetical order where several are equally near, or
   *     empty when none is near
   */
  public static Optional<String> to(String written, Iterable<String> known) {
    Optional<String> best = Optional.empty();
    int limit = Math.max(1, Math.min(FARTHEST, written.length() / 3));
    for (String word : known) {
      int distance = distance(written, word, limit);
      boolean nearer = distance < limit || (distance == limit && best.isEmpty());
      if (nearer || (distance == limit && word.compareTo(best.orElse(word)) < 0)) {
        best = Optional.of(word);
        limit = distance;
      }
    }
    return best;
  }

  /** The distance of two words, or more than {@code limit} when it is more than that. */
  static int distance(String a, String b, int limit) {
    int far = limit + 1;
    if (Math.abs(a.length() - b.length()) > limit) {
      return far;
    }
    int[] twoAbove = new int[b.length() + 1];
    int[] above = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    Arrays.fill(twoAbove, far);
    Arrays.fill(above, far);
    Arrays.setAll(row, j -> Math.min(j, far));
    int leastAbove = 0;
    for (int i = 1; i <= a.length(); i++) {
      int[] spare = twoAbove;
      twoAbove = above;
      above = row;
      row = spare;
      // Only cells within the limit of the diagonal can matter; all others stay far.
      int from = Math.max(1, i - limit);
      int to = Math.min(b.length(), i + limit);
      row[from - 1] = from == 1 ? Math.min(i, far) : far;
      int least = row[from - 1];
      for (int j = from; j <= to; j++) {
        int cost = same(a.charAt(i - 1), b.charAt(j - 1)) ? 0 : 1;
        int cell = Math.min(above[j - 1] + cost, Math.min(row[j - 1], above[j]) + 1);
        if (swapped(a, i, b, j)) {
          cell = Math.min(cell, twoAbove[j - 2] + 1);
        }
        row[j] = Math.min(cell, far);
        least = Math.min(least, row[j]);
      }
      if (Math.min(least, leastAbove) > limit) {
        return far;
      }
      leastAbove = least;
    }
    return row[b.length()];
  }

  private static boolean swapped(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && same(a.charAt(i - 1), b.charAt(j - 2))
        && same(a.charAt(i - 2), b.charAt(j - 1));
  }

  private static boolean same(char a, char b) {
    return a == b || Character.toLowerCase(a) == Character.toLowerCase(b);
  }
}
