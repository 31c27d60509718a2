package io.github.bgpoveripsec.rules.rfc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.net.SpecialPurpose;
import io.github.bgpoveripsec.model.net.SpecialPurposeRegistry;
import io.github.bgpoveripsec.rules.Edition;
import io.github.bgpoveripsec.rules.Finding;
import io.github.bgpoveripsec.rules.Reference;
import io.github.bgpoveripsec.rules.Rule;
import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.alibaba.AlibabaVpnGatewayRules;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds of the catalogue as a whole. */
class RfcRulesTest {
  /** Private addresses are at home in tunnels; shared address space has the cloud's own rule. */
  private static final Set<String> ALLOWED =
      Set.of("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7", "100.64.0.0/10");

  @Test
  void isCalledAfterTheDateOfTheRegistries() {
    assertThat(RfcRules.january2025().editions()).containsExactly(Edition.parse("rfc@2025-01"));
  }

  @Test
  void everyRuleSaysAllThereIsToSay() {
    assertThat(RfcRules.january2025().rules())
        .hasSize(21)
        .extracting(Rule::description)
        .allSatisfy(
            it -> {
              assertThat(it.aliases()).singleElement().asString().matches("RFC \\d+");
              assertThat(it.because()).isPresent();
              assertThat(it.references()).isNotEmpty();
              assertThat(it.effects()).isNotEmpty();
              assertThat(it.remedy()).isPresent();
              assertThat(it.notes()).isNotEmpty();
            });
  }

  @Test
  void everyPassageIsCitedByARule() {
    Set<String> cited =
        RfcRules.january2025().rules().stream()
            .flatMap(rule -> rule.description().references().stream())
            .map(Reference::id)
            .collect(Collectors.toSet());
    assertThat(cited)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(RfcSection.values()).map(Enum::name).toList());
  }

  @Test
  void isAnErrorOnlyWhereAnRfcSaysMust() {
    assertThat(RfcRules.january2025().rules())
        .filteredOn(rule -> rule.description().severity() == Severity.ERROR)
        .extracting(Rule::id)
        .containsExactly(
            "asn/zero",
            "bgp-identifier/zero",
            "route/limited-broadcast",
            "route/link-local",
            "route/loopback",
            "route/this-network");
  }

  @Test
  void joinsTheCatalogueOfACloud() {
    assertThat(RfcRules.january2025().plus(AlibabaVpnGatewayRules.august2026()).editions())
        .extracting(Edition::catalogue)
        .containsExactly("alibaba", "rfc");
  }

  @Test
  void everyRowOfTheRegistryHasItsRuleOrIsAllowed() {
    for (SpecialPurpose row : SpecialPurposeRegistry.iana().rows()) {
      List<Finding> findings =
          RfcRules.january2025().check(Designs.advertising(row.prefix())).findings();
      assertThat(findings)
          .as(row.toString())
          .hasSize(ALLOWED.contains(row.prefix().toString()) ? 0 : 1);
    }
  }
}
