package io.github.bgpoveripsec.rules.report.html;

import io.github.bgpoveripsec.model.path.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Where the boxes of a drawing go.
 *
 * <p>The connections stand one below the other, gateway by gateway; every other box stands as near
 * as it can to the middle of what it is linked to. The same drawing is always arranged alike.
 */
final class Arrangement {
  private static final int MARGIN = 8;
  private static final int TITLES = 26;
  private static final int GAP_ACROSS = 46;
  private static final int GAP_DOWN = 16;

  /** The connections come first, then what is linked to them, from the middle outwards. */
  private static final int[] ORDER = {2, 3, 1, 4, 0, 5};

  private final Drawing drawing;
  private final Map<Box, Integer> tops = new LinkedHashMap<>();
  private final Map<Box, Integer> lefts = new HashMap<>();
  private final Map<Path, Point> middles = new HashMap<>();
  private final Map<Path, List<Path>> neighbours = new HashMap<>();
  private int width;
  private int height;

  /**
   * A point of the drawing.
   *
   * @param x across, of the left side of a box
   * @param y down
   */
  record Point(int x, int y) {}

  Arrangement(Drawing drawing) {
    this.drawing = drawing;
    for (Link link : drawing.links()) {
      neighbours.computeIfAbsent(link.from(), any -> new ArrayList<>()).add(link.to());
      neighbours.computeIfAbsent(link.to(), any -> new ArrayList<>()).add(link.from());
    }
    int left = MARGIN;
    int[] lefts = new int[drawing.columns().size()];
    for (int i = 0; i < lefts.length; i++) {
      lefts[i] = left;
      left += drawing.columns().get(i).isEmpty() ? 0 : Box.WIDTH + GAP_ACROSS;
    }
    width = left - GAP_ACROSS + MARGIN;
    for (int column : ORDER) {
      place(drawing.columns().get(column), lefts[column]);
    }
    height += MARGIN;
  }

  private void place(List<Box> boxes, int left) {
    Map<Box, Double> wishes = new HashMap<>();
    boxes.forEach(box -> wishes.put(box, wish(box)));
    int next = TITLES;
    List<Box> sorted =
        boxes.stream()
            .sorted(Comparator.comparingDouble(box -> wishes.getOrDefault(box, Double.MAX_VALUE)))
            .toList();
    for (Box box : sorted) {
      double wish = wishes.getOrDefault(box, Double.MAX_VALUE);
      int top = wish == Double.MAX_VALUE ? next : Math.max(next, (int) wish - box.height() / 2);
      put(box, left, top);
      next = top + box.height() + GAP_DOWN;
    }
  }

  private void put(Box box, int left, int top) {
    tops.put(box, top);
    lefts.put(box, left);
    middles.put(box.path(), new Point(left, top + Box.HEAD_HEIGHT / 2));
    int y = top + Box.HEAD_HEIGHT + Box.ROW_HEIGHT / 2;
    for (Box.Row row : box.rows()) {
      middles.put(row.path(), new Point(left, y));
      y += Box.ROW_HEIGHT;
    }
    height = Math.max(height, top + box.height());
  }

  /** The middle of what is linked to a box and has its place already. */
  private double wish(Box box) {
    List<Path> all = new ArrayList<>(neighbours.getOrDefault(box.path(), List.of()));
    box.rows().forEach(row -> all.addAll(neighbours.getOrDefault(row.path(), List.of())));
    OptionalDouble middle =
        all.stream()
            .filter(middles::containsKey)
            .mapToInt(path -> middles.getOrDefault(path, new Point(0, 0)).y())
            .average();
    return middle.orElse(Double.MAX_VALUE);
  }

  Drawing drawing() {
    return drawing;
  }

  List<Box> boxes() {
    return List.copyOf(tops.keySet());
  }

  int left(Box box) {
    return lefts.getOrDefault(box, 0);
  }

  int top(Box box) {
    return tops.getOrDefault(box, 0);
  }

  /** The middle of the left side of a box's head or of a row. */
  Point middle(Path path) {
    return middles.getOrDefault(path, new Point(0, 0));
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }
}
