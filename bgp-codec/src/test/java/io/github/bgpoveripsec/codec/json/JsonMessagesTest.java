package io.github.bgpoveripsec.codec.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.BgpCodec;
import io.github.bgpoveripsec.codec.arbitraries.HostileArbitraries;
import io.github.bgpoveripsec.codec.attribute.ExtendedCommunity;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.capability.Capability;
import io.github.bgpoveripsec.codec.message.BgpMessage;
import io.github.bgpoveripsec.codec.nlri.EvpnRoute;
import io.github.bgpoveripsec.codec.nlri.FlowComponent;
import io.github.bgpoveripsec.codec.nlri.Nlri;
import io.github.bgpoveripsec.codec.nlri.RouteList;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.AsnWidth;
import io.github.bgpoveripsec.codec.session.Session;
import java.lang.reflect.ParameterizedType;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonMessagesTest {
  private static final Session SESSION = Session.initial().withAsnWidth(AsnWidth.FOUR);

  private static String line(Octets octets) {
    String line =
        JsonMessages.of(SESSION)
            .line(new Position(3, 70), octets, BgpCodec.forSession(SESSION).decode(octets));
    JsonSchema.assertAllows(line);
    return line;
  }

  private static String line(int type, String body) {
    Octets octets = Octets.parse(body);
    return line(HostileArbitraries.message(19 + octets.length(), type, octets));
  }

  private static String attribute(String octets) {
    String length = String.format("%04x", octets.length() / 2);
    return line(2, "0000" + length + octets);
  }

  @Test
  void everyKindHasAWriter() {
    Stream.of(BgpMessage.class.getPermittedSubclasses())
        .forEach(kind -> assertThat(MessageJson.KINDS.knows(kind)).as(kind.getName()).isTrue());
    Stream.of(Capability.class.getPermittedSubclasses())
        .forEach(kind -> assertThat(CapabilityJson.KINDS.knows(kind)).as(kind.getName()).isTrue());
    Stream.of(PathAttribute.class.getPermittedSubclasses())
        .forEach(kind -> assertThat(AttributeJson.KINDS.knows(kind)).as(kind.getName()).isTrue());
    Stream.of(Nlri.class.getPermittedSubclasses())
        .forEach(kind -> assertThat(NlriJson.KINDS.knows(kind)).as(kind.getName()).isTrue());
    Stream.of(RouteList.class.getPermittedSubclasses())
        .map(list -> ((ParameterizedType) list.getGenericSuperclass()).getActualTypeArguments()[0])
        .forEach(
            kind ->
                assertThat(NlriJson.ROUTES.knows((Class<?>) kind)).as(kind.getTypeName()).isTrue());
    Stream.of(EvpnRoute.class.getPermittedSubclasses())
        .forEach(kind -> assertThat(EvpnJson.KINDS.knows(kind)).as(kind.getName()).isTrue());
    Stream.of(FlowComponent.class.getPermittedSubclasses())
        .forEach(kind -> assertThat(FlowJson.KINDS.knows(kind)).as(kind.getName()).isTrue());
  }

  @Test
  void aMessageSaysWhereItStandsAndWhatBecameOfIt() {
    assertThat(line(4, ""))
        .isEqualTo(
            "{\"index\":3,\"offset\":70,\"length\":19,\"type\":\"KEEPALIVE\",\"outcome\":\"ok\","
                + "\"findings\":[],\"reencoded\":true,\"message\":{}}");
  }

  @Test
  void aResetCarriesItsNotificationAndTheMessageAsFarAsItCanBeRead() {
    assertThat(line(9, "abcd"))
        .contains(
            "\"type\":\"TYPE-9\",\"outcome\":\"reset\","
                + "\"notification\":{\"code\":1,\"subcode\":3,\"data\":\"09\"}",
            "\"row\":\"H-7\",\"handling\":\"reset\",\"rfc\":\"RFC 4271 6.1\",\"offset\":18,"
                + "\"length\":1,\"path\":\"header.type\"",
            "\"message\":{\"value\":\"abcd\"}");
  }

  @Test
  void aShortNotificationIsNotAnswered() {
    assertThat(line(3, "")).contains("\"outcome\":\"reset\"").doesNotContain("\"notification\":{");
  }

  @Test
  void octetsThatAreNoMessageHaveNeitherTypeNorMessage() {
    assertThat(line(Octets.parse("0001")))
        .contains("\"length\":2,\"outcome\":\"reset\"", "\"reencoded\":false}")
        .doesNotContain("\"type\"");
    assertThat(line(Octets.parse("ffff")))
        .contains("\"length\":2,\"outcome\":\"ok\"", "\"row\":\"H-9\"", "\"reencoded\":false}")
        .doesNotContain("\"type\"");
  }

  @Test
  void whatIsIgnoredLeavesTheOutcomeOk() {
    assertThat(line(1, "04fde9005ac0000201" + "05" + "0203" + "f0" + "01" + "aa"))
        .contains("\"outcome\":\"ok\"", "\"handling\":\"ignore\"", "\"code\":240")
        .contains("\"value\":\"aa\"");
  }

  @Test
  void anOpenShowsTheEffectiveAsnAndItsCapabilities() {
    assertThat(line(1, "045ba0005ac0000201" + "08" + "0206" + "4104" + "0001000a"))
        .contains(
            "\"version\":4,\"asn\":65546,\"holdTime\":90,\"bgpIdentifier\":\"192.0.2.1\"",
            "{\"code\":65,\"name\":\"4-octet AS number\",\"asn\":65546}");
  }

  @Test
  void textThatIsNoUtf8IsShownAsDigitsAndControlCharactersAreEscaped() {
    assertThat(line(1, "045ba0005ac0000201" + "09" + "0207" + "4905" + "021b41" + "01ff"))
        .contains("\"host\":\"\\u001BA\",\"domainHex\":\"ff\"");
  }

  @Test
  void delIsNoPrintableCharacter() {
    assertThat(line(3, "0602" + "03" + "617f62"))
        .contains("\"shutdownCommunication\":\"a\\u007Fb\"")
        .matches("[ -~]+");
  }

  @Test
  void aNotificationIsReadAsFarAsRfcsSayHow() {
    assertThat(line(3, "0602" + "03" + "627965"))
        .contains(
            "\"codeName\":\"Cease\",\"subcodeName\":\"Administrative Shutdown\"",
            "\"data\":\"03627965\",\"shutdownCommunication\":\"bye\"");
    assertThat(line(3, "0601" + "00010100000064"))
        .contains("\"prefixLimit\":{\"afi\":1,\"safi\":1,\"bound\":100}");
    assertThat(line(3, "0609" + "0400")).contains("\"hardReset\":{\"code\":4,\"subcode\":0");
    assertThat(line(3, "0609" + "0602" + "03627965"))
        .contains("\"data\":\"03627965\",\"shutdownCommunication\":\"bye\"}");
    assertThat(line(3, "0609" + "0601" + "00010100000064"))
        .contains("\"prefixLimit\":{\"afi\":1,\"safi\":1,\"bound\":100}}");
  }

  @Test
  void aRefreshNamesItsFamily() {
    assertThat(line(5, "00010001"))
        .contains("{\"afi\":1,\"safi\":1,\"subtype\":0,\"filters\":\"\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "40010102         | \"origin\":\"INCOMPLETE\"",
        "400206010100010000 | \"segments\":[{\"type\":\"set\",\"asns\":[65536]}]",
        "400304c0000201   | \"nextHop\":\"192.0.2.1\"",
        "800404ffffffff   | \"name\":\"MULTI_EXIT_DISC\",\"flags\":128,\"value\":4294967295",
        "c00708000100000a000001 | \"asn\":65536,\"address\":\"10.0.0.1\"",
        "c00804fde80001   | \"communities\":[\"65000:1\"]",
        "c0200c0000fde80000000100000002 | \"communities\":[\"65000:1:2\"]",
        "c010080002fde800000001 | {\"value\":\"0002fde800000001\",\"reading\":\"rt 65000:1\"}",
        "800a040a000001   | \"clusterList\":[\"10.0.0.1\"]",
        "800e0b00010104c000020100080a |"
            + " \"safi\":1,\"nextHop\":[\"192.0.2.1\"],\"nlri\":[\"10.0.0.0/8\"]",
        "800f05000101080a | \"afi\":1,\"safi\":1,\"nlri\":[\"10.0.0.0/8\"]",
        "c0230400010000   | \"asn\":65536",
        "800e1000010404c0000201002c0001010a0000 | {\"prefix\":\"10.0.0.0/20\",\"labels\":[16]}",
        "800f10000180608000000000fde8000000010a |"
            + " {\"prefix\":\"10.0.0.0/8\",\"rd\":\"65000:1\",\"labels\":[]}",
        "c01609000600000ac0000201 | \"tunnelTypeName\":\"ingress"
            + " replication\",\"label\":0,\"vni\":10,"
            + "\"tunnelId\":\"c0000201\",\"addresses\":[\"192.0.2.1\"]",
        "801a0b01000bfffffffffffffffe | \"metric\":18446744073709551614,\"tlvs\":[{\"type\":1,",
        "c0260b01ffffffff0104c0000201 |"
            + " \"mode\":1,\"discriminator\":4294967295,\"source\":\"192.0.2.1\"",
        "c0280d01000700000000000007ff0000 | \"tlvs\":[{\"type\":1,\"flags\":0,\"labelIndex\":7},"
            + "{\"type\":255,\"value\":\"\"}]",
        "c0171400080010060a000000000001c0000201080212b5 |"
            + " \"tunnelTypeName\":\"VXLAN\",\"tlvs\":[{\"type\":6,\"address\":\"192.0.2.1\"},"
            + "{\"type\":8,\"number\":4789}]",
        "c0170c000800080606000000000000 | \"address\":\"next hop\"",
        "c01b07c0000201000011 | \"labels\":[{\"address\":\"192.0.2.1\",\"label\":1}]",
        "8021210008010000000001001901aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa0000 |"
            + " \"path\":[{\"pCount\":1,\"flags\":0,\"asn\":1}],\"signatureBlocks\":[{\"algorithm\":1,",
        "c02509020006ff030002000a |"
            + " \"serviceIndex\":255,\"tlvs\":[{\"type\":3,\"function\":10,\"rds\":[]}]",
        "c080080000fde940010102 |"
            + " \"origin\":65001,\"attributes\":[{\"type\":1,\"name\":\"ORIGIN\",\"flags\":64,"
            + "\"origin\":\"INCOMPLETE\"}]",
        "801d08040400040a000001 | \"tlvs\":[{\"type\":1028,\"name\":\"IPv4 router identifier of"
            + " local node\",\"value\":\"0a000001\",\"reading\":\"10.0.0.1\"}]",
        "80630102         | \"type\":99,\"name\":\"TYPE-99\",\"flags\":128,\"value\":\"02\""
      })
  void attributesShowTheirFields(String octets, String expected) {
    assertThat(attribute(octets.replace(" ", ""))).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0001 84 | 00 | {\"length\":0}",
        "0001 84 | 20 0000fde8 |"
            + " {\"length\":32,\"origin\":65000,\"target\":\"0000000000000000\"}",
        "0001 84 | 60 0000fde8 0002fde800000064 | {\"length\":96,\"origin\":65000,"
            + "\"target\":\"0002fde800000064\",\"reading\":\"rt 65000:100\"}",
        "0001 85 | 0e 01180a0000 040150130400d507d0 | {\"components\":["
            + "{\"type\":\"destination\",\"prefix\":\"10.0.0.0/24\"},"
            + "{\"type\":\"port\",\"tests\":[\"=80\",\">=1024\",\"&<=2000\"]}]}",
        "0001 86 | 0b 0000fde800000001 098102 | {\"rd\":\"65000:1\",\"components\":["
            + "{\"type\":\"tcp-flags\",\"tests\":[\"=0x2\"]}]}",
        "0002 85 | 04 02686400 | {\"components\":["
            + "{\"type\":\"source\",\"prefix\":\"::/104\",\"offset\":100}]}",
        "0019 46 | 0119 0003000000000001 00112233445566778899 00000064 000101 |"
            + " {\"type\":1,\"rd\":\"0x0003:0x000000000001\","
            + "\"segment\":\"00:11:22:33:44:55:66:77:88:99\",\"ethernetTag\":100,"
            + "\"label\":16,\"vni\":257}",
        "0019 46 | 0228 0000fde800000001 00000000000000000000 00000064 3000005e005301"
            + " 20c0000201 000101 fffff1 | \"mac\":\"00:00:5e:00:53:01\","
            + "\"ip\":\"192.0.2.1\",\"label\":16,\"vni\":257,"
            + "\"label2\":1048575,\"vni2\":16777201}",
        "0019 46 | 0221 0000fde800000001 00000000000000000000 00000064 3000005e005301 00 000101 |"
            + " \"mac\":\"00:00:5e:00:53:01\",\"label\":16,\"vni\":257}",
        "0019 46 | 0311 0001c00002010007 00000064 200a000001 |"
            + " {\"type\":3,\"rd\":\"192.0.2.1:7\",\"ethernetTag\":100,"
            + "\"originator\":\"10.0.0.1\"}",
        "0019 46 | 0417 0002000100000007 00112233445566778899 200a000001 |"
            + " {\"type\":4,\"rd\":\"65536L:7\","
            + "\"segment\":\"00:11:22:33:44:55:66:77:88:99\",\"originator\":\"10.0.0.1\"}",
        "0019 46 | 0522 0000fde800000001 00000000000000000000 00000064 18 0a000000 00000000 000101"
            + " | \"prefix\":\"10.0.0.0/24\",\"gateway\":\"0.0.0.0\","
            + "\"label\":16,\"vni\":257}",
        "0019 46 | 0902abcd | {\"type\":9,\"value\":\"abcd\"}",
        "4004 47 | 0001 0015 02 0000000000000000 0100 0008 02000004 0000fde8 |"
            + " {\"type\":1,\"protocol\":2,\"instance\":0,\"descriptors\":[{\"type\":256,"
            + "\"name\":\"local node descriptors\",\"tlvs\":[{\"type\":512,\"name\":\"autonomous"
            + " system\",\"value\":\"0000fde8\",\"reading\":\"65000\"}]}]}",
        "4004 48 | 0009 000a 0000fde800000001 abcd |"
            + " {\"type\":9,\"rd\":\"65000:1\",\"value\":\"abcd\"}"
      })
  void routesOfOtherFamiliesShowTheirFields(String family, String route, String expected) {
    String value = (family + route).replace(" ", "");
    assertThat(attribute("800f%02x".formatted(value.length() / 2) + value)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "0002fde800000001, rt 65000:1",
    "0103c00002010001, soo 192.0.2.1:1",
    "0202000100000001, rt 65536:1",
    "4002fde800000001, rt 65000:1 non-transitive",
    "030c000000000008, type 3 subtype 12 000000000008",
    "000220010db8000000000000000000000001002a, rt 2001:db8::1:42",
    "00, 00"
  })
  void extendedCommunitiesHaveAReading(String octets, String reading) {
    assertThat(ExtendedCommunity.reading(Octets.parse(octets))).isEqualTo(reading);
  }

  @Test
  void theSchemaCanForbid() {
    String line = line(4, "");
    JsonSchema.assertForbids(line.replace("\"message\":{}", "\"message\":{\"a\":1}"));
    JsonSchema.assertForbids(line.replace("\"outcome\":\"ok\"", "\"outcome\":\"ignore\""));
    JsonSchema.assertForbids(line.replace(",\"message\":{}", ""));
    JsonSchema.assertForbids(line.replace("\"reencoded\":true,", ""));
  }
}
