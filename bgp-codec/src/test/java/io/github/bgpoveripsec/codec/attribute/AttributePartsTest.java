package io.github.bgpoveripsec.codec.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bgpoveripsec.codec.attribute.TunnelEncapsulation.Tunnel;
import io.github.bgpoveripsec.codec.message.Update;
import io.github.bgpoveripsec.codec.nlri.MplsLabel;
import io.github.bgpoveripsec.codec.nlri.PrefixList;
import io.github.bgpoveripsec.codec.nlri.RouteDistinguisher;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ip;
import io.github.bgpoveripsec.model.net.Ipv6Address;
import io.github.bgpoveripsec.model.route.AsPath;
import io.github.bgpoveripsec.model.route.Origin;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What single attributes say, and how their octets lie. */
class AttributePartsTest {
  private static final Ip ONE = Ip.parse("192.0.2.1");
  private static final Ip GROUP = Ip.parse("232.1.1.1");

  /** The attribute that an UPDATE with these octets shows. */
  private static PathAttribute read(String type, String flags, String value) {
    RawAttribute raw =
        new RawAttribute(
            new AttributeType(Integer.parseInt(type)),
            Integer.parseInt(flags, 16),
            Octets.parse(value));
    return through(raw);
  }

  private static PathAttribute through(PathAttribute attribute) {
    return Update.of(PrefixList.EMPTY, List.of(attribute), PrefixList.EMPTY).attributes().get(0);
  }

  @Test
  void aMetricIsUnsignedAndTheFirstCounts() {
    Aigp two = (Aigp) read("26", "80", "01000bfffffffffffffffe" + "01000b0000000000000001");
    assertThat(two.metric()).hasValue(-2L);
    assertThat(two.tlvs()).hasSize(2);
    assertThat(read("26", "80", "01000b0000000000000007")).isEqualTo(Aigp.of(7));
  }

  @Test
  void aMetricOfAnotherLengthIsNone() {
    assertThat(((Aigp) read("26", "80", "01000a00000000000001")).metric()).isEmpty();
    assertThat(((Aigp) read("26", "80", "020003")).metric()).isEmpty();
    assertThat(read("26", "80", "01000200")).isInstanceOf(RawAttribute.class);
  }

  @Test
  void aDiscriminatorNamesItsSource() {
    assertThat(read("38", "c0", "01" + "ffffffff" + "0104c0000201"))
        .isEqualTo(BfdDiscriminator.of(0xffff_ffffL, ONE));
    BfdDiscriminator bare = (BfdDiscriminator) read("38", "c0", "0200000001" + "0900");
    assertThat(bare.source()).isEmpty();
    assertThat(bare.tlvs()).containsExactly(new RawTlv(9, Octets.EMPTY));
    assertThat(read("38", "c0", "02000000010901")).isInstanceOf(RawAttribute.class);
  }

  @Test
  void aDiscriminatorRefusesWhatItsFieldsCannotHold() {
    RawTlv longest = new RawTlv(9, Octets.of(new byte[255]));
    assertThat(through(new BfdDiscriminator(0xc0, 2, 1, List.of(longest))))
        .isInstanceOf(BfdDiscriminator.class);
    RawTlv tooLong = new RawTlv(9, Octets.of(new byte[256]));
    assertThatThrownBy(() -> new BfdDiscriminator(0xc0, 2, 1, List.of(tooLong)))
        .isInstanceOf(IllegalArgumentException.class);
    RawTlv wideType = new RawTlv(256, Octets.EMPTY);
    assertThatThrownBy(() -> new Aigp(0x80, List.of(wideType)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aTunnelIsNamedInTheFormOfItsKind() {
    PmsiTunnel copies = (PmsiTunnel) read("22", "c0", "01" + "06" + "000101" + "c0000201");
    assertThat(copies.leafInformationRequired()).isTrue();
    assertThat(copies.label()).isEqualTo(MplsLabel.of(16));
    assertThat(copies.tunnel().addresses()).containsExactly(ONE);
    assertThat(read("22", "c0", "00" + "03" + "000000" + "c0000201" + "e8010101"))
        .isEqualTo(
            PmsiTunnel.of(
                new MplsLabel(0), PmsiTunnel.Tunnel.of(PmsiTunnelType.PIM_SSM, ONE, GROUP)));
    PmsiTunnel lsp = (PmsiTunnel) read("22", "c0", "0002000000" + "06000104000000000000");
    assertThat(lsp.tunnel().addresses()).isEmpty();
    assertThat(lsp.leafInformationRequired()).isFalse();
  }

  @Test
  void aPrefixHasAPlaceInEveryLabelBlock() {
    assertThat(read("40", "c0", "010007" + "00000000000007" + "030008" + "0000" + "003e80001f40"))
        .isEqualTo(
            PrefixSid.of(
                LabelIndex.of(7),
                new OriginatorSrgb(0, List.of(new OriginatorSrgb.Range(16_000, 8_000)))));
  }

  @Test
  void aServiceIsReachedThroughASegment() {
    String structure = "010006" + "281810001040";
    String sid = "01001e" + "00" + "20010db8000000000000000000000001" + "00" + "0013" + "00";
    PrefixSid read = (PrefixSid) read("40", "c0", "050022" + "00" + sid + structure);
    Srv6Sid expected =
        Srv6Sid.builder()
            .sid(Ipv6Address.parse("2001:db8::1"))
            .behavior(0x13)
            .addTlv(new SidStructure(Octets.parse("281810001040")))
            .build();
    assertThat(read.tlv(Srv6Service.class))
        .contains(new Srv6Service(Srv6Service.LAYER_3, 0, List.of(expected)));
    assertThat(read.tlv(LabelIndex.class)).isEmpty();
    SidStructure shape = (SidStructure) expected.tlvs().get(0);
    assertThat(shape.locatorBlockLength()).isEqualTo(40);
    assertThat(shape.transpositionOffset()).isEqualTo(64);
  }

  @Test
  void aPartThatHasNotItsFormStaysRaw() {
    String empty = "010000" + "030002ffff" + "05000200ff" + "060000";
    PrefixSid read = (PrefixSid) read("40", "e0", empty);
    assertThat(read.tlvs()).hasSize(4).allMatch(RawTlv.class::isInstance);
    assertThat(read.flags()).isEqualTo(0xe0);
  }

  @Test
  void aTunnelSaysWhereItEndsAndHowItWraps() {
    String end = "060a" + "00000000" + "0001" + "c0000201";
    String network = "010c" + "80" + "00000a" + "000000000000" + "0000";
    String port = "0802" + "12b5";
    String color = "0408" + "030b0000" + "00000007";
    TunnelEncapsulation expected =
        TunnelEncapsulation.of(
            Tunnel.of(
                TunnelType.VXLAN,
                TunnelEndpoint.of(ONE),
                TunnelNetwork.of(10),
                new TunnelNumber(TunnelNumber.Kind.UDP_DESTINATION_PORT, 4789),
                new TunnelColor(0, 7)));
    assertThat(read("23", "c0", "00080028" + end + network + port + color)).isEqualTo(expected);
    Tunnel tunnel = expected.tunnels().get(0);
    assertThat(tunnel.part(TunnelColor.class)).contains(new TunnelColor(0, 7));
    assertThat(tunnel.part(TunnelKey.class)).isEmpty();
    assertThat(TunnelNetwork.of(10).hasIdentifier()).isTrue();
    assertThat(TunnelNetwork.of(10).hasMac()).isFalse();
  }

  @Test
  void anEncapsulationReadsAsItsTunnelTypeSays() {
    String key = "0104" + "0000000a";
    assertThat(read("23", "c0", "00020006" + key))
        .isEqualTo(TunnelEncapsulation.of(Tunnel.of(TunnelType.GRE, new TunnelKey(10))));
    assertThat(read("23", "c0", "00080006" + key))
        .isEqualTo(
            TunnelEncapsulation.of(
                Tunnel.of(TunnelType.VXLAN, new RawTlv(1, Octets.parse("0000000a")))));
  }

  @Test
  void aPartOfATunnelThatHasNotItsFormStaysRaw() {
    String parts = "0606" + "000000000001" + "08020000" + "0801ff" + "8000020102";
    Tunnel tunnel = ((TunnelEncapsulation) read("23", "c0", "00070014" + parts)).tunnels().get(0);
    assertThat(tunnel.part(TunnelEndpoint.class)).isEmpty();
    assertThat(tunnel.parts())
        .containsExactly(
            new RawTlv(6, Octets.parse("000000000001")),
            new TunnelNumber(TunnelNumber.Kind.UDP_DESTINATION_PORT, 0),
            new RawTlv(8, Octets.parse("ff")),
            new RawTlv(128, Octets.parse("0102")));
    assertThat(read("23", "c0", "000700020601")).isInstanceOf(RawAttribute.class);
    assertThat(read("23", "c0", "0006000406060000" + "00000000")).isInstanceOf(RawAttribute.class);
  }

  @Test
  void aPartOfATunnelMustFitItsLengthField() {
    Octets octets = Octets.of(new byte[256]);
    TunnelEncapsulation wide =
        new TunnelEncapsulation(0xd0, List.of(Tunnel.of(TunnelType.GRE, new RawTlv(128, octets))));
    assertThat(through(wide)).isEqualTo(wide);
    assertThatThrownBy(() -> Tunnel.of(TunnelType.GRE, new RawTlv(127, octets)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aLinkMayHaveSeveralCapabilities() {
    SwitchingDescriptor frames = SwitchingDescriptor.of(51, 2, 1.25e9f);
    SwitchingDescriptor packets = SwitchingDescriptor.of(1, 1, 1e6f);
    TrafficEngineering two = TrafficEngineering.of(frames, packets);
    assertThat(through(two)).isEqualTo(two);
    assertThat(frames.capability()).isEqualTo(51);
    assertThat(frames.encoding()).isEqualTo(2);
    assertThat(frames.maxBandwidth(7)).isEqualTo(1.25e9f);
    SwitchingDescriptor withMtu =
        new SwitchingDescriptor(packets.octets().concat(Octets.parse("3f80000005dc")));
    assertThat(through(TrafficEngineering.of(withMtu, frames)))
        .isEqualTo(TrafficEngineering.of(withMtu, frames));
    TrafficEngineering swapped =
        (TrafficEngineering) through(TrafficEngineering.of(packets, frames));
    assertThat(swapped.descriptors()).hasSize(1);
    assertThat(swapped.descriptors().get(0).specific()).isEqualTo(frames.octets());
  }

  @Test
  void providerEdgesHaveAddressesOfOneFamily() {
    PeDistinguisherLabels.Entry four = new PeDistinguisherLabels.Entry(ONE, MplsLabel.of(16));
    PeDistinguisherLabels.Entry six =
        new PeDistinguisherLabels.Entry(Ip.parse("2001:db8::1"), MplsLabel.of(17));
    assertThat(read("27", "c0", "c0000201000101")).isEqualTo(PeDistinguisherLabels.of(four));
    assertThat(through(PeDistinguisherLabels.of(six, six)))
        .isEqualTo(PeDistinguisherLabels.of(six, six));
    assertThatThrownBy(() -> PeDistinguisherLabels.of(four, six))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(PeDistinguisherLabels::of).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aListThatFitsBothFamiliesIsReadAsTheSoundOne() {
    PeDistinguisherLabels.Entry six =
        new PeDistinguisherLabels.Entry(
            Ip.parse("fc00:ffff:ffff:ffff:ffff:ffff:ffff:ffff"), MplsLabel.of(17));
    PeDistinguisherLabels seven = PeDistinguisherLabels.of(six, six, six, six, six, six, six);
    assertThat(through(seven)).isEqualTo(seven);
    PeDistinguisherLabels.Entry four = new PeDistinguisherLabels.Entry(ONE, MplsLabel.of(16));
    PeDistinguisherLabels nineteen = new PeDistinguisherLabels(0xc0, Collections.nCopies(19, four));
    assertThat(through(nineteen)).isEqualTo(nineteen);
  }

  @Test
  void aSetHoldsWhatACustomerSaid() {
    AttrSet set =
        AttrSet.of(
            Asn.of(65_000),
            OriginAttribute.of(Origin.IGP),
            AsPathAttribute.of(AsPath.of(Asn.of(70_000))),
            LocalPref.of(200));
    assertThat(through(set)).isEqualTo(set);
    String path = "400206" + "0201" + "00011170";
    assertThat(read("128", "c0", "0000fde8" + "40010100" + path + "400504000000c8")).isEqualTo(set);
    assertThat(read("128", "c0", "0000fd")).isInstanceOf(RawAttribute.class);
    assertThat(read("128", "c0", "0000fde8" + "400101")).isInstanceOf(RawAttribute.class);
  }

  @Test
  void aSetKeepsTheHeadsOfItsAttributesAndTakesNoSetApart() {
    AttrSet set = (AttrSet) read("128", "e0", "0000fde8" + "5f010001ff" + "c080040000fde9");
    assertThat(set.attributes())
        .containsExactly(
            new RawAttribute(AttributeType.ORIGIN, 0x5f, Octets.parse("ff")),
            new RawAttribute(AttributeType.ATTR_SET, 0xc0, Octets.parse("0000fde9")));
    AttrSet inner = AttrSet.of(Asn.of(1));
    assertThatThrownBy(() -> AttrSet.of(Asn.of(2), inner))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSignedPathHasASignatureOfEachSystem() {
    Octets key = Octets.parse("aa".repeat(20));
    BgpSecPath expected =
        BgpSecPath.of(
            List.of(new BgpSecPath.Segment(1, 0x80, Asn.of(65_536))),
            new BgpSecPath.Block(1, List.of(new BgpSecPath.Signature(key, Octets.parse("0102")))));
    String block = "001b" + "01" + "aa".repeat(20) + "0002" + "0102";
    assertThat(read("33", "80", "0008" + "018000010000" + block)).isEqualTo(expected);
    assertThat(read("33", "80", "0008" + "018000010000")).isInstanceOf(BgpSecPath.class);
    assertThat(read("33", "80", "0009" + "01800001000000")).isInstanceOf(RawAttribute.class);
    assertThat(read("33", "80", "0002" + "0004" + "0100")).isInstanceOf(RawAttribute.class);
    assertThatThrownBy(() -> new BgpSecPath.Signature(Octets.EMPTY, Octets.EMPTY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aChainHasHopsAndMayBelongToAnother() {
    RouteDistinguisher rd = RouteDistinguisher.of(Asn.of(65_000), 7);
    String association = "01000c" + "01" + "0000fde800000007" + "00000a";
    String hop = "02000e" + "ff" + "03000a" + "0001" + "0000fde800000007";
    assertThat(read("37", "c0", association + hop))
        .isEqualTo(
            Sfp.of(
                new SfpAssociation(1, rd, 10),
                new SfpHop(255, List.of(new SfpFunctions(1, List.of(rd))))));
  }

  @Test
  void aPartOfAChainThatHasNotItsFormStaysRaw() {
    Sfp read = (Sfp) read("37", "c0", "010000" + "020003ff0300" + "020007fe0300030001ff");
    assertThat(read.tlvs())
        .containsExactly(
            new RawTlv(1, Octets.EMPTY),
            new RawTlv(2, Octets.parse("ff0300")),
            new SfpHop(254, List.of(new RawTlv(3, Octets.parse("0001ff")))));
    assertThat(read("37", "c0", "0200")).isInstanceOf(RawAttribute.class);
  }
}
