package io.github.bgpoveripsec.codec.dissect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The fields of attributes, one by one. */
class AttributeOutlineTest {
  private static List<String> leaves(String attribute) {
    String list = "0000" + String.format("%04x", attribute.length() / 2) + attribute;
    return Readings.of(find(Readings.message(2, list), "value"));
  }

  private static Node find(Node node, String name) {
    return nodes(node).filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }

  private static Stream<Node> nodes(Node node) {
    return Stream.concat(
        Stream.of(node), node.children().stream().flatMap(AttributeOutlineTest::nodes));
  }

  @Test
  void reachableRoutesHaveFamilyNextHopAndReservedOctet() {
    assertThat(leaves("800e0d" + "000101" + "04c0000201" + "00" + "080a" + "00"))
        .containsExactly(
            "AFI=1 ipv4",
            "SAFI=1 unicast",
            "next hop length=4",
            "next hop=192.0.2.1",
            "reserved=0",
            "prefix length=8",
            "prefix=10.0.0.0/8",
            "prefix length=0");
  }

  @Test
  void twoNextHopsAreTwoFields() {
    String one = "20010db8000000000000000000000001";
    String two = "fe800000000000000000000000000001";
    assertThat(leaves("800e25" + "000201" + "20" + one + two + "00"))
        .contains("next hop=2001:db8::1", "next hop=fe80::1", "reserved=0");
  }

  @Test
  void unreachableRoutesHaveAFamily() {
    assertThat(leaves("800f05" + "000101" + "080a"))
        .containsExactly("AFI=1 ipv4", "SAFI=1 unicast", "prefix length=8", "prefix=10.0.0.0/8");
  }

  @Test
  void routesNobodyCanReadAreOneField() {
    assertThat(leaves("800f06" + "00630a" + "0102ff"))
        .containsExactly("AFI=99 afi-99", "SAFI=10 safi-10", "withdrawn routes=0102ff");
  }

  @Test
  void aNextHopThatOverrunsLeavesTheRestUnread() {
    assertThat(leaves("800e06" + "000101" + "04" + "c000"))
        .containsExactly("AFI=1 ipv4", "SAFI=1 unicast", "next hop length=4", "unread=c000");
  }

  @Test
  void aTunnelNamesItsFields() {
    assertThat(leaves("c0160d" + "01" + "03" + "000101" + "c0000201" + "e8010101"))
        .containsExactly(
            "flags=1",
            "tunnel type=3 PIM-SSM tree",
            "label=16",
            "tunnel identifier=192.0.2.1",
            "tunnel identifier=232.1.1.1");
  }

  @Test
  void partsNameTypeLengthAndFields() {
    assertThat(leaves("c0280d" + "010007" + "00" + "0000" + "00000007" + "ff0000"))
        .containsExactly(
            "type=1", "length=7", "reserved=0", "flags=0", "label index=7", "type=255", "length=0");
  }

  @Test
  void aPartThatOverrunsIsUnread() {
    assertThat(leaves("801a05" + "01000b" + "0000")).containsExactly("unread=01000b0000");
  }

  @Test
  void aSetInsideASetIsOneField() {
    assertThat(leaves("c0800b" + "0000fde8" + "c08004" + "0000fde9"))
        .endsWith("type=128 ATTR_SET", "length=4", "value=0000fde9");
  }
}
