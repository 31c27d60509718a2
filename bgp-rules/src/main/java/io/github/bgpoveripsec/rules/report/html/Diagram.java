package io.github.bgpoveripsec.rules.report.html;

import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.layout.Markup;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes an arranged drawing as SVG, with findings marked and linked to what is said on them. */
final class Diagram {
  private static final List<String> TITLES =
      List.of("Data centres", "Customer gateways", "Connections", "Gateways", "VPCs", "Beyond");
  private static final int PADDING = 10;
  private static final int BADGE_WIDTH = 28;
  private static final int BADGE_HEIGHT = 16;
  private static final double CHARACTER_WIDTH = 7.0;

  private final Arrangement arrangement;
  private final Marks marks;
  private final Anchors anchors;

  Diagram(Arrangement arrangement, Marks marks, Anchors anchors) {
    this.arrangement = arrangement;
    this.marks = marks;
    this.anchors = anchors;
  }

  void write(Markup html) {
    String size = arrangement.width() + " " + arrangement.height();
    html.open(
        "svg",
        "viewBox",
        "0 0 " + size,
        "width",
        number(arrangement.width()),
        "height",
        number(arrangement.height()),
        "role",
        "group",
        "aria-labelledby",
        anchors.of("drawing"));
    html.leaf(
        "title",
        "The topology, with the number of findings at each place",
        "id",
        anchors.of("drawing"));
    titles(html);
    arrangement.drawing().links().forEach(link -> write(link, html));
    arrangement.boxes().forEach(box -> write(box, html));
    html.close();
  }

  private void titles(Markup html) {
    List<List<Box>> columns = arrangement.drawing().columns();
    for (int i = 0; i < columns.size(); i++) {
      if (!columns.get(i).isEmpty()) {
        int left = arrangement.left(columns.get(i).get(0));
        html.leaf("text", TITLES.get(i), "x", number(left), "y", "14", "class", "column");
      }
    }
  }

  private void write(Link link, Markup html) {
    Arrangement.Point from = arrangement.middle(link.from());
    Arrangement.Point to = arrangement.middle(link.to());
    int x = from.x() + Box.WIDTH;
    int bend = Math.max(24, (to.x() - x) / 2);
    html.empty(
        "path",
        "class",
        "link " + link.state().name().toLowerCase(Locale.ROOT),
        "d",
        String.format(
            Locale.ROOT,
            "M%d %dC%d %d %d %d %d %d",
            x,
            from.y(),
            x + bend,
            from.y(),
            to.x() - bend,
            to.y(),
            to.x(),
            to.y()));
  }

  private void write(Box box, Markup html) {
    int left = arrangement.left(box);
    int top = arrangement.top(box);
    html.open("g", "class", "box " + worst(box));
    html.empty(
        "rect",
        "x",
        number(left),
        "y",
        number(top),
        "width",
        number(Box.WIDTH),
        "height",
        number(box.height()),
        "rx",
        "7");
    html.leaf(
        "text", box.kind(), "x", number(left + PADDING), "y", number(top + 15), "class", "kind");
    row(box.head(), left, top + 32, html);
    int y = top + Box.HEAD_HEIGHT + 14;
    for (Box.Row row : box.rows()) {
      row(row, left, y, html);
      y += Box.ROW_HEIGHT;
    }
    html.close();
  }

  /** The name by which the style sheet knows the worst finding of a box. */
  private String worst(Box box) {
    return Stream.concat(Stream.of(box.path()), box.rows().stream().map(Box.Row::path))
        .flatMap(path -> marks.at(path).keySet().stream())
        .min(Comparator.naturalOrder())
        .map(Words::style)
        .orElse("sound");
  }

  private void row(Box.Row row, int left, int y, Markup html) {
    Map<Severity, Integer> counts = marks.at(row.path());
    int room = Box.WIDTH - 2 * PADDING - counts.size() * (BADGE_WIDTH + 2);
    html.open("text", "x", number(left + PADDING), "y", number(y), "class", "row");
    html.leaf("title", row.path().toString()).text(shortened(row.text(), room)).close();
    if (!counts.isEmpty()) {
      badges(row.path(), counts, left + Box.WIDTH - PADDING + 4, y - 12, html);
    }
  }

  private void badges(Path place, Map<Severity, Integer> counts, int right, int top, Markup html) {
    String all =
        counts.entrySet().stream()
            .map(it -> it.getValue() + " " + Words.of(it.getKey()))
            .collect(Collectors.joining(", "));
    String target = anchors.firstWithin(place).map(anchors::of).orElse(anchors.of("findings"));
    html.open("a", "href", "#" + target, "aria-label", all + " at " + place);
    int x = right - counts.size() * (BADGE_WIDTH + 2);
    for (Map.Entry<Severity, Integer> count : counts.entrySet()) {
      html.open("g", "class", "count " + Words.style(count.getKey()));
      html.empty(
          "rect",
          "x",
          number(x),
          "y",
          number(top),
          "width",
          number(BADGE_WIDTH),
          "height",
          number(BADGE_HEIGHT),
          "rx",
          "8");
      html.leaf(
          "text",
          sign(count.getKey()) + " " + count.getValue(),
          "x",
          number(x + BADGE_WIDTH / 2),
          "y",
          number(top + 12));
      html.close();
      x += BADGE_WIDTH + 2;
    }
    html.close();
  }

  private static String sign(Severity severity) {
    return switch (severity) {
      case ERROR -> "\u2715";
      case WARNING -> "!";
      case INFO -> "i";
    };
  }

  private static String shortened(String text, int room) {
    int most = (int) (room / CHARACTER_WIDTH);
    return text.length() <= most ? text : text.substring(0, Math.max(1, most - 1)) + "\u2026";
  }

  private static String number(int number) {
    return String.valueOf(number);
  }
}
