package io.github.bgpoveripsec.codec.regression;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.PeerType;
import io.github.bgpoveripsec.codec.session.Session;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UPDATEs that broke parsers: trailing octets and attributes. */
class UpdateRegressionTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "trailing octet behind the attributes | 40 | U-3",
        "two trailing octets behind the attributes | c008 | U-3",
        "attribute of type 0 | c00001ff | none",
        "attribute longer than the attributes (CVE-2023-38283) | c00808 00010001 | U-2",
        "attribute 23 corrupted (CVE-2023-38802) | c01703 000800 | A-23",
        "attribute 23 of two octets | c01702 0008 | A-23",
        "SR policy's segment list cut short | c01709 000f0005 80 0003 0102 | A-23",
        "SR policy's segment list of no octets | c01708 000f0004 80 0001 00 | A-23",
        "BGP-LS attribute's length beyond its end | 801d05 04020005aa | A-29",
        "SRv6 End.X of no octets | 801d04 04520000 | none",
        "BGP-LS values that are repeated | 801d0a 04020001aa04020001bb | none",
        "entropy label, deprecated | c01c00 | none",
        "OTC of the wrong length | c02305 0000fde900 | A-35",
        "Prefix-SID from outside, all zero | c02804 00000000 | A-40b",
        "extended community cut short (CVE-2010-1674) | c01007 0002fde8000000 | A-16",
        "AGGREGATOR of the other width | c00706 00010a000001 | A-7",
        "BGPsec path beside AS_PATH | 802100 | A-33"
      })
  void isJudgedAndNotTrippedOver(String trigger, String attribute, String row) {
    Octets update = Trigger.updateWith(attribute);
    assertThat(Trigger.rows(update, Trigger.WIDE)).as(trigger).isEqualTo(Trigger.expected(row));
    assertThat(Trigger.survives(update, Trigger.WIDE)).as(trigger).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "ORIGIN without Transitive | 00010100 400206 02010000fde9 400304 0a000002 | U-5",
        "reserved low flag bits | 4f010100 4f0206 02010000fde9 4f0304 0a000002 | none",
        "NEXT_HOP of five octets | 40010100 400206 02010000fde9 400305 0a00000200 | A-3",
        "NEXT_HOP of three octets | 40010100 400206 02010000fde9 400303 0a0000 | A-3"
      })
  void mandatoryOnesAreJudgedAndNotTrippedOver(String trigger, String attributes, String row) {
    assertThat(Trigger.rows(Trigger.update(attributes), Trigger.WIDE))
        .as(trigger)
        .isEqualTo(Trigger.expected(row));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "AIGP with one octet left (CVE-2023-41359) | 801a01 01 | A-26",
        "AIGP with two octets left (CVE-2023-41359) | 801a02 0100 | A-26",
        "Prefix-SID all zero (May 2025) | c02804 00000000 | A-40",
        "Prefix-SID label index shorter than its fixed fields | c02804 01000100 | A-40",
        "Prefix-SID range with flags alone (CVE-2024-31948) | c02805 03 0002 0000 | A-40",
        "Prefix-SID label index behind the end | c02808 01 0007 00 00000000 | A-40",
        "SRv6 service that ends in its head | c02806 05 0003 00 0100 | A-40a"
      })
  void thoseOfInternalPeersAreJudgedAndNotTrippedOver(
      String trigger, String attribute, String row) {
    Session internal = Trigger.WIDE.withPeerType(PeerType.INTERNAL);
    Octets update = Trigger.updateWith("400504 00000064" + attribute);
    assertThat(Trigger.rows(update, internal)).as(trigger).isEqualTo(Trigger.expected(row));
    assertThat(Trigger.survives(update, internal)).as(trigger).isTrue();
  }
}
