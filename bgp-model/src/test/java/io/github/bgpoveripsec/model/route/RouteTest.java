package io.github.bgpoveripsec.model.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bgpoveripsec.model.net.Ip;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.net.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTest {

  private static final Route ROUTE =
      Route.builder()
          .prefix(Prefix.parse("192.168.0.0/16"))
          .asPath(AsPath.parse("65530"))
          .origin(Origin.IGP)
          .build();

  @Test
  void onlyDestinationPathAndOriginAreMandatory() {
    assertThat(ROUTE.nextHop()).isEmpty();
    assertThat(ROUTE.med()).isEmpty();
    assertThat(ROUTE.localPref()).isEmpty();
    assertThat(ROUTE.communities()).isEmpty();
    assertThat(ROUTE.largeCommunities()).isEmpty();
    assertThatThrownBy(() -> Route.builder().asPath(AsPath.EMPTY).origin(Origin.IGP).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("prefix");
  }

  @Test
  void aCopyDiffersInOneAttribute() {
    Route copy = ROUTE.withNextHop(Ip.parse("169.254.11.2"));
    assertThat(copy.nextHop()).contains(Ip.parse("169.254.11.2"));
    assertThat(copy.withNextHop(java.util.Optional.empty())).isEqualTo(ROUTE);
    assertThat(Route.builder().from(copy).build()).isEqualTo(copy).hasSameHashCodeAs(copy);
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 4294967296L})
  void aMetricOutsideThirtyTwoBitsIsRefused(long metric) {
    assertThatThrownBy(() -> ROUTE.withMed(metric))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("med");
    assertThatThrownBy(() -> Route.builder().from(ROUTE).localPref(metric).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("localPref");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 4294967295L})
  void bothEndsOfTheMetricRangeAreAccepted(long metric) {
    assertThat(ROUTE.withMed(metric).withLocalPref(metric).med()).contains(metric);
  }

  @Test
  void communitiesAreASetInOrder() {
    Route route =
        ROUTE.withCommunities(
            Community.NO_EXPORT, Community.of(1, 2), Community.NO_EXPORT, Community.of(1, 1));
    assertThat(route.communities())
        .containsExactly(Community.of(1, 1), Community.of(1, 2), Community.NO_EXPORT);
  }

  @Test
  void communitiesCannotBeChangedFromOutside() {
    assertThatThrownBy(() -> ROUTE.communities().add(Community.NO_EXPORT))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aRouteSurvivesSerialization() {
    Route route =
        ROUTE
            .withNextHop(Ip.parse("2001:db8::1"))
            .withMed(5L)
            .withCommunities(Community.NO_EXPORT)
            .withLargeCommunities(LargeCommunity.of(1, 2, 3));
    assertThat(Serialized.copy(route)).isEqualTo(route);
  }
}
