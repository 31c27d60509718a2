package io.github.bgpoveripsec.codec.captures;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.session.AsnWidth;
import io.github.bgpoveripsec.model.net.Prefix;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a daemon understood of our speaker's messages is what we read in them. */
class CaptureRoutesTest {
  static Stream<Capture> withRoutesAfterwards() {
    return Capture.all().filter(capture -> capture.routesAfterwards().isPresent());
  }

  @ParameterizedTest
  @MethodSource("withRoutesAfterwards")
  void everyRouteThatTheDaemonShowsWasTold(Capture capture) {
    List<Told> told = Told.by(Direction.TX, capture);
    Set<String> own = own(capture);
    List<Shown> shown =
        Shown.in(capture.daemon(), capture.routesAfterwards().orElseThrow()).stream()
            .filter(route -> !own.contains(route.prefix()))
            .filter(route -> !route.prefix().equals(Told.REFUSED))
            // One daemon shows the bits behind the prefix, too.
            .filter(route -> Prefix.tryParse(route.prefix()).isPresent())
            .toList();
    assertThat(shown).isNotEmpty();
    for (Shown route : shown) {
      Prefix prefix = Prefix.parse(route.prefix());
      assertThat(told)
          .as("%s %s", prefix, route.path())
          .anyMatch(each -> each.prefix().equals(prefix) && samePath(each, route));
    }
  }

  private static boolean samePath(Told told, Shown shown) {
    List<String> path = told.path();
    List<String> numbers = shown.numbers();
    if (isMerged(told)) {
      return true;
    }
    if (shown.isBeginning()) {
      // The last number shown may be cut itself.
      int whole = Math.max(0, numbers.size() - 1);
      return path.size() > whole && path.subList(0, whole).equals(numbers.subList(0, whole));
    }
    // A set has no order.
    return path.stream().sorted().toList().equals(numbers.stream().sorted().toList());
  }

  /** The daemons put AS_PATH and AS4_PATH together, each in its own way. */
  private static boolean isMerged(Told told) {
    return told.heard().session().asnWidth() == AsnWidth.TWO
        || told.update().attributes().stream()
            .anyMatch(attribute -> attribute.type().equals(AttributeType.AS4_PATH));
  }

  private static Set<String> own(Capture capture) {
    return Configured.in(capture.configuration()).stream()
        .map(route -> route.prefix().toString())
        .collect(toSet());
  }
}
