package io.github.bgpoveripsec.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bgpoveripsec.codec.attribute.AggregatorAttribute;
import io.github.bgpoveripsec.codec.attribute.AsPathAttribute;
import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.LocalPref;
import io.github.bgpoveripsec.codec.attribute.MpReach;
import io.github.bgpoveripsec.codec.attribute.MpUnreach;
import io.github.bgpoveripsec.codec.attribute.MultiExitDisc;
import io.github.bgpoveripsec.codec.attribute.NextHop;
import io.github.bgpoveripsec.codec.attribute.OriginAttribute;
import io.github.bgpoveripsec.codec.attribute.OriginatorId;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.attribute.RawAttribute;
import io.github.bgpoveripsec.codec.message.Update;
import io.github.bgpoveripsec.codec.message.Update.Announcement;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.FlowSpecs;
import io.github.bgpoveripsec.codec.nlri.PathIds;
import io.github.bgpoveripsec.codec.nlri.PrefixList;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ip;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.net.Ipv6Address;
import io.github.bgpoveripsec.model.net.Ipv6Prefix;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.route.AsPath;
import io.github.bgpoveripsec.model.route.Origin;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnouncementTest {
  private static final Prefix V4 = Ipv4Prefix.parse("192.0.2.0/24");
  private static final Prefix V6 = Ipv6Prefix.parse("2001:db8::/32");
  private static final Ipv4Address HOP4 = Ipv4Address.parse("198.51.100.1");
  private static final Ipv6Address HOP6 = Ipv6Address.parse("2001:db8::1");
  private static final AsPath PATH = AsPath.parse("65001 100000");

  @Test
  void ipv4RoutesGoIntoTheFieldWithTheirNextHopInOrderOfTypes() {
    Update update =
        Update.announcing(V4)
            .with(MultiExitDisc.of(7))
            .nextHop(HOP4)
            .asPath(PATH)
            .origin(Origin.IGP)
            .build();
    assertThat(update)
        .isEqualTo(
            Update.of(
                PrefixList.EMPTY,
                List.of(
                    OriginAttribute.of(Origin.IGP),
                    AsPathAttribute.of(PATH),
                    NextHop.of(HOP4),
                    MultiExitDisc.of(7)),
                PrefixList.of(V4)));
  }

  @Test
  void otherRoutesGoIntoMpReachWhichIsFirst() {
    MpReach.Hop both = MpReach.Hop.of(Family.IPV6_UNICAST, HOP6, Ipv6Address.parse("fe80::1"));
    Update update = sound(V6).nextHop(HOP6, Ipv6Address.parse("fe80::1")).build();
    assertThat(update.attributes().get(0)).isEqualTo(MpReach.of(both, PrefixList.of(V6)));
    assertThat(sound(V4).nextHop(HOP6).build().attributes().get(0))
        .isEqualTo(MpReach.of(MpReach.Hop.of(Family.IPV4_UNICAST, HOP6), PrefixList.of(V4)));
  }

  @Test
  void withdrawnRoutesGoWhereTheirFamilyHasThem() {
    assertThat(Update.withdrawing(V4))
        .isEqualTo(Update.of(PrefixList.of(V4), List.of(), PrefixList.EMPTY));
    assertThat(Update.withdrawing(V6))
        .isEqualTo(
            Update.of(
                PrefixList.EMPTY,
                List.of(MpUnreach.of(Family.IPV6_UNICAST, PrefixList.of(V6))),
                PrefixList.EMPTY));
    assertThatIllegalArgumentException().isThrownBy(Update::withdrawing);
  }

  @Test
  void flowSpecificationsHaveNoNextHop() {
    Family family = Family.of(1, 133);
    FlowSpecs rules =
        FlowSpecs.tryRead(Octets.parse("03038106"), family, PathIds.ABSENT).orElseThrow();
    Announcement announcement = Update.announcing(family, rules).origin(Origin.IGP).asPath(PATH);
    assertThat(announcement.build().attributes()).hasSize(3);
    refused(announcement.nextHop(HOP4), "next hop");
  }

  @Test
  void whatEveryRouteNeedsIsMissed() {
    refused(Update.announcing(V4).asPath(PATH).nextHop(HOP4), "ORIGIN is missing");
    refused(Update.announcing(V4).origin(Origin.IGP).nextHop(HOP4), "AS_PATH is missing");
    refused(sound(V4), "next hop");
    refused(Update.announcing().origin(Origin.IGP).asPath(PATH).nextHop(HOP4), "found none");
  }

  @Test
  void severalFaultsAreToldAtOnce() {
    refused(Update.announcing(V4).nextHop(HOP4), "ORIGIN is missing", "AS_PATH is missing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0.0.0.1", "127.0.0.1", "224.0.0.1", "255.255.255.255", "::", "::1", "ff02::1"})
  void aNextHopIsAHost(String hop) {
    refused(sound(hop.contains(":") ? V6 : V4).nextHop(Ip.parse(hop)), "host");
  }

  @Test
  void aNextHopFitsItsRoutes() {
    refused(sound(V6).nextHop(HOP4), "MP_REACH_NLRI");
    refused(sound(V4).nextHop(HOP4, HOP4), "one next hop");
    assertThat(sound(V4).nextHop(Ipv4Address.parse("223.255.255.255")).build().nlri().size())
        .isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65001 0", "{1 2}", "65001 {1}"})
  void aPathHasNoAsZeroAndNoSet(String path) {
    refused(
        Update.announcing(V4).origin(Origin.IGP).nextHop(HOP4).asPath(AsPath.parse(path)),
        "AS_PATH");
  }

  @Test
  void anAttributeComesOnceAndByItsOwnWay() {
    refused(sound(V4).nextHop(HOP4).origin(Origin.EGP), "twice");
    refused(sound(V4).nextHop(HOP4).with(NextHop.of(HOP4)), "NEXT_HOP");
    refused(sound(V4).nextHop(HOP4).with(AsPathAttribute.as4(PATH)), "AS4_PATH");
    MpUnreach routes = MpUnreach.of(Family.IPV6_UNICAST, PrefixList.of(V6));
    refused(sound(V4).nextHop(HOP4).with(routes), "MP_UNREACH_NLRI");
  }

  @Test
  void whatASystemKeepsForItselfComesWithItsPreference() {
    PathAttribute reflected = OriginatorId.of(HOP4);
    refused(sound(V4).nextHop(HOP4).with(reflected), "LOCAL_PREF is missing");
    assertThat(sound(V4).nextHop(HOP4).with(reflected, LocalPref.of(100)).build().attributes())
        .hasSize(5);
    refused(
        Update.announcing(V4).origin(Origin.IGP).nextHop(HOP4).asPath(AsPath.parse("(65001) 1")),
        "LOCAL_PREF is missing");
  }

  @ParameterizedTest
  @CsvSource({
    "fe80::1, 2001:db8::1",
    "fe80::1, fe80::2",
    "2001:db8::1, 2001:db8::2",
    "2001:db8::1, fec0::1"
  })
  void twoNextHopsAreAGlobalAndALinkLocalOne(String first, String second) {
    refused(sound(V6).nextHop(Ip.parse(first), Ip.parse(second)), "link-local");
    assertThat(sound(V6).nextHop(HOP6, Ip.parse("febf:ffff::1")).build().attributes()).hasSize(3);
  }

  @Test
  void flagsThatASenderMustNotSetAreNotBuilt() {
    refused(sound(V4).nextHop(HOP4).with(new MultiExitDisc(0x81, 1)), "low flag bits");
    refused(sound(V4).nextHop(HOP4).with(new MultiExitDisc(0xa0, 1)), "Partial");
    RawAttribute partial = new RawAttribute(new AttributeType(200), 0xe0, Octets.EMPTY);
    assertThat(sound(V4).nextHop(HOP4).with(partial).build().attributes()).hasSize(4);
  }

  @Test
  void malformedAttributesAreNotBuilt() {
    refused(sound(V4).nextHop(HOP4).with(AggregatorAttribute.of(Asn.ZERO, HOP4)), "AGGREGATOR");
    refused(sound(V4).nextHop(HOP4).with(new MultiExitDisc(0xc0, 1)), "RFC 7606 3(c)");
    RawAttribute odd = new RawAttribute(AttributeType.COMMUNITIES, 0xc0, Octets.parse("01"));
    refused(sound(V4).nextHop(HOP4).with(odd), "COMMUNITIES");
  }

  private static Announcement sound(Prefix prefix) {
    return Update.announcing(prefix).origin(Origin.IGP).asPath(PATH);
  }

  private static void refused(Announcement announcement, String... words) {
    assertThatIllegalArgumentException()
        .isThrownBy(announcement::build)
        .satisfies(refusal -> assertThat(refusal.getMessage()).contains(words));
  }
}
