package io.github.bgpoveripsec.codec.captures;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.attribute.AtomicAggregate;
import io.github.bgpoveripsec.codec.attribute.Communities;
import io.github.bgpoveripsec.codec.attribute.LargeCommunities;
import io.github.bgpoveripsec.codec.attribute.MultiExitDisc;
import io.github.bgpoveripsec.codec.attribute.OriginAttribute;
import io.github.bgpoveripsec.codec.message.Update;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.session.Session;
import io.github.bgpoveripsec.model.net.Prefix;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a daemon announces is what its configuration in the header says. */
class CaptureConfigurationTest {
  /** A route with an attribute that breaks the session, see deserved.tsv. */
  private static final Prefix REFUSED = Prefix.parse("10.13.0.0/24");

  /** Recordings whose header shows routes that are announced. */
  static Stream<Capture> withRoutes() {
    return Capture.all()
        .filter(capture -> !Configured.in(capture.configuration()).isEmpty())
        .filter(capture -> !Told.by(Direction.RX, capture).isEmpty());
  }

  /** The same without those that end before the daemon has sent all: it sends in two rounds. */
  static Stream<Capture> withAllRoutes() {
    return withRoutes()
        .filter(
            capture ->
                !(capture.daemon().equals("frr")
                    && Set.of("graceful-restart", "routerid", "v6-transport")
                        .contains(capture.scenario())));
  }

  @ParameterizedTest
  @MethodSource("withAllRoutes")
  void everyConfiguredPrefixIsAnnounced(Capture capture) {
    List<Told> told = Told.by(Direction.RX, capture);
    Set<Prefix> prefixes = told.stream().map(Told::prefix).collect(toSet());
    Set<Family> families = told.get(0).heard().session().families();
    assertThat(Configured.in(capture.configuration()))
        .filteredOn(route -> families.contains(family(route.prefix())))
        .filteredOn(route -> !route.prefix().equals(REFUSED))
        .isNotEmpty()
        .allSatisfy(
            route ->
                assertThat(prefixes)
                    .anyMatch(
                        prefix ->
                            prefix.equals(route.prefix())
                                || (route.isSplit() && route.prefix().contains(prefix))));
  }

  @ParameterizedTest
  @MethodSource("withRoutes")
  void nothingElseIsAnnounced(Capture capture) {
    List<Configured> configured = Configured.in(capture.configuration());
    assertThat(Told.by(Direction.RX, capture))
        .filteredOn(told -> isOwn(told, capture))
        .filteredOn(told -> !told.prefix().toString().equals(Told.REFUSED))
        .allSatisfy(
            told ->
                assertThat(configured).anyMatch(route -> route.prefix().contains(told.prefix())));
  }

  @ParameterizedTest
  @MethodSource("withRoutes")
  void everyConfiguredAttributeIsThere(Capture capture) {
    List<Told> told = Told.by(Direction.RX, capture);
    for (Configured route : Configured.in(capture.configuration())) {
      told.stream()
          .filter(each -> each.prefix().equals(route.prefix()))
          .filter(each -> isOwn(each, capture))
          .forEach(each -> compare(route, each));
    }
  }

  private static void compare(Configured route, Told told) {
    Update update = told.update();
    Session session = told.heard().session();
    route
        .origin()
        .ifPresent(
            origin ->
                assertThat(update.attribute(OriginAttribute.class).orElseThrow().origin())
                    .hasToString(origin));
    route
        .med()
        .ifPresent(
            med ->
                // One daemon keeps the metric of a route that is not BGP's to itself.
                assertThat(update.attribute(MultiExitDisc.class).map(MultiExitDisc::value))
                    .isIn(Optional.empty(), Optional.of(med)));
    assertThat(update.attribute(Communities.class).map(Communities::toList).orElse(List.of()))
        .containsExactlyInAnyOrderElementsOf(route.communities());
    assertThat(
            update
                .attribute(LargeCommunities.class)
                .map(LargeCommunities::toList)
                .orElse(List.of()))
        .containsExactlyInAnyOrderElementsOf(route.largeCommunities());
    List<String> end = route.pathEnd(session.asnWidth());
    assertThat(told.path().subList(told.path().size() - end.size(), told.path().size()))
        .isEqualTo(end);
    assertThat(update.attribute(AtomicAggregate.class).isPresent())
        .isEqualTo(route.atomicAggregate());
  }

  /** Our speaker announces the default route too, and then the daemon passes that one on. */
  private static boolean isOwn(Told told, Capture capture) {
    return Told.by(Direction.TX, capture).stream()
        .noneMatch(theirs -> theirs.prefix().equals(told.prefix()));
  }

  private static Family family(Prefix prefix) {
    return prefix.toString().contains(":") ? Family.IPV6_UNICAST : Family.IPV4_UNICAST;
  }
}
