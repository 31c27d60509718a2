package io.github.bgpoveripsec.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.EncodeResult.Encoded;
import io.github.bgpoveripsec.codec.message.RefreshSubtype;
import io.github.bgpoveripsec.codec.message.RouteRefresh;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.Profile;
import io.github.bgpoveripsec.codec.session.RefreshMode;
import io.github.bgpoveripsec.codec.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which ROUTE-REFRESH a strict session does not send. */
class ForbiddenRefreshTest {
  private static final Session PLAIN = Session.initial();
  private static final Session ENHANCED = PLAIN.withRefreshMode(RefreshMode.ENHANCED);

  /** Immediate, one list of filters of type 64, two octets long. */
  private static final Octets FILTERS = Octets.parse("01 40 0002 8000");

  private static final Octets OVERRUNNING = Octets.parse("01 40 0003 8000");

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void aMarkHasNoFilters(int subtype) {
    RouteRefresh marked = refresh(subtype, FILTERS);
    assertThat(encode(ENHANCED, marked))
        .isEqualTo(
            new EncodeResult.Refused(
                "routeRefresh", "expected a body of 4 octets but found " + (4 + 6)));
    assertThat(encode(ENHANCED, refresh(subtype, Octets.EMPTY))).isInstanceOf(Encoded.class);
    assertThat(encode(PLAIN, marked)).isInstanceOf(Encoded.class);
    assertThat(encode(ENHANCED.withProfile(Profile.LENIENT), marked)).isInstanceOf(Encoded.class);
  }

  @Test
  void filtersFillTheirOctets() {
    assertThat(encode(PLAIN, refresh(0, FILTERS))).isInstanceOf(Encoded.class);
    assertThat(encode(PLAIN, refresh(0, OVERRUNNING))).isInstanceOf(EncodeResult.Refused.class);
    assertThat(encode(PLAIN.withProfile(Profile.LENIENT), refresh(0, OVERRUNNING)))
        .isInstanceOf(Encoded.class);
  }

  @Test
  void oneThatIsTooLongIsRefusedForItsLength() {
    Octets many = Octets.of(new byte[70_000]);
    assertThat(encode(PLAIN, refresh(0, many)))
        .isInstanceOfSatisfying(
            EncodeResult.Refused.class, refused -> assertThat(refused.path()).isEqualTo("message"));
  }

  private static RouteRefresh refresh(int subtype, Octets filters) {
    return new RouteRefresh(Family.IPV4_UNICAST, new RefreshSubtype(subtype), filters);
  }

  private static EncodeResult encode(Session session, RouteRefresh refresh) {
    return BgpCodec.forSession(session).encode(refresh);
  }
}
