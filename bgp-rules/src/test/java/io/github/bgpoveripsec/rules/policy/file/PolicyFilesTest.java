package io.github.bgpoveripsec.rules.policy.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.file.FileFormat;
import io.github.bgpoveripsec.model.file.FileProblem;
import io.github.bgpoveripsec.model.file.StructuredFile;
import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.alibaba.AlibabaVpnGatewayRules;
import io.github.bgpoveripsec.rules.policy.Baseline;
import io.github.bgpoveripsec.rules.policy.Disabling;
import io.github.bgpoveripsec.rules.policy.Overrides;
import io.github.bgpoveripsec.rules.policy.Regrading;
import io.github.bgpoveripsec.rules.policy.Scope;
import io.github.bgpoveripsec.rules.policy.Setting;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyFilesTest {
  private static final List<String> RULES =
      AlibabaVpnGatewayRules.august2026().rules().stream().map(it -> it.id()).toList();
  private static final StructuredFile<Overrides> OVERRIDES =
      OverridesFile.format(RULES, AlibabaVpnGatewayRules.parameters());
  private static final StructuredFile<Baseline> BASELINE = BaselineFile.format(RULES);

  @Test
  void everyKindOfOverrideIsRead() {
    String text =
        """
        version: 1
        disable:
          - rule: tunnel/cidr-mask
            at: vpnGateways[vpn-1]
            design: vpn.yaml
            reason: the device takes a /29
        regrade:
          - rule: cen/multiple-vpcs
            severity: warning
            reason: until March
        parameters:
          - rule: vpn-gateway/route-quota
            parameter: quota
            value: 100
            reason: ticket 4711
        """;
    assertThat(OVERRIDES.read(text, FileFormat.YAML).<Object>match(it -> it, it -> it))
        .isEqualTo(
            Overrides.none()
                .plus(
                    new Disabling(
                        "tunnel/cidr-mask",
                        Scope.at(Path.parse("vpnGateways[vpn-1]")).in("vpn.yaml"),
                        "the device takes a /29"))
                .plus(
                    new Regrading(
                        "cen/multiple-vpcs", Severity.WARNING, Scope.everywhere(), "until March"))
                .plus(
                    new Setting(
                        new Setting.Choice("vpn-gateway/route-quota", "quota", 100),
                        Scope.everywhere(),
                        "ticket 4711")));
  }

  @Test
  void everyProblemIsFoundAtOnce() {
    assertThat(
            problems(
                OVERRIDES,
                """
                version: 1
                disable:
                  - {rule: tunnel/cidr-maks, reason: why}
                  - {rule: tunnel/cidr-mask}
                  - {rule: tunnel/cidr-mask, reason: "\\u00a0\\u2003 "}
                  - {rule: tunnel/cidr-range, reason: a}
                  - {rule: tunnel/cidr-range, reason: b}
                  - {rule: tunnel/cidr-range, at: "vpcs[", reason: c}
                regrade:
                  - {rule: tunnel/cidr-mask, severity: waring, reason: why}
                parameters:
                  - {rule: vpn-gateway/route-quota, parameter: qota, value: 1, reason: d}
                  - {rule: tunnel/cidr-mask, parameter: quota, value: 1, reason: e}
                  - {rule: vpn-gateway/route-quota, parameter: quota, value: 0, reason: f}
                  - {rule: vpn-gateway/route-quota, parameter: quota, value: "1", reason: g}
                """))
        .containsExactly(
            "3:12 BAD_VALUE disable[0].rule suggests tunnel/cidr-mask",
            "4:5 MISSING_KEY disable[1].reason",
            "5:5 DUPLICATE_ENTRY disable[2]",
            "5:38 BAD_VALUE disable[2].reason",
            "7:5 DUPLICATE_ENTRY disable[4]",
            "8:35 BAD_VALUE disable[5].at",
            "10:40 BAD_VALUE regrade[0].severity suggests warning",
            "12:48 BAD_VALUE parameters[0].parameter suggests quota",
            "13:12 BAD_VALUE parameters[1].rule",
            "14:62 BAD_VALUE parameters[2].value",
            "15:5 DUPLICATE_ENTRY parameters[3]",
            "15:62 WRONG_TYPE parameters[3].value");
  }

  @Test
  void anOverrideTellsAllThatIsWrongWithIt() {
    assertThat(
            problems(
                OVERRIDES,
                """
                version: 1
                parameters:
                  - {rule: vpn-gateway/route-quota, parameter: qota, value: 0}
                  - {rule: vpn-gateway/route-quot, parameter: qota, value: 1, reason: why}
                  - {rule: vpn-gateway/route-quot, parameter: limit, value: 1, reason: why}
                  - {rule: tunnel/cidr-mask, value: 1, reason: why}
                  - {rule: tunnel/cidr-mask, parameter: lmit, value: 1, reason: why}
                  - {rule: route-table/custom-entries, parameter: quota, value: "1"}
                  - {rule: route-table/custom-entries, paramter: lmit, value: 1, reason: why}
                  - {parameter: lmit, value: 1, reason: why}
                """))
        .containsExactly(
            "3:5 MISSING_KEY parameters[0].reason",
            "3:48 BAD_VALUE parameters[0].parameter suggests quota",
            "3:61 BAD_VALUE parameters[0].value",
            "4:12 BAD_VALUE parameters[1].rule suggests vpn-gateway/route-quota",
            "4:47 BAD_VALUE parameters[1].parameter suggests quota",
            "5:12 BAD_VALUE parameters[2].rule suggests vpn-gateway/route-quota",
            "6:5 MISSING_KEY parameters[3].parameter",
            "6:12 BAD_VALUE parameters[3].rule",
            "7:12 BAD_VALUE parameters[4].rule",
            "7:41 BAD_VALUE parameters[4].parameter suggests limit",
            "8:5 MISSING_KEY parameters[5].reason",
            "8:51 BAD_VALUE parameters[5].parameter",
            "8:65 WRONG_TYPE parameters[5].value",
            "9:40 UNKNOWN_KEY parameters[6].paramter suggests parameter",
            "9:50 BAD_VALUE parameters[6].paramter suggests limit",
            "10:5 MISSING_KEY parameters[7].rule",
            "10:17 BAD_VALUE parameters[7].parameter suggests limit");
  }

  @Test
  void anOverrideWithAProblemIsStillOneTooMany() {
    assertThat(
            problems(
                OVERRIDES,
                """
                version: 1
                disable:
                  - {rule: tunnel/cidr-mask, reason: why}
                  - {rule: tunnel/cidr-mask}
                  - {rule: tunnel/cidr-mask, at: "vpcs["}
                  - {rule: tunnel/cidr-mask, xyz: vpn.yaml, reason: why}
                """))
        .containsExactly(
            "4:5 MISSING_KEY disable[1].reason",
            "4:5 DUPLICATE_ENTRY disable[1]",
            "5:5 MISSING_KEY disable[2].reason",
            "5:34 BAD_VALUE disable[2].at",
            "6:30 UNKNOWN_KEY disable[3].xyz");
  }

  @Test
  void problemsOfABaselineAreLocated() {
    String print = "0123456789abcdef0123456789abcdef";
    assertThat(
            problems(
                BASELINE,
                """
                version: 1
                designs:
                  - design: a.yaml
                    findings:
                      - {rule: tunnel/cidr-msk, place: a, fingerprint: P}
                      - {rule: tunnel/cidr-mask, place: a, fingerprint: P}
                      - {rule: tunnel/cidr-mask, place: b, fingerprint: P}
                      - {rule: tunnel/cidr-mask, place: b, fingerprint: P0}
                  - design: a.yaml
                """
                    .replace("P", print)))
        .containsExactly(
            "5:16 BAD_VALUE designs[0].findings[0].rule suggests tunnel/cidr-mask",
            "6:9 DUPLICATE_ENTRY designs[0].findings[1]",
            "7:9 DUPLICATE_ENTRY designs[0].findings[2]",
            "8:57 BAD_VALUE designs[0].findings[3].fingerprint",
            "9:5 DUPLICATE_ENTRY designs[1]");
    assertThat(problems(BASELINE, "{version: 1, designs: [{design: a}, {design: a}, {design: b}]}"))
        .containsExactly("1:37 DUPLICATE_ENTRY designs[1]");
  }

  private static List<String> problems(StructuredFile<?> file, String text) {
    return file.read(text, FileFormat.YAML)
        .<List<String>>match(
            value -> List.of(),
            refused -> refused.problems().stream().map(PolicyFilesTest::line).toList());
  }

  private static String line(FileProblem problem) {
    return problem.position().orElseThrow()
        + " "
        + problem.kind()
        + " "
        + problem.path()
        + problem.suggestion().map(it -> " suggests " + it).orElse("");
  }
}
