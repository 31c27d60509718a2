package io.github.bgpoveripsec.rules.report;

import static io.github.bgpoveripsec.rules.Rule.rule;

import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.rules.Document;
import io.github.bgpoveripsec.rules.Edition;
import io.github.bgpoveripsec.rules.Effect;
import io.github.bgpoveripsec.rules.Gap;
import io.github.bgpoveripsec.rules.Message;
import io.github.bgpoveripsec.rules.Reference;
import io.github.bgpoveripsec.rules.Related;
import io.github.bgpoveripsec.rules.Report;
import io.github.bgpoveripsec.rules.RuleDraft;
import io.github.bgpoveripsec.rules.RuleResult;
import io.github.bgpoveripsec.rules.RuleSet;
import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.Verdict;
import io.github.bgpoveripsec.rules.Violation;
import java.net.URI;
import java.util.List;

/** Reports as a catalogue would make them, small enough to be read in a test. */
final class Toys {
  static final Document PAGE =
      new Document("The page", "2024-10-18", URI.create("https://example.com/page"));
  static final Effect FLAP = new Effect("FLAP", "The session goes up and down");
  static final Path CONNECTION = Path.parse("vpnGateways[vpn-1].connections[vco-1]");
  static final Path CIDR =
      Path.parse("vpnGateways[vpn-1].connections[vco-1].tunnels[primary].cidr");

  static final RuleDraft UNIFORM =
      rule("connection/local-asn-uniform", "The tunnels of a connection share one local ASN")
          .because("a connection speaks BGP as a single autonomous system")
          .documentedAt(new Reference(PAGE, "S09", "Recommendations, second item"))
          .effect(FLAP)
          .remedy("Give both tunnels the same local ASN.");
  static final RuleDraft MASK =
      rule("tunnel/cidr-mask", "The CIDR block of a tunnel has a mask of 30 bits")
          .documentedAt(new Reference(PAGE, "S04", "Parameters, Tunnel CIDR Block"))
          .severity(Severity.WARNING);
  static final RuleDraft VERSION = rule("gateway/version", "The gateway supports BGP");
  static final RuleDraft CEN = rule("cen/overlapping", "The CEN allows overlapping routes");

  private Toys() {}

  static RuleResult result(RuleDraft draft, Verdict verdict) {
    return new RuleResult(draft.requires(subject -> verdict).description(), verdict);
  }

  static Report report(RuleResult... results) {
    return new Report(List.of(Edition.of("toy", "1")), List.of(results));
  }

  static RuleResult uniformFailed() {
    Message message =
        Message.of("expected all tunnels to have one local ASN, got {values}")
            .with("values", "45104, 65001");
    return result(
        UNIFORM,
        Verdict.failed(
            new Violation(
                CONNECTION,
                message,
                List.of(
                    new Related(CONNECTION.field("tunnels").key("primary"), "45104"),
                    new Related(CONNECTION.field("tunnels").key("secondary"), "65001")))));
  }

  static RuleResult maskFailed() {
    Message message =
        Message.of("expected a mask of 30 bits, got {cidr}").with("cidr", "169.254.11.0/29");
    return result(
        MASK,
        Verdict.failed(
            Violation.of(CIDR, message),
            Violation.of(
                Path.parse("vpnGateways[vpn-1].connections[vco-1].tunnels[secondary].cidr"),
                message)));
  }

  static RuleResult versionUndetermined() {
    return result(
        VERSION, Verdict.undetermined(Gap.missing(Path.parse("vpnGateways[vpn-1].supportsBgp"))));
  }

  static RuleResult cenNotApplicable() {
    return result(CEN, Verdict.notApplicable("no CENs"));
  }

  static Report failing() {
    return report(uniformFailed(), maskFailed(), versionUndetermined(), cenNotApplicable());
  }

  static Report passing() {
    return report(result(UNIFORM, Verdict.passed(3)), cenNotApplicable());
  }

  static RuleSet<Object> rules() {
    return RuleSet.of(
        Edition.of("toy", "1"),
        List.of(
            MASK.requires(subject -> Verdict.passed(1)),
            UNIFORM.requires(subject -> Verdict.passed(1))));
  }
}
