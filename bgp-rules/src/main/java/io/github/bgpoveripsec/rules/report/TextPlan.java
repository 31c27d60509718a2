package io.github.bgpoveripsec.rules.report;

import io.github.bgpoveripsec.rules.Reference;
import io.github.bgpoveripsec.rules.layout.Ink;
import io.github.bgpoveripsec.rules.layout.Page;
import io.github.bgpoveripsec.rules.layout.Wrap;
import io.github.bgpoveripsec.rules.plan.Alteration;
import io.github.bgpoveripsec.rules.plan.Plan;
import io.github.bgpoveripsec.rules.plan.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Plans for people at a terminal: what to do, to what, what changes, why, and who says so.
 *
 * @param width the greatest number of columns of a line, at least 40
 * @param style how the text is set off; without colours it loses no information
 */
public record TextPlan(int width, TextStyle style) {
  /**
   * A form of plans.
   *
   * @param width the greatest number of columns of a line
   * @param style how the text is set off
   * @throws IllegalArgumentException when the width is less than 40
   */
  public TextPlan {
    Page.requireWidth(width);
  }

  /**
   * Writes a plan.
   *
   * @param plan the plan
   * @param out takes the text piece by piece; lines end in a line feed on every system
   */
  public void write(Plan plan, Consumer<? super String> out) {
    Page page = style.page(width, out);
    int number = 0;
    for (Step step : plan.steps()) {
      number++;
      write(number, step, page);
      page.blank();
    }
    page.paragraph(
        Ink.TITLE,
        number == 0 ? "nothing to do" : Phrases.number(number, "step") + ", in this order");
  }

  private static void write(int number, Step step, Page page) {
    List<String> title = new ArrayList<>(Wrap.words(number + ". " + step.action().description()));
    title.add(Page.place(step.place()));
    page.paragraph(Ink.TITLE, title);
    if (step.after().isPresent()) {
      alterations(step, page);
    }
    page.field("because", step.ground().because());
    page.list("source", step.ground().references().stream().map(TextPlan::words).toList());
    page.field("source", step.ground().unsourced());
  }

  private static void alterations(Step step, Page page) {
    String label = step.before().isPresent() ? "change" : "with";
    for (Alteration alteration : step.alterations()) {
      List<String> words = new ArrayList<>();
      words.add(Page.place(step.place(), alteration.place()) + ":");
      if (step.before().isPresent()) {
        words.addAll(Wrap.words(alteration.before().orElse("none")));
        words.add("->");
      }
      words.addAll(Wrap.words(alteration.after().orElse("none")));
      page.item(label, words, 0);
      label = "";
    }
  }

  private static List<String> words(Reference reference) {
    return Wrap.words(Phrases.clause(reference));
  }
}
