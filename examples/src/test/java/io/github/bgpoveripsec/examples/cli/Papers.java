package io.github.bgpoveripsec.examples.cli;

import io.github.bgpoveripsec.model.arbitraries.TopologyArbitraries;
import io.github.bgpoveripsec.model.file.FileFormat;
import io.github.bgpoveripsec.model.file.StructuredFile;
import io.github.bgpoveripsec.model.file.TopologyFile;
import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.alibaba.AlibabaVpnGatewayRules;
import io.github.bgpoveripsec.rules.policy.Baseline;
import io.github.bgpoveripsec.rules.policy.BaselineEntry;
import io.github.bgpoveripsec.rules.policy.Deviation;
import io.github.bgpoveripsec.rules.policy.Disabling;
import io.github.bgpoveripsec.rules.policy.Overrides;
import io.github.bgpoveripsec.rules.policy.Regrading;
import io.github.bgpoveripsec.rules.policy.Scope;
import io.github.bgpoveripsec.rules.policy.Setting;
import io.github.bgpoveripsec.rules.policy.file.BaselineFile;
import io.github.bgpoveripsec.rules.policy.file.OverridesFile;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What commands read, as generated texts that are fine. */
final class Papers {
  private static final StructuredFile<Overrides> OVERRIDES =
      OverridesFile.format(Catalogues.ids(), AlibabaVpnGatewayRules.parameters());
  private static final StructuredFile<Baseline> BASELINE = BaselineFile.format(Catalogues.ids());

  private Papers() {}

  /** A file that a command reads, by its part in the command line. */
  enum Role {
    DESIGN("check THIS"),
    BEFORE("check --before THIS FINE"),
    OVERRIDES("check --config THIS --before FINE FINE"),
    BASELINE("check --baseline THIS FINE"),
    PLAN_OLD("plan THIS FINE"),
    PLAN_NEW("plan FINE THIS"),
    ROUTES("routes THIS");

    private final String command;

    Role(String command) {
      this.command = command;
    }

    /** The command line that reads the file in this part, and a design that is fine in others. */
    String[] command(String file, String fine) {
      return Stream.of(command.split(" "))
          .map(word -> word.equals("THIS") ? file : word.equals("FINE") ? fine : word)
          .toArray(String[]::new);
    }
  }

  /**
   * A file.
   *
   * @param role its part in a command line
   * @param format the format it is written in
   * @param text what it says
   */
  record Paper(Role role, FileFormat format, String text) {}

  /** Files in every part and format. */
  static Arbitrary<Paper> any() {
    // All three are drawn each time: to choose between arbitraries compares all they are made of.
    return Combinators.combine(
            Arbitraries.of(Role.values()),
            Arbitraries.of(FileFormat.values()),
            TopologyArbitraries.any(),
            overrides(),
            baselines())
        .as(
            (role, format, topology, overrides, baseline) ->
                new Paper(
                    role,
                    format,
                    switch (role) {
                      case OVERRIDES -> OVERRIDES.write(overrides, format);
                      case BASELINE -> BASELINE.write(baseline, format);
                      default -> TopologyFile.write(topology, format);
                    }));
  }

  private static Arbitrary<Overrides> overrides() {
    Arbitrary<String> reasons =
        Arbitraries.of("agreed", "ticket: 4711", "# none", "\u4e0a \ud83d\ude00");
    Arbitrary<Scope> scopes =
        Combinators.combine(places(), Arbitraries.of("", "a.yaml", "designs/b: b.yaml"))
            .as((at, in) -> in.isEmpty() ? Scope.at(at) : Scope.at(at).in(in));
    Arbitrary<Setting.Choice> choices =
        Combinators.combine(
                Arbitraries.of(List.copyOf(AlibabaVpnGatewayRules.parameters())),
                Arbitraries.integers().between(1, 99))
            .as((it, value) -> new Setting.Choice(it.rule(), it.name(), value));
    Arbitrary<Deviation> deviations =
        Arbitraries.oneOf(
            Combinators.combine(rules(), scopes, reasons).as(Disabling::new),
            Combinators.combine(rules(), Arbitraries.of(Severity.values()), scopes, reasons)
                .as(Regrading::new),
            Combinators.combine(choices, scopes, reasons).as(Setting::new));
    return deviations
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(list -> new Overrides(List.copyOf(new TreeSet<>(list))));
  }

  private static Arbitrary<Baseline> baselines() {
    Arbitrary<String> fingerprints =
        Arbitraries.strings().withChars("0123456789abcdef").ofLength(32);
    return Combinators.combine(rules(), places(), fingerprints)
        .as(BaselineEntry::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .uniqueElements(BaselineEntry::fingerprint)
        .map(it -> new Baseline(new TreeMap<>(Map.of("design.yaml", new TreeSet<>(it)))));
  }

  private static Arbitrary<String> rules() {
    return Arbitraries.of(new TreeSet<>(Catalogues.ids()));
  }

  private static Arbitrary<Path> places() {
    return Arbitraries.of("", "cens", "vpnGateways[vpn-1].connections[vco-1]").map(Path::parse);
  }
}
