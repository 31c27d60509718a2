package io.github.bgpoveripsec.rules.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows of cells under headings, each behind a cell for a mark.
 *
 * <p>Each column is as wide as its widest cell. Where the columns together are wider than a line,
 * the widest give way, and their cells take several lines. Where that would break words, the last
 * columns are folded: each row names what they hold on a line below.
 */
public final class Grid {
  private static final int GAP = 2;

  /** A mark in front of a row stands close to it. */
  private static final int GAP_AFTER_MARK = 1;

  private static final int NARROWEST = 4;

  /** The mark and one column are never folded. */
  private static final int NEVER_FOLDED = 2;

  private final List<String> headings;
  private final List<Row> rows = new ArrayList<>();
  private final int[] widths;
  private final int[] words;

  /** A grid with these headings; empty ones for columns that need none. */
  public Grid(String... headings) {
    this.headings = List.of(headings);
    widths = new int[headings.length];
    words = new int[headings.length];
    if (Arrays.stream(headings).anyMatch(heading -> !heading.isEmpty())) {
      add(Ink.LABEL, Ink.LABEL, Columns::of, headings);
    }
  }

  /** Adds a row whose mark has a colour. */
  public void row(Ink mark, String... cells) {
    add(mark, Ink.BODY, Columns::of, cells);
  }

  /** Adds a row whose words may stand below one another in any cell but the last. */
  public void stacked(Ink mark, String... cells) {
    add(mark, Ink.BODY, Grid::widestWord, cells);
  }

  /** Adds a remark on the row above, across all columns but the first. */
  public void note(String text) {
    rows.add(new Note(Wrap.words(text)));
  }

  /** Shows the headings, if there are any, the rows and the remarks, in order. */
  public void show(Viewer viewer) {
    for (Row row : rows) {
      row.show(viewer);
    }
  }

  private void add(Ink mark, Ink others, ToIntFunction<String> need, String... texts) {
    List<List<String>> cells = Arrays.stream(texts).map(Wrap::words).toList();
    for (int i = 0; i < widths.length; i++) {
      String text = String.join(" ", cells.get(i));
      boolean last = i == widths.length - 1;
      widths[i] = Math.max(widths[i], last ? Columns.of(text) : need.applyAsInt(text));
      words[i] = Math.max(words[i], widestWord(text));
    }
    rows.add(new Cells(cells, mark, others));
  }

  private static int widestWord(String text) {
    return Wrap.words(text).stream().mapToInt(Columns::of).max().orElse(0);
  }

  List<String> lines(int width, Painter painter) {
    int columns = widths.length;
    while (columns > NEVER_FOLDED && total(Arrays.copyOf(words, columns)) > width) {
      columns--;
    }
    boolean folds = columns < widths.length && !headings.get(columns).isEmpty();
    int[] fitted = fitted(Arrays.copyOf(widths, folds ? columns : widths.length), width);
    return rows.stream().flatMap(row -> lines(row, fitted, width, painter)).toList();
  }

  private Stream<String> lines(Row row, int[] fitted, int width, Painter painter) {
    List<String> lines = new ArrayList<>(row.lines(fitted, width, painter));
    if (row instanceof Cells cells && cells != rows.get(0)) {
      lines.addAll(new Note(folded(cells, fitted.length)).lines(fitted, width, painter));
    }
    return lines.stream();
  }

  /** What the columns hold that there is no room for. */
  private List<String> folded(Cells row, int from) {
    return Wrap.words(
        IntStream.range(from, headings.size())
            .filter(i -> !row.cells().get(i).equals(List.of("-")))
            .mapToObj(
                i ->
                    headings.get(i).toLowerCase(Locale.ROOT)
                        + " "
                        + String.join(" ", row.cells().get(i)))
            .collect(Collectors.joining(", ")));
  }

  /** The widths of the columns, with those taken in that are the widest. */
  private static int[] fitted(int[] widths, int width) {
    for (int excess = total(widths) - width; excess > 0; excess--) {
      int widest = widths.length - 1;
      for (int i = widest - 1; i >= 0; i--) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      if (widths[widest] > NARROWEST) {
        widths[widest]--;
      }
    }
    return widths;
  }

  /** The width of columns and the gaps between them. */
  private static int total(int[] widths) {
    return Arrays.stream(widths).sum() + GAP_AFTER_MARK + GAP * (widths.length - 2);
  }

  /** Looks at a grid row by row, whatever becomes of it. */
  public interface Viewer {
    /** A row of headings. */
    void headings(List<String> cells);

    /** A row whose first cell is a mark. */
    void row(Ink mark, List<String> cells);

    /** A remark on the row above. */
    void note(String text);
  }

  /** Gives a text its colour, if there are colours. */
  interface Painter {
    String paint(Ink ink, String text);
  }

  private interface Row {
    void show(Viewer viewer);

    List<String> lines(int[] widths, int width, Painter painter);
  }

  private record Note(List<String> words) implements Row {
    @Override
    public void show(Viewer viewer) {
      viewer.note(String.join(" ", words));
    }

    @Override
    public List<String> lines(int[] widths, int width, Painter painter) {
      int margin = widths[0] + GAP_AFTER_MARK + GAP;
      return Wrap.lines(words, width - margin).stream()
          .map(line -> " ".repeat(margin) + line)
          .toList();
    }
  }

  private record Cells(List<List<String>> cells, Ink mark, Ink others) implements Row {
    @Override
    public void show(Viewer viewer) {
      List<String> texts = cells.stream().map(words -> String.join(" ", words)).toList();
      if (mark == Ink.LABEL) {
        viewer.headings(texts);
      } else {
        viewer.row(mark, texts);
      }
    }

    @Override
    public List<String> lines(int[] widths, int width, Painter painter) {
      List<List<String>> columns = new ArrayList<>();
      for (int i = 0; i < widths.length; i++) {
        columns.add(Wrap.lines(cells.get(i), widths[i]));
      }
      int height = columns.stream().mapToInt(List::size).max().orElse(0);
      return IntStream.range(0, height).mapToObj(at -> line(columns, at, widths, painter)).toList();
    }

    private String line(List<List<String>> columns, int at, int[] widths, Painter painter) {
      StringBuilder line = new StringBuilder();
      int filled = 0;
      int begin = 0;
      for (int i = 0; i < widths.length; i++) {
        if (at < columns.get(i).size()) {
          String cell = columns.get(i).get(at);
          line.append(" ".repeat(begin - filled));
          line.append(painter.paint(i == 0 ? mark : others, cell));
          filled = begin + Columns.of(cell);
        }
        begin += widths[i] + (i == 0 ? GAP_AFTER_MARK : GAP);
      }
      return line.toString();
    }
  }
}
