package io.github.bgpoveripsec.codec.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bgpoveripsec.codec.capability.AddPath;
import io.github.bgpoveripsec.codec.capability.BgpSec;
import io.github.bgpoveripsec.codec.capability.Capability;
import io.github.bgpoveripsec.codec.capability.FourOctetAs;
import io.github.bgpoveripsec.codec.capability.GracefulRestart;
import io.github.bgpoveripsec.codec.capability.LongLivedGracefulRestart;
import io.github.bgpoveripsec.codec.capability.OutboundRouteFiltering;
import io.github.bgpoveripsec.codec.capability.PathsLimit;
import io.github.bgpoveripsec.codec.capability.Role;
import io.github.bgpoveripsec.codec.capability.RoleCapability;
import io.github.bgpoveripsec.codec.capability.SendReceive;
import io.github.bgpoveripsec.codec.capability.SimpleCapability;
import io.github.bgpoveripsec.codec.nlri.Afi;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be offered, and on the other side of each boundary what may not. */
class LegalOfferTest {
  private static final Family V4 = Family.IPV4_UNICAST;
  private static final Ipv4Address ID = Ipv4Address.parse("192.0.2.1");
  private static final Open OPEN = Open.of(Asn.of(65001), 90, ID);
  private static final GracefulRestart RESTART = new GracefulRestart(12, 90, List.of());

  @ParameterizedTest
  @ValueSource(longs = {0, 23456})
  void noSpeakerHasAnAsnThatStandsForNoneOrForAnother(long asn) {
    assertThatIllegalArgumentException().isThrownBy(() -> Open.of(Asn.of(asn), 90, ID));
    Open old = Open.builder().myAs(1).holdTime(90).bgpIdentifier(ID).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> old.offering(new FourOctetAs(Asn.of(asn))));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 23455, 23457, 65535, 65536, 4294967295L})
  void anyOtherAsnMayBeItsOwn(long asn) {
    assertThat(Open.of(Asn.of(asn), 90, ID).asn()).isEqualTo(Asn.of(asn));
  }

  @Test
  void oneSpeakerHasOneOfEach() {
    refused("one 4-octet AS number", new FourOctetAs(Asn.of(2)));
    refused("one BGP Role", new RoleCapability(Role.PEER), new RoleCapability(Role.RS));
    refused("one Graceful Restart", RESTART, new GracefulRestart(0, 1, List.of()));
    refused("one ADD-PATH", AddPath.of(V4, SendReceive.BOTH), AddPath.of(V4, SendReceive.SEND));
    refused("one PATHS-LIMIT", limit(1), limit(2));
  }

  @Test
  void theSameTwiceIsOnce() {
    Open twice =
        OPEN.offering(RESTART, SimpleCapability.ROUTE_REFRESH, RESTART)
            .offering(SimpleCapability.ROUTE_REFRESH);
    assertThat(twice.capabilities())
        .containsExactly(new FourOctetAs(Asn.of(65001)), RESTART, SimpleCapability.ROUTE_REFRESH);
  }

  @ParameterizedTest
  @CsvSource({"4, 5", "0, 255"})
  void rolesAreAssigned(int most, int more) {
    offered(new RoleCapability(new Role(most)));
    refused("RFC 9234", new RoleCapability(new Role(more)));
  }

  @Test
  void reservedFlagsOfRestartsAreZero() {
    offered(new GracefulRestart(12, 90, List.of(new GracefulRestart.Entry(V4, 0x80))));
    refused("RFC 4724", new GracefulRestart(1, 90, List.of()));
    refused("RFC 4724", new GracefulRestart(2, 90, List.of()));
    refused("RFC 4724", new GracefulRestart(0, 90, List.of(new GracefulRestart.Entry(V4, 1))));
    offered(RESTART, longLived(0x80));
    refused("RFC 9494", RESTART, longLived(0x40));
  }

  @Test
  void theLongLivedRestartNeedsTheOther() {
    refused("RFC 9494", longLived(0));
    assertThat(OPEN.offering(RESTART).offering(longLived(0)).capabilities()).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "4, 3", "255, 2"})
  void pathIdentifiersAndFiltersAreSentOrReceived(int none, int some) {
    offered(AddPath.of(V4, new SendReceive(some)), filters(some));
    refused("RFC 7911", AddPath.of(V4, new SendReceive(none)));
    refused("RFC 5291", filters(none));
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "8, 0x10", "0, 4"})
  void signedPathsAreOfVersionZero(int legal, String other) {
    offered(new BgpSec(legal, Afi.IPV4));
    refused("RFC 8205", new BgpSec(Integer.decode(other), Afi.IPV4));
  }

  @Test
  void everyFaultIsTold() {
    refused("RFC 7911", AddPath.of(V4, new SendReceive(0)), longLived(1));
    refused("RFC 9494 section 3.1", AddPath.of(V4, new SendReceive(0)), longLived(1));
    refused("RFC 9494 section 4.1", AddPath.of(V4, new SendReceive(0)), longLived(1));
  }

  private static PathsLimit limit(int paths) {
    return new PathsLimit(List.of(new PathsLimit.Entry(V4, paths)));
  }

  private static LongLivedGracefulRestart longLived(int flags) {
    return new LongLivedGracefulRestart(List.of(new LongLivedGracefulRestart.Entry(V4, flags, 60)));
  }

  private static OutboundRouteFiltering filters(int mode) {
    return new OutboundRouteFiltering(
        List.of(
            new OutboundRouteFiltering.Entry(
                V4, 0, List.of(new OutboundRouteFiltering.Filter(64, new SendReceive(mode))))));
  }

  private static void offered(Capability... offers) {
    assertThat(OPEN.offering(offers).capabilities()).hasSize(1 + offers.length);
  }

  private static void refused(String words, Capability... offers) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OPEN.offering(offers))
        .withMessageContaining(words);
  }
}
