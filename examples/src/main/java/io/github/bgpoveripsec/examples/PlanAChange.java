package io.github.bgpoveripsec.examples;

import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Finding;
import io.github.bgpoveripsec.rules.Report;
import io.github.bgpoveripsec.rules.Transition;
import io.github.bgpoveripsec.rules.alibaba.AlibabaChangeRules;
import io.github.bgpoveripsec.rules.alibaba.procedure.Procedure;
import io.github.bgpoveripsec.rules.plan.Plan;
import io.github.bgpoveripsec.rules.plan.Step;

/** How does one get from this design to that one? Plans the steps, and takes them one by one. */
public final class PlanAChange {
  private PlanAChange() {}

  /**
   * Prints what speaks against changing the ASN of a data centre in one go, the steps that change
   * it all the same, and where each of them leads.
   *
   * @param args none
   */
  public static void main(String[] args) {
    System.out.print(objections());
    System.out.print(steps());
    System.out.print(journey());
  }

  /** What the cloud does not let one do in one go. */
  static String objections() {
    Report report = AlibabaChangeRules.october2024().check(new Transition<>(now(), next()));
    StringBuilder lines = new StringBuilder();
    for (Finding finding : report.findings()) {
      lines.append(finding.path()).append(": ").append(finding.message().text()).append("\n");
    }
    return lines.toString();
  }

  /** What to do instead, in this order, and why. */
  static String steps() {
    Plan plan = Procedure.between(now(), next());
    StringBuilder lines = new StringBuilder();
    for (Step step : plan.steps()) {
      lines.append(step).append(": ").append(step.ground().because()).append("\n");
    }
    return lines.toString();
  }

  /** The designs on the way, each of which can be judged like any other. */
  static String journey() {
    Topology design = now();
    StringBuilder lines = new StringBuilder();
    for (Step step : Procedure.between(now(), next()).steps()) {
      Topology before = design;
      design = step.applyTo(before);
      Report report = AlibabaChangeRules.october2024().check(new Transition<>(before, design));
      lines
          .append("objections to '")
          .append(step)
          .append("': ")
          .append(report.findings().size())
          .append(", connections then: ")
          .append(design.vpnGateways().get(0).connections().size())
          .append("\n");
    }
    return lines.append("as planned: ").append(design.equals(next())).append("\n").toString();
  }

  static Topology now() {
    return CheckADesign.design();
  }

  /** The same after the office has moved to another ASN. */
  static Topology next() {
    return now()
        .withCustomerGateways(
            now().customerGateways().stream().map(it -> it.withAsn(Asn.of(65531))).toList());
  }
}
