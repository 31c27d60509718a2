package io.github.bgpoveripsec.codec.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bgpoveripsec.codec.message.Update;
import io.github.bgpoveripsec.codec.nlri.MplsLabel;
import io.github.bgpoveripsec.codec.nlri.PrefixList;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.model.net.Ip;
import io.github.bgpoveripsec.model.net.Ipv6Address;
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
    PmsiTunnel lsp = (PmsiTunnel) read("22", "c0", "0002000000" + "0600010400000000");
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
}
