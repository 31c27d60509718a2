package io.github.bgpoveripsec.rules.report.html;

import io.github.bgpoveripsec.rules.Edition;
import io.github.bgpoveripsec.rules.layout.Markup;
import io.github.bgpoveripsec.rules.policy.Review;
import io.github.bgpoveripsec.rules.report.routes.HtmlRoutes;
import io.github.bgpoveripsec.rules.report.routes.NamedRouting;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Reports for people in a browser or on paper, as one page of HTML.
 *
 * <p>The page begins with a summary. For each design follow a drawing with the findings marked on
 * it, the findings place by place, what could not be decided, the route tables with what was
 * refused, what was decided about the report, and how each rule ended. It refers to nothing outside
 * itself, holds no script, goes along with light and dark, and prints. {@code docs/reports.md}
 * describes the details.
 *
 * <p>Unlike the other forms it holds on to the designs, because the summary comes first. A topology
 * that is too large to be drawn is drawn in part, and the page says so.
 */
public record HtmlReport() {
  private static final int MOST_ROUTE_TABLES = 60;

  /**
   * Writes the page.
   *
   * @param designs the designs, in the order in which they are to be shown
   * @param out takes the text piece by piece; the same designs always give the same text
   */
  public void write(List<Design> designs, Consumer<? super String> out) {
    Markup html = new Markup(out);
    html.insert(it -> it.accept("<!DOCTYPE html>"));
    html.open("html", "lang", "en").open("head").empty("meta", "charset", "utf-8");
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "color-scheme", "content", "light dark");
    html.leaf("title", "BGP over IPsec: " + names(designs));
    html.open("style").insert(it -> it.accept(StyleSheet.TEXT)).close().close();
    html.open("body").leaf("a", "Skip to the findings", "href", "#d1-findings", "class", "skip");
    html.open("header").leaf("p", "BGP over IPsec", "class", "kicker");
    html.open("h1");
    Places.file(
        designs.size() == 1 ? names(designs) : "Report on " + designs.size() + " designs", html);
    html.close();
    html.leaf("p", "Rules: " + editions(designs), "class", "sub").close();
    html.open("main");
    SummarySection.write(designs, html);
    int number = 1;
    for (Design design : designs) {
      write(
          design,
          new Anchors(number++, design.report()),
          designs.size() == 1 ? "unseen" : "name",
          html);
    }
    html.close().close().close().insert(it -> it.accept("\n")).end();
  }

  private static void write(Design design, Anchors anchors, String name, Markup html) {
    NamedRouting routing =
        NamedRouting.of(design.report().name(), design.topology(), design.terms());
    html.open("section", "id", anchors.of("design"), "class", "design");
    html.leaf("h2", design.report().name(), "class", name);
    navigation(design.report().review(), anchors, html);
    DiagramSection.write(design, routing.routing(), anchors, html);
    FindingsSection.write(design.report(), anchors, html);
    GapsSection.write(design.report(), anchors, html);
    html.open("section", "id", anchors.of("routes"), "class", "routes");
    html.leaf("h3", "Who learns which route");
    html.insert(out -> new HtmlRoutes(MOST_ROUTE_TABLES).write(routing, out));
    html.close();
    if (!design.report().review().isPlain()) {
      ReviewSection.write(design.report(), anchors, html);
    }
    RulesSection.write(design.report(), anchors, html);
    html.close();
  }

  private static void navigation(Review review, Anchors anchors, Markup html) {
    html.open("nav", "aria-label", "Parts of this report");
    for (String part : List.of("topology", "findings", "undecided", "routes", "decided", "rules")) {
      if (!part.equals("decided") || !review.isPlain()) {
        html.leaf("a", Words.capital(part), "href", "#" + anchors.of(part));
      }
    }
    html.close();
  }

  private static String names(List<Design> designs) {
    return designs.stream().map(it -> it.report().name()).collect(Collectors.joining(", "));
  }

  private static String editions(List<Design> designs) {
    return designs.stream()
        .flatMap(it -> it.report().report().editions().stream())
        .sorted()
        .distinct()
        .map(Edition::toString)
        .collect(Collectors.joining(", "));
  }
}
