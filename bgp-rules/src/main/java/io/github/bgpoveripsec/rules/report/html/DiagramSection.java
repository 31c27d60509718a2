package io.github.bgpoveripsec.rules.report.html;

import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.rules.Finding;
import io.github.bgpoveripsec.rules.layout.Markup;
import io.github.bgpoveripsec.rules.routing.Routing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the drawing of a topology, and what it leaves out. */
final class DiagramSection {
  private DiagramSection() {}

  static void write(Design design, Routing routing, Anchors anchors, Markup html) {
    List<Finding> findings = design.report().review().findings();
    Map<Path, Long> within = within(findings);
    Extract extract = new Extract(design.topology(), path -> within.getOrDefault(path, 0L));
    Drawing drawing = Draughtsman.draw(design.topology(), extract, routing);
    html.open("section", "id", anchors.of("topology"), "class", "topology");
    html.leaf("h3", "Topology");
    html.open("figure");
    html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Drawing");
    Stream<Path> drawn =
        drawing.columns().stream()
            .flatMap(List::stream)
            .flatMap(
                box ->
                    Stream.concat(Stream.of(box.path()), box.rows().stream().map(Box.Row::path)));
    new Diagram(new Arrangement(drawing), new Marks(findings, drawn.toList()), anchors).write(html);
    html.close();
    html.open("figcaption");
    if (!drawing.omitted().isNothing()) {
      html.leaf("p", omitted(drawing.omitted()), "class", "warning");
    }
    legend(html);
    html.close().close().close();
  }

  private static void legend(Markup html) {
    html.open("ul", "class", "legend");
    key("key-up", "BGP session that can come up", html);
    key("key-down", "BGP session that cannot", html);
    key("key-plain", "belongs together", html);
    html.open("li").leaf("span", "\u2715 2", "class", "badge error").text(" errors").close();
    html.open("li").leaf("span", "! 1", "class", "badge warning").text(" warnings").close();
    html.open("li").leaf("span", "i 1", "class", "badge info").text(" information").close();
    html.close();
  }

  private static void key(String look, String text, Markup html) {
    html.open("li").leaf("span", "", "class", "key " + look).text(text).close();
  }

  private static String omitted(Drawing.Omitted omitted) {
    return "The topology is too large to be drawn as a whole. Shown are the gateways and"
        + " connections with most findings; left out are "
        + Words.count(omitted.gateways(), "gateway")
        + " and, of the gateways shown, "
        + Words.count(omitted.connections(), "connection")
        + ".";
  }

  /** The number of findings at and within each place. */
  private static Map<Path, Long> within(List<Finding> findings) {
    Map<Path, Long> within = new HashMap<>();
    for (Finding finding : findings) {
      Optional<Path> at = Optional.of(finding.path());
      while (at.isPresent()) {
        within.merge(at.get(), 1L, Long::sum);
        at = at.flatMap(Path::parent);
      }
    }
    return within;
  }
}
