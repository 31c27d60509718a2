package io.github.bgpoveripsec.examples.cli;

import io.github.bgpoveripsec.model.text.Nearest;
import io.github.bgpoveripsec.rules.RuleSet;
import io.github.bgpoveripsec.rules.page.RulePages;
import io.github.bgpoveripsec.rules.report.JsonCatalogue;
import io.github.bgpoveripsec.rules.report.TextCatalogue;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists a rule set. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Lists the rules of a rule set: severity, id, what it demands, and the clause it is taken"
          + " from. Given the id of a rule, prints all that is to be said about it, with a design"
          + " that passes and one that does not."
    },
    sortOptions = false,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {" 0:the list is printed", " 2:bad usage"},
    footerHeading = "%nExamples:%n",
    footer = {
      "  bgp rules",
      "  bgp rules --rules rfc",
      "  bgp rules tunnel/cidr-mask",
      "  bgp rules --format json | jq -r '.rules[] | select(.severity == \"error\").id'"
    })
final class RulesCommand implements Callable<Integer> {
  private static final List<String> OF_LISTS = List.of("--color", "--format", "--rules");

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "RULE",
      description =
          "The rule to explain, as Markdown, whichever rule set it is in: its id, or another name"
              + " of it such as S05.")
  private Optional<String> rule = Optional.empty();

  @Option(
      names = "--rules",
      paramLabel = "NAME",
      split = ",",
      description =
          "The rule set, or several joined by commas, such as alibaba@2024-10-18,rfc; "
              + Catalogues.DEFAULT
              + " if not given.")
  private List<String> rules = List.of(Catalogues.DEFAULT);

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (if not given) or json.")
  private Choices.Format format = Choices.Format.TEXT;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "auto (if not given), always or never.")
  private Choices.Color color = Choices.Color.AUTO;

  RulesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    rule.ifPresentOrElse(this::explain, this::list);
    return Status.FINE;
  }

  private void explain(String name) {
    Given.refuse(spec, OF_LISTS, "a rule is explained as Markdown, whichever rule set it is in");
    RulePages pages = Catalogues.pages();
    List<String> ids = pages.ids(name);
    if (ids.isEmpty()) {
      throw new Refusal(
          "unknown rule '"
              + Reasons.oneLine(name)
              + "'"
              + Nearest.to(name, pages.ids())
                  .map(near -> "; did you mean " + near + "?")
                  .orElse(""));
    }
    try (Output output = Output.to(Optional.empty(), terminal)) {
      String gap = "";
      for (String id : ids) {
        output.accept(gap);
        output.accept(pages.page(id).orElseThrow());
        gap = "\n";
      }
    }
  }

  private void list() {
    List<RuleSet<?>> sets = List.of(Catalogues.named(rules), Catalogues.changes(rules));
    try (Output output = Output.to(Optional.empty(), terminal)) {
      switch (format) {
        case TEXT ->
            new TextCatalogue(BgpCommand.WIDTH, color.style(terminal, false)).write(sets, output);
        case JSON -> new JsonCatalogue().write(sets, output);
      }
    }
  }
}
