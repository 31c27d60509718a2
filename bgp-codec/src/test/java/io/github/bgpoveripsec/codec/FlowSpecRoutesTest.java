package io.github.bgpoveripsec.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Finding;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.FlowMatch;
import io.github.bgpoveripsec.codec.nlri.FlowMatches;
import io.github.bgpoveripsec.codec.nlri.FlowPrefix;
import io.github.bgpoveripsec.codec.nlri.FlowSpec;
import io.github.bgpoveripsec.codec.nlri.FlowSpecs;
import io.github.bgpoveripsec.codec.nlri.FlowType;
import io.github.bgpoveripsec.codec.nlri.PathRoute;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.Profile;
import io.github.bgpoveripsec.model.net.Prefix;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Flow specifications: rows N-17 to N-20. */
class FlowSpecRoutesTest {
  private static final Family FAMILY = Family.of(1, 133);
  private static final Routes FLOWS = Routes.of(FAMILY, "");
  private static final Routes FLOWS6 = Routes.of(Family.of(2, 133), "");
  private static final Routes VPN = Routes.of(Family.of(1, 134), "");
  private static final String SOUND = "0b 0118c00002 038106 048119";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0b 0118c00002 038106 048119 ; destination 192.0.2.0/24 && protocol =6 && port =25",
        "12 0118c00002 0218cb0071 04 0389 458b 911f90"
            + "; destination 192.0.2.0/24 && source 203.0.113.0/24 && port >=137&<=139 || =8080",
        "09 0120c0000201 0c8005 ; destination 192.0.2.1/32 && fragment 0x5",
        "05 09 01 02 82 10 ; tcp-flags =0x2 || !0x10",
        "0a 0a b6 00000000000005dc ; packet-length !=1500",
        "06 07 8108 08 8100 ; icmp-type =8 && icmp-code =0"
      })
  @NotMet({ErrorRow.N_17, ErrorRow.N_18})
  void conditionsReadWell(String rule, String text) {
    assertThat(FLOWS.clean(rule)).hasToString("[" + text + "]");
  }

  @Test
  @NotMet(ErrorRow.N_19)
  void prefixesOfIpv6HaveAnOffset() {
    assertThat(FLOWS6.clean("08 01 68 41 2468acf134"))
        .hasToString("[destination ::1234:5678:9a00:0/65-104]");
    assertThat(FLOWS6.clean("0f 01 20 00 20010db8 02 68 40 123456789a"))
        .hasToString("[destination 2001:db8::/32 && source ::1234:5678:9a00:0/64-104]");
    assertThat(FLOWS6.clean("03 01 00 00" + "06 0d a1 00012345"))
        .hasToString("[destination ::/0, flow-label =74565]");
  }

  @Test
  void rulesOfVpnsHaveADistinguisher() {
    assertThat(VPN.clean("0d 0000fde800000001 0118c00002"))
        .hasToString("[65000:1:destination 192.0.2.0/24]");
    VPN.announced("03 000000").broken(ErrorRow.N_18, 3, 9, "");
  }

  @Test
  void aRuleIsBuiltAsTheRfcWritesIt() {
    FlowSpec rule =
        FlowSpec.of(
            FlowPrefix.of(FlowType.DESTINATION, Prefix.parse("192.0.2.0/24")),
            FlowMatches.of(
                FlowType.PORT,
                FlowMatch.atLeast(137),
                FlowMatch.atMost(139).and(),
                FlowMatch.equalTo(8080)));
    FlowSpecs rules = FlowSpecs.of(FAMILY, List.of(PathRoute.of(rule)));
    assertThat(rules.octets()).isEqualTo(Octets.parse("0d 0118c00002 04 0389 458b 911f90"));
    FlowSpec six =
        FlowSpec.of(new FlowPrefix(FlowType.SOURCE, Prefix.parse("::1234:5678:9a00:0/104"), 65));
    assertThat(FlowSpecs.of(Family.of(2, 133), List.of(PathRoute.of(six))).octets())
        .isEqualTo(Octets.parse("08 02 68 41 2468acf134"));
  }

  @Test
  void aLongRuleHasTwoOctetsOfLength() {
    FlowMatch[] many = new FlowMatch[200];
    Arrays.fill(many, FlowMatch.equalTo(1));
    FlowSpecs rules =
        FlowSpecs.of(
            FAMILY, List.of(PathRoute.of(FlowSpec.of(FlowMatches.of(FlowType.PORT, many)))));
    assertThat(rules.octets().u16(0)).isEqualTo(0xf000 | 401);
    assertThat(FLOWS.clean(rules.octets().toString())).isEqualTo(rules);
  }

  @Test
  void whatTheRfcsForbidIsNotBuilt() {
    FlowMatches port = FlowMatches.of(FlowType.PORT, FlowMatch.equalTo(1));
    assertThatIllegalArgumentException().isThrownBy(() -> FlowSpec.of(port, port));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FlowMatches.of(FlowType.DSCP, FlowMatch.equalTo(256)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FlowPrefix(FlowType.SOURCE, Prefix.parse("2001:db8::/32"), 8));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FlowPrefix(FlowType.SOURCE, Prefix.parse("::/8"), 8));
    FlowSpec six = FlowSpec.of(FlowPrefix.of(FlowType.SOURCE, Prefix.parse("::/8")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FlowSpecs.of(FAMILY, List.of(PathRoute.of(six))));
    FlowSpec label = FlowSpec.of(FlowMatches.of(FlowType.FLOW_LABEL, FlowMatch.equalTo(1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FlowSpecs.of(FAMILY, List.of(PathRoute.of(label))));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> FlowSpecs.of(Family.of(1, 134), List.of(PathRoute.of(FlowSpec.of(port)))));
  }

  @Test
  void whatAReceiverIgnoresIsKeptInTheOctetsAlone() {
    assertThat(FLOWS.clean("03 03c906")).isEqualTo(FLOWS.clean("03 038106"));
    assertThat(FLOWS.clean("03 0c8cf5")).isEqualTo(FLOWS.clean("03 0c8005"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"00", "04 038106", "f0", "f000", "f004 038106", SOUND + "05"})
  @Met(ErrorRow.N_17)
  void lengthsMustFit(String rule) {
    FLOWS.announced(rule).broken(ErrorRow.N_17, 3, 9, "");
    FLOWS.withdrawn(rule).broken(ErrorRow.N_17, 3, 9, "");
  }

  @Test
  @NotMet(ErrorRow.N_17)
  void aShortRuleMayHaveTheLongForm() {
    assertThat(FLOWS.clean("f003 038106")).isEqualTo(FLOWS.clean("03 038106"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "06 048119 038106",
        "06 038106 038106",
        "03 008106",
        "03 0d8106",
        "03 0e8106",
        "03 030106",
        "03 039106",
        "01 03",
        "03 0121c0",
        "03 0118c0",
        "01 01",
        "04 0b 910001",
        "04 0c 910001",
        "06 09 a1 00000001"
      })
  @Met(ErrorRow.N_18)
  void componentsMustBeSound(String rule) {
    FLOWS.announced(rule).broken(ErrorRow.N_18, 3, 9, "");
    Routes lenient = FLOWS.in(FLOWS.session().withProfile(Profile.LENIENT));
    Decoding decoding = lenient.announced(SOUND + rule + SOUND);
    Finding finding = decoding.noted(ErrorRow.N_18, Handling.IGNORE);
    assertThat(finding.length()).isEqualTo(Octets.parse(rule).length());
    assertThat(Routes.reached(Routes.effective(decoding))).isEqualTo(FLOWS.clean(SOUND + SOUND));
  }

  @ParameterizedTest
  @ValueSource(strings = {"03 01 20 20", "03 01 20 40", "04 01 81 80 00", "06 01 00 00 02 08 09"})
  @Met(ErrorRow.N_19)
  void offsetsMustBeBelowTheLength(String rule) {
    FLOWS6.announced(rule).broken(ErrorRow.N_19, 3, 9, "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0a000001", "20010db8000000000000000000000001", "00"})
  @Met(ErrorRow.N_20)
  void theNextHopDoesNotCount(String hop) {
    assertThat(Routes.of(FAMILY, hop).clean(SOUND)).isEqualTo(FLOWS.clean(SOUND));
  }

  @Test
  @NotMet(ErrorRow.N_20)
  void theNextHopOfOtherFamiliesCounts() {
    Routes.of(Family.of(1, 4), "00").announced("20 000101 0a").broken(ErrorRow.A_14, 3, 9, "");
  }
}
