package io.github.bgpoveripsec.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bgpoveripsec.codec.attribute.MpReach;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Finding;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.nlri.EthernetSegmentId;
import io.github.bgpoveripsec.codec.nlri.EvpnIpPrefix;
import io.github.bgpoveripsec.codec.nlri.EvpnRoute;
import io.github.bgpoveripsec.codec.nlri.EvpnRoutes;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.InclusiveMulticast;
import io.github.bgpoveripsec.codec.nlri.MacAddress;
import io.github.bgpoveripsec.codec.nlri.MacIpAdvertisement;
import io.github.bgpoveripsec.codec.nlri.MplsLabel;
import io.github.bgpoveripsec.codec.nlri.PathRoute;
import io.github.bgpoveripsec.codec.nlri.RawEvpnRoute;
import io.github.bgpoveripsec.codec.nlri.RouteDistinguisher;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ip;
import io.github.bgpoveripsec.model.net.Prefix;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Routes of Ethernet VPNs: rows N-12 and N-14 to N-16. */
class EvpnRoutesTest {
  private static final Routes EVPN = Routes.of(Family.of(25, 70), "0a000001");
  private static final String RD = "0000fde800000001";
  private static final String NO_SEGMENT = "00".repeat(10);
  private static final String SEGMENT = "00112233445566778899";
  private static final String TAG = "00000064";
  private static final String MULTICAST = "0311" + RD + TAG + "200a000001";
  private static final RouteDistinguisher DISTINGUISHER = RouteDistinguisher.of(Asn.of(65000), 1);

  @Test
  @NotMet({ErrorRow.N_12, ErrorRow.N_14, ErrorRow.N_15})
  void allFiveTypesAreReadAndWritten() {
    EvpnRoutes routes =
        (EvpnRoutes)
            EVPN.clean(
                "0119"
                    + RD
                    + SEGMENT
                    + TAG
                    + "000101"
                    + "0221"
                    + RD
                    + NO_SEGMENT
                    + TAG
                    + "3000005e005301"
                    + "00"
                    + "000101"
                    + "0228"
                    + RD
                    + NO_SEGMENT
                    + TAG
                    + "3000005e005301"
                    + "20c0000201"
                    + "000101000111"
                    + MULTICAST
                    + "0417"
                    + RD
                    + SEGMENT
                    + "200a000001"
                    + prefix4(NO_SEGMENT, "00000000", "000101"));
    assertThat(routes.toList())
        .extracting(each -> each.route().type())
        .containsExactly(1, 2, 2, 3, 4, 5);
    MacIpAdvertisement.Builder host = MacIpAdvertisement.builder();
    host.distinguisher(DISTINGUISHER)
        .segment(EthernetSegmentId.ZERO)
        .ethernetTag(100)
        .mac(new MacAddress(0x00005e005301L))
        .ip(Ip.parse("192.0.2.1"))
        .label(MplsLabel.of(16))
        .secondLabel(MplsLabel.of(17));
    assertThat(routes.toList().get(2).route()).isEqualTo(host.build());
    assertThat(host.build().mac()).hasToString("00:00:5e:00:53:01");
    assertThat(EvpnRoutes.of(routes.toList()).octets()).isEqualTo(routes.octets());
    assertThat(routes.toList().get(3).route())
        .hasToString("65000:1:multicast tag 100 from 10.0.0.1");
  }

  @Test
  void addressesMayBeOfIpv6() {
    String six = "20010db8000000000000000000000001";
    EvpnRoutes routes =
        (EvpnRoutes)
            EVPN.clean(
                "0231"
                    + RD
                    + NO_SEGMENT
                    + TAG
                    + "3000005e005301"
                    + "80"
                    + six
                    + "000101"
                    + "031d"
                    + RD
                    + TAG
                    + "80"
                    + six
                    + "0423"
                    + RD
                    + SEGMENT
                    + "80"
                    + six
                    + "053a"
                    + RD
                    + NO_SEGMENT
                    + TAG
                    + "20"
                    + six
                    + six
                    + "000000");
    assertThat(routes.toList()).extracting(each -> each.route().type()).containsExactly(2, 3, 4, 5);
    assertThat(EvpnRoutes.of(routes.toList())).isEqualTo(routes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0118" + "0000fde800000001" + "00112233445566778899" + "00000064" + "0001",
        "0311" + "0000fde800000001" + "00000064" + "210a000001",
        "030d" + "0000fde800000001" + "00000064" + "00",
        "0413" + "0000fde800000001" + "00112233445566778899" + "00",
        "0221"
            + "0000fde800000001"
            + "00000000000000000000"
            + "00000064"
            + "2f00005e00530100000101",
        "0200",
        "03",
        "0311"
      })
  void routesMustBeSound(String route) {
    EVPN.announced(route).broken(ErrorRow.N_2, 3, 9, "");
    EVPN.withdrawn(route).broken(ErrorRow.N_2, 3, 9, "");
  }

  @Test
  @Met(ErrorRow.N_12)
  void routesOfUnknownTypesAreIgnoredOneByOne() {
    Decoding decoding = EVPN.announced("0c02abcd" + "0000" + MULTICAST + "ff00");
    assertThat(decoding.rows()).containsExactly(ErrorRow.N_12, ErrorRow.N_12);
    assertThat(decoding.findings()).extracting(Finding::length).containsExactly(6, 2);
    assertThat(Routes.reached(Routes.effective(decoding))).isEqualTo(EVPN.clean(MULTICAST));
    assertThat(Routes.effective(EVPN.announced("0c00")).attribute(MpReach.class)).isEmpty();
  }

  @Test
  @NotMet(ErrorRow.N_12)
  void routesOfKnownTypesWithoutClassAreKeptRaw() {
    assertThat(((EvpnRoutes) EVPN.clean("0902abcd" + "0b00")).toList())
        .containsExactly(
            PathRoute.of(new RawEvpnRoute(9, Octets.parse("abcd"))),
            PathRoute.of(new RawEvpnRoute(11, Octets.EMPTY)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 33, 35, 57, 59})
  @Met(ErrorRow.N_14)
  void prefixesHaveOneOfTwoLengths(int length) {
    String route = "05%02x".formatted(length) + "00".repeat(length);
    EVPN.announced(route).broken(ErrorRow.N_14, 3, 9, "");
  }

  @Test
  void aPrefixMustNotBeTooLong() {
    EVPN.announced(prefix4(NO_SEGMENT, "00000000", "000101").replace("6408", "6421"))
        .broken(ErrorRow.N_2, 3, 9, "");
  }

  @Test
  @Met(ErrorRow.N_15)
  void aPrefixMustLeadSomewhereAndNotToTwoPlaces() {
    EVPN.announced(prefix4(SEGMENT, "0a000001", "000101"))
        .noted(ErrorRow.N_15, Handling.TREAT_AS_WITHDRAW);
    Decoding nowhere = EVPN.announced(prefix4(NO_SEGMENT, "00000000", "000000"));
    nowhere.noted(ErrorRow.N_15, Handling.TREAT_AS_WITHDRAW);
    assertThat(Routes.unreached(Routes.effective(nowhere))).isInstanceOf(EvpnRoutes.class);
  }

  @Test
  @NotMet(ErrorRow.N_15)
  void aPrefixLeadsSomewhereByASegmentAGatewayALabelOrAMacAddress() {
    EVPN.clean(prefix4(SEGMENT, "00000000", "000000"));
    EVPN.clean(prefix4(NO_SEGMENT, "0a000001", "000000"));
    EVPN.announced(prefix4(NO_SEGMENT, "00000000", "000000"), "c01008 0603 00005e005301").clean();
    EVPN.withdrawn(prefix4(NO_SEGMENT, "00000000", "000000")).clean();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"20c0000201 20e8000001 200a000001 02", "00 20e8000001 00 02", "00 10e800"})
  @Met(ErrorRow.N_16)
  void multicastRoutesNeedAKeyAndFlagsThatFit(String key) {
    String value = RD + TAG + key;
    Decoding decoding = EVPN.announced("06%02x".formatted(Octets.parse(value).length()) + value);
    if (key.endsWith("200a000001 02")) {
      decoding.noted(ErrorRow.N_16, Handling.TREAT_AS_WITHDRAW);
    } else {
      decoding.broken(ErrorRow.N_16, 3, 9, "");
    }
  }

  @Test
  @NotMet(ErrorRow.N_16)
  void soundMulticastRoutesAreKeptRaw() {
    String key = "20c0000201 20e8000001 200a000001";
    EVPN.clean("061c" + RD + TAG + key + "04");
    EVPN.clean("0726" + RD + SEGMENT + TAG + key + "04");
    EVPN.clean("082b" + RD + SEGMENT + TAG + key + "00000000" + "0a" + "04");
    EVPN.clean("0618" + RD + TAG + "00 20e8000001 200a000001" + "02");
    EVPN.withdrawn("061c" + RD + TAG + key + "02").clean();
  }

  @Test
  void whatTheRfcsForbidIsNotBuilt() {
    EvpnIpPrefix.Builder mixed = EvpnIpPrefix.builder();
    mixed
        .distinguisher(DISTINGUISHER)
        .segment(EthernetSegmentId.ZERO)
        .ethernetTag(0)
        .prefix(Prefix.parse("10.0.0.0/8"))
        .gateway(Ip.parse("::1"))
        .label(MplsLabel.of(16));
    assertThatIllegalArgumentException().isThrownBy(mixed::build);
    EvpnRoute raw = new RawEvpnRoute(3, Octets.EMPTY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EvpnRoutes.of(List.of(PathRoute.of(raw))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new InclusiveMulticast(DISTINGUISHER, 1L << 32, Ip.parse("10.0.0.1")));
  }

  private static String prefix4(String segment, String gateway, String label) {
    return "0522" + RD + segment + TAG + "08" + "0a000000" + gateway + label;
  }
}
