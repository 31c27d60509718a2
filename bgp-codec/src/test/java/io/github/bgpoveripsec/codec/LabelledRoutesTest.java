package io.github.bgpoveripsec.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bgpoveripsec.codec.attribute.MpReach;
import io.github.bgpoveripsec.codec.attribute.MpUnreach;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.Update;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.LabelledPrefix;
import io.github.bgpoveripsec.codec.nlri.LabelledPrefixes;
import io.github.bgpoveripsec.codec.nlri.MplsLabel;
import io.github.bgpoveripsec.codec.nlri.PathRoute;
import io.github.bgpoveripsec.codec.nlri.PrefixList;
import io.github.bgpoveripsec.codec.nlri.RouteDistinguisher;
import io.github.bgpoveripsec.codec.nlri.VpnPrefix;
import io.github.bgpoveripsec.codec.nlri.VpnPrefixes;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.Session;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.net.Prefix;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Prefixes with labels, alone and in VPNs: rows N-4 and N-7 to N-11. */
class LabelledRoutesTest {
  private static final Family V4 = Family.of(1, 4);
  private static final Family VPN4 = Family.of(1, 128);
  private static final Routes LABELLED = Routes.of(V4, "0a000001");
  private static final Routes LABELLED6 = Routes.of(Family.of(2, 4), "20010db8" + "00".repeat(12));
  private static final Routes VPN = Routes.of(VPN4, "00".repeat(8) + "0a000001");
  private static final String RD = "0000fde800000001";
  private static final LabelledPrefix TEN =
      new LabelledPrefix(Prefix.parse("10.0.0.0/8"), List.of(MplsLabel.of(16)));

  @Test
  @NotMet({ErrorRow.N_8, ErrorRow.N_9, ErrorRow.N_11, ErrorRow.N_4})
  void prefixesComeWithTheirLabel() {
    assertThat(LABELLED.clean("20 000101 0a"))
        .isEqualTo(LabelledPrefixes.of(List.of(PathRoute.of(TEN))))
        .hasToString("[10.0.0.0/8 label 16]");
    assertThat(LABELLED6.clean("98 fffff1 20010db8000000000000000000000001" + "18 000031"))
        .hasToString("[2001:db8::1/128 label 1048575, ::/0 label 3]");
  }

  @Test
  void vpnPrefixesComeWithTheirDistinguisher() {
    assertThat(VPN.clean("60 000101" + RD + "0a"))
        .hasToString("[65000:1:10.0.0.0/8 label 16]")
        .isEqualTo(
            VpnPrefixes.of(
                List.of(
                    PathRoute.of(
                        new VpnPrefix(
                            RouteDistinguisher.of(Asn.of(65000), 1),
                            Prefix.parse("10.0.0.0/8"),
                            List.of(MplsLabel.of(16)))))));
    assertThat(VPN.clean("58 000101 0001c00002010007"))
        .hasToString("[192.0.2.1:7:0.0.0.0/0 label 16]");
    assertThat(VPN.clean("58 000101 0002000100000007"))
        .hasToString("[65536L:7:0.0.0.0/0 label 16]");
    assertThat(VPN.clean("58 000101 0003000100000007"))
        .hasToString("[0x0003:0x000100000007:0.0.0.0/0 label 16]");
  }

  @Test
  void distinguishersAreBuiltFromNumbers() {
    assertThat(RouteDistinguisher.of(Asn.of(65536), 7)).hasToString("65536L:7");
    assertThat(RouteDistinguisher.of(Ipv4Address.parse("192.0.2.1"), 7).bits())
        .isEqualTo(0x0001c00002010007L);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RouteDistinguisher.of(Asn.of(65536), 65536));
  }

  @Test
  void multicastRoutesOfVpnsHaveNoLabel() {
    Routes routes = Routes.of(Family.of(1, 129), "00".repeat(8) + "0a000001");
    assertThat(routes.clean("48" + RD + "0a")).hasToString("[65000:1:10.0.0.0/8]");
    routes.withdrawn("48" + RD + "0a").clean();
  }

  @Test
  @Met(ErrorRow.N_7)
  void theLowestBitDoesNotCountWhereThereIsOneLabel() {
    assertThat(LABELLED.clean("20 000100 0a")).isEqualTo(LABELLED.clean("20 00010f 0a"));
  }

  @Test
  @NotMet(ErrorRow.N_7)
  void theLowestBitCountsWhereThereAreSeveral() {
    assertThat(stacked(3).clean("38 000100 000111 0a")).hasToString("[10.0.0.0/8 label 16/17]");
    assertThat(LABELLED.clean("38 000100 000111 0a")).hasToString("[0.1.17.10/32 label 16]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"20 000100 0a", "30 000100 000100", "18 000100", "10 0000"})
  @Met(ErrorRow.N_8)
  void aStackMustEnd(String route) {
    stacked(3).announced(route).broken(ErrorRow.N_8, 3, 9, "");
  }

  @Test
  @Met(ErrorRow.N_9)
  void moreLabelsThanWeAcceptWithdraw() {
    Decoding decoding = stacked(2).announced("50 000100 000110 000121 0a");
    decoding.noted(ErrorRow.N_9, Handling.TREAT_AS_WITHDRAW);
    assertThat(Routes.effective(decoding).attributes())
        .containsExactly(
            MpUnreach.of(V4, LabelledPrefixes.of(List.of(PathRoute.of(TEN))).toWithdrawal()));
    stacked(3).clean("50 000100 000110 000121 0a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"800000", "000000", "000101", "ffffff"})
  @Met(ErrorRow.N_10)
  void theLabelOfAWithdrawnRouteDoesNotCount(String label) {
    Update update = (Update) LABELLED.withdrawn("20" + label + "0a").clean().message();
    assertThat(Routes.unreached(update)).hasToString("[10.0.0.0/8]");
    Update stacks = (Update) stacked(3).withdrawn("20" + label + "0a").clean().message();
    assertThat(stacks).isEqualTo(update);
  }

  @Test
  @NotMet(ErrorRow.N_10)
  void theLabelOfAnAnnouncedRouteCounts() {
    assertThat(LABELLED.clean("20 800001 0a")).isNotEqualTo(LABELLED.clean("20 000001 0a"));
  }

  @ParameterizedTest
  @CsvSource({"17 000101", "39 000101 0a00000100", "00", "08 00"})
  @Met(ErrorRow.N_11)
  void theLengthMustHoldALabelAndAPrefix(String route) {
    LABELLED.announced(route).broken(ErrorRow.N_11, 3, 9, "");
    LABELLED.withdrawn(route).broken(ErrorRow.N_11, 3, 9, "");
  }

  @ParameterizedTest
  @CsvSource({"57 000101 0000fde800000001", "79 000101 0000fde800000001 0a00000100"})
  void theLengthMustHoldADistinguisherAsWell(String route) {
    VPN.announced(route).broken(ErrorRow.N_11, 3, 9, "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"20 000101", "20 000101 0a 20"})
  void aRouteMustEndInItsField(String route) {
    LABELLED.announced(route).broken(ErrorRow.N_2, 3, 9, "");
  }

  @Test
  @Met(ErrorRow.N_4)
  void prefixesOfMulticastAddressesAreIgnored() {
    Decoding decoding = LABELLED.announced("20 000101 e0" + "20 000101 0a" + "1c 000101 e0");
    assertThat(decoding.rows()).containsExactly(ErrorRow.N_4, ErrorRow.N_4);
    assertThat(Routes.reached(Routes.effective(decoding))).hasToString("[10.0.0.0/8 label 16]");
    Decoding six = Routes.of(Family.IPV6_UNICAST, "20010db8" + "00".repeat(12)).announced("08ff");
    six.noted(ErrorRow.N_4, Handling.IGNORE);
    assertThat(Routes.effective(six).attribute(MpReach.class)).isEmpty();
    Decoding four =
        Decoding.of(
            LABELLED.session(),
            Decoding.update(
                "", "40010100 400206 02010000fde9 4003040a000002", "08e0 20efffffff 08ef 080a"));
    assertThat(four.noted(ErrorRow.N_4, Handling.IGNORE).length()).isEqualTo(9);
    assertThat(Routes.effective(four).nlri()).isEqualTo(PrefixList.of(Prefix.parse("10.0.0.0/8")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"03e0", "08df", "04f0", "00"})
  @NotMet(ErrorRow.N_4)
  void prefixesBesideMulticastAddressesAreNot(String prefix) {
    Decoding.of(
            LABELLED.session(),
            Decoding.update("08e0", "40010100 400206 02010000fde9 4003040a000002", prefix))
        .clean();
    Routes.of(Family.IPV4_MULTICAST, "0a000001").clean("08e0");
  }

  @Test
  void pathIdentifiersStandBeforeRoutes() {
    Session paths = LABELLED.session().withAddPathReceive(V4);
    assertThat(LABELLED.in(paths).clean("00000007 20 000101 0a"))
        .isEqualTo(LabelledPrefixes.of(List.of(PathRoute.of(TEN, 7))))
        .hasToString("[10.0.0.0/8 label 16 path 7]");
    LABELLED.in(paths).announced("000007").broken(ErrorRow.N_2, 3, 9, "");
  }

  @Test
  void labelsThatThePeerWouldMisreadAreRefused() {
    LabelledPrefix two =
        new LabelledPrefix(TEN.prefix(), List.of(MplsLabel.of(16), MplsLabel.of(17)));
    LabelledPrefixes routes = LabelledPrefixes.of(List.of(PathRoute.of(two)));
    Update update =
        Update.of(
            PrefixList.EMPTY,
            List.of(MpReach.of(MpReach.Hop.of(V4, Ipv4Address.parse("10.0.0.1")), routes)),
            PrefixList.EMPTY);
    Session one = LABELLED.session();
    assertThat(BgpCodec.forSession(one).encode(update)).isInstanceOf(EncodeResult.Refused.class);
    assertThat(BgpCodec.forSession(one.withLabelsSend(Map.of(V4, 2))).encode(update))
        .isInstanceOf(EncodeResult.Encoded.class);
    assertThat(routes.octets()).isEqualTo(Octets.parse("38 000100 000111 0a"));
  }

  @Test
  void whatTheRfcsForbidIsNotBuilt() {
    LabelledPrefix bare = new LabelledPrefix(TEN.prefix(), List.of());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LabelledPrefixes.of(List.of(PathRoute.of(bare))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LabelledPrefixes.of(List.of(PathRoute.of(TEN), PathRoute.of(TEN, 1))));
    assertThatIllegalArgumentException().isThrownBy(() -> MplsLabel.of(1 << 20));
    LabelledPrefixes announced = LabelledPrefixes.of(List.of(PathRoute.of(TEN)));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Update.of(
                    PrefixList.EMPTY, List.of(MpUnreach.of(V4, announced)), PrefixList.EMPTY));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Update.of(
                    PrefixList.EMPTY,
                    List.of(MpUnreach.of(VPN4, announced.toWithdrawal())),
                    PrefixList.EMPTY));
  }

  @Test
  void nextHopsOfVpnsAreShownAsAddresses() {
    Update update = (Update) VPN.announced("60 000101" + RD + "0a").clean().message();
    MpReach.Hop hop = update.attribute(MpReach.class).orElseThrow().hop();
    assertThat(hop.addresses()).containsExactly(Ipv4Address.parse("10.0.0.1"));
    assertThat(MpReach.Hop.of(VPN4, Ipv4Address.parse("10.0.0.1"))).isEqualTo(hop);
  }

  private static Routes stacked(int most) {
    return LABELLED.in(
        LABELLED.session().withLabelsReceive(Map.of(V4, most)).withLabelsSend(Map.of(V4, most)));
  }
}
