package io.github.bgpoveripsec.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.github.bgpoveripsec.codec.capability.CapabilityCode;
import io.github.bgpoveripsec.codec.capability.RawCapability;
import io.github.bgpoveripsec.codec.capability.SimpleCapability;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Finding;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.ExtendedParameters;
import io.github.bgpoveripsec.codec.message.Open;
import io.github.bgpoveripsec.codec.message.OptionalParameter;
import io.github.bgpoveripsec.codec.message.RawMessage;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.Profile;
import io.github.bgpoveripsec.codec.session.Session;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The form of what an OPEN offers: rows O-11 to O-20 and O-26. */
class OptionalParametersTest {
  private static final Session STRICT = Session.initial();
  private static final Session LENIENT = STRICT.withProfile(Profile.LENIENT);

  /** Version 4, AS 65001, hold time 90, identifier 192.0.2.1. */
  private static final String FIXED = "04fde9005ac0000201";

  @ParameterizedTest
  @CsvSource({
    "05 01 03 61 62 63, a parameter of type 1 is deprecated",
    "02 63 00, type 99 is not assigned",
    "04 02 00 ff 00, type 255 counts only where it is first",
    "06 ff 00 03 ff 00 00, type 255 inside the extended form"
  })
  @Met(ErrorRow.O_11)
  void anUnknownParameterIsRefused(String parameters, String why) {
    decode(STRICT, parameters).broken(ErrorRow.O_11, 2, 4, "");
    Open read = (Open) ((Decoded) decode(LENIENT, parameters).result()).message();
    assertThat(read.parameters()).as(why).anyMatch(OptionalParameter.Raw.class::isInstance);
  }

  @Test
  @NotMet({ErrorRow.O_11, ErrorRow.O_12, ErrorRow.O_13, ErrorRow.O_14, ErrorRow.O_17})
  void aParameterOfCapabilitiesIsKnown() {
    decode(STRICT, "04 02 02 02 00").clean();
    decode(STRICT, "00").clean();
  }

  @ParameterizedTest
  @CsvSource({
    "04 02 03 02 00, open.parameters[0]",
    "01 02, open.parameters[0]",
    "05 02 02 02 00 02, open.parameters[1]",
    "05 02 03 02 00 01, open.parameters[0].capabilities[1]",
    "06 02 04 41 03 00 00, open.parameters[0].capabilities[0]",
    "04 ff 00 02 02 00, open.parameters[0]",
    "04 ff 00 04 02 00 02 02, open.parameters[0]"
  })
  @Met(ErrorRow.O_12)
  void aParameterOrCapabilityMustFitWhatItLiesIn(String parameters, String path) {
    Finding finding = decode(STRICT, parameters).broken(ErrorRow.O_12, 2, 0, "");
    assertThat(finding.path()).isEqualTo(path);
    assertThat(decode(LENIENT, parameters).rows()).containsExactly(ErrorRow.O_12);
  }

  @ParameterizedTest
  @ValueSource(strings = {"01", "05 02 02 02 00", "ff 02 02 02 00", "ff ff 00 01"})
  @Met(ErrorRow.O_13)
  void parametersMustFitTheMessage(String parameters) {
    decode(STRICT, parameters).broken(ErrorRow.O_13, 2, 0, "");
    assertThat(((Decoded) decode(LENIENT, parameters).result()).message())
        .isInstanceOf(RawMessage.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"00 00", "04 02 02 02 00 aa bb", "ff ff 00 00 01"})
  @Met(ErrorRow.O_14)
  void whatFollowsTheParametersIsRefusedOrKept(String parameters) {
    decode(STRICT, parameters).broken(ErrorRow.O_14, 2, 0, "");
    Decoding lenient = decode(LENIENT, parameters);
    lenient.noted(ErrorRow.O_14, Handling.OK);
    Open read = (Open) ((Decoded) lenient.result()).message();
    assertThat(read.trailing().isEmpty()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"01", "02", "fe", "ff"})
  @Met({ErrorRow.O_15, ErrorRow.O_16, ErrorRow.O_18})
  void theExtendedFormIsReadWhateverThePlainLengthStates(String stated) {
    Open read = open(decode(STRICT, stated + "ff 0005 02 0002 0200"));
    assertThat(read.capabilities()).containsExactly(SimpleCapability.ROUTE_REFRESH);
    assertThat(read.extendedParameters())
        .contains(new ExtendedParameters(Integer.parseInt(stated, 16)));
  }

  @Test
  @NotMet({ErrorRow.O_15, ErrorRow.O_16, ErrorRow.O_18})
  void aStatedLengthOfZeroMeansNoParameters() {
    decode(STRICT, "00 ff 0005 02 0002 0200").broken(ErrorRow.O_14, 2, 0, "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ff ff", "ff ff 00", "01 ff"})
  @Met(ErrorRow.O_17)
  void theExtendedFormNeedsItsLength(String parameters) {
    decode(STRICT, parameters).broken(ErrorRow.O_17, 2, 0, "");
  }

  @Test
  void parametersOver255OctetsAreWrittenInTheExtendedForm() {
    RawCapability big = new RawCapability(new CapabilityCode(200), Octets.of(new byte[255]));
    RawCapability other = new RawCapability(new CapabilityCode(201), Octets.of(new byte[255]));
    Open open = Open.of(Asn.of(65001), 90, Ipv4Address.parse("192.0.2.1")).offering(big, other);
    Octets octets = encode(open);
    assertThat(octets.slice(28, 35)).hasToString("ff" + "ff" + "020b" + "02" + "0208");
    assertThat(open(new Decoding(BgpCodec.forSession(STRICT).decode(octets)))).isEqualTo(open);
  }

  @Test
  void parametersOf255OctetsAreWrittenInThePlainForm() {
    RawCapability big = new RawCapability(new CapabilityCode(200), Octets.of(new byte[245]));
    Open open = Open.of(Asn.of(65001), 90, Ipv4Address.parse("192.0.2.1")).offering(big);
    assertThat(encode(open).slice(28, 31)).hasToString("ff" + "02fd");
  }

  @Test
  void whatNoOctetsCanSayIsRefusedWithItsPlace() {
    RawCapability tooBig = new RawCapability(new CapabilityCode(200), Octets.of(new byte[256]));
    Open open = Open.of(Asn.of(65001), 90, Ipv4Address.parse("192.0.2.1")).offering(tooBig);
    assertThat(refused(open).path()).isEqualTo("open.parameters[0].capabilities[1]");
    OptionalParameter.Raw huge = new OptionalParameter.Raw(3, Octets.of(new byte[65536]));
    assertThat(refused(open.withParameters(huge)).path()).isEqualTo("open.parameters[0]");
    OptionalParameter.Raw big = new OptionalParameter.Raw(3, Octets.of(new byte[4096]));
    assertThat(refused(open.withParameters(big)).path()).isEqualTo("message");
  }

  @Test
  @Met(ErrorRow.O_19)
  void anUnknownCapabilityIsKeptAndIgnored() {
    Decoding decoding = decode(STRICT, "05 02 03 c8 01 2a");
    Finding finding = decoding.noted(ErrorRow.O_19, Handling.IGNORE);
    assertThat(finding.offset()).isEqualTo(31);
    assertThat(finding.length()).isEqualTo(3);
    assertThat(open(decoding).capabilities())
        .containsExactly(new RawCapability(new CapabilityCode(200), Octets.parse("2a")));
  }

  @Test
  @NotMet({ErrorRow.O_19, ErrorRow.O_26})
  void aKnownCapabilityIsRead() {
    assertThat(open(decode(STRICT, "04 02 02 46 00")).capabilities())
        .containsExactly(SimpleCapability.ENHANCED_ROUTE_REFRESH);
  }

  @Test
  @Met(ErrorRow.O_20)
  void severalParametersMeanTheSameAsOneList() {
    Open read = open(decode(STRICT, "0a 02 02 02 00 02 04 46 00 02 00").clean());
    assertThat(read.capabilities())
        .containsExactly(
            SimpleCapability.ROUTE_REFRESH,
            SimpleCapability.ENHANCED_ROUTE_REFRESH,
            SimpleCapability.ROUTE_REFRESH);
    assertThat(read.parameters()).hasSize(2);
  }

  @Test
  @NotMet(ErrorRow.O_20)
  void oneParameterIsOneList() {
    assertThat(open(decode(STRICT, "06 02 04 46 00 02 00").clean()).parameters()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01 03 000100",
        "01 05 0001000100",
        "02 01 00",
        "03 04 00010001",
        "03 06 000100010103",
        "05 05 0001000100",
        "06 01 00",
        "07 02 0000",
        "08 03 000101",
        "09 00",
        "09 02 0000",
        "40 01 00",
        "40 05 0000000101",
        "41 02 fde9",
        "41 06 0000fde90000",
        "45 03 000101",
        "46 01 00",
        "47 06 000101000000",
        "49 00",
        "49 01 00",
        "49 03 026100",
        "49 03 000261",
        "4c 04 00010100",
        "4d 01 00",
        "80 01 00"
      })
  @Met(ErrorRow.O_26)
  void aKnownCapabilityMustHaveALegalValue(String capability) {
    Octets tlv = Octets.parse(capability);
    String parameters = String.format("%02x02%02x%s", tlv.length() + 2, tlv.length(), tlv);
    Finding finding = decode(STRICT, parameters).broken(ErrorRow.O_26, 2, 0, "");
    assertThat(finding.path()).isEqualTo("open.parameters[0].capabilities[0]");
    assertThat(finding.length()).isEqualTo(tlv.length());
    Decoding lenient = decode(LENIENT, parameters);
    lenient.noted(ErrorRow.O_26, Handling.OK);
    assertThat(open(lenient).capabilities()).allMatch(RawCapability.class::isInstance);
  }

  @Test
  void theOlderFormOfASoftwareVersionIsIgnored() {
    decode(STRICT, "06 02 04 4b 02 4652").noted(ErrorRow.O_26, Handling.IGNORE);
  }

  private static Open open(Decoding decoding) {
    return open((Decoded) decoding.result());
  }

  private static Open open(Decoded decoded) {
    return (Open) decoded.message();
  }

  private static Octets encode(Open open) {
    return BgpCodec.forSession(STRICT).encode(open).orElseThrow();
  }

  private static EncodeResult.Refused refused(Open open) {
    return (EncodeResult.Refused) BgpCodec.forSession(STRICT).encode(open);
  }

  private static Decoding decode(Session session, String parameters) {
    return Decoding.of(session, 1, FIXED + parameters);
  }
}
