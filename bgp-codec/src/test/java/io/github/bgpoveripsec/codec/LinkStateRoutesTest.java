package io.github.bgpoveripsec.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bgpoveripsec.codec.attribute.LinkState;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Finding;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.Update;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.LinkStateObject;
import io.github.bgpoveripsec.codec.nlri.LinkStateRoute;
import io.github.bgpoveripsec.codec.nlri.LinkStateRoutes;
import io.github.bgpoveripsec.codec.nlri.LinkStateTlv;
import io.github.bgpoveripsec.codec.nlri.PathRoute;
import io.github.bgpoveripsec.codec.nlri.RawLinkState;
import io.github.bgpoveripsec.codec.nlri.RouteDistinguisher;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.model.net.Asn;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said about networks: rows N-13 and N-13a, and attribute 29. */
class LinkStateRoutesTest {
  private static final Family FAMILY = Family.of(16388, 71);
  private static final Routes PLAIN = Routes.of(FAMILY, "0a000001");
  private static final Routes VPN = Routes.of(Family.of(16388, 72), "00000000000000000a000001");
  private static final String SOURCE = "02" + "0000000000000007";
  private static final String AUTONOMOUS_SYSTEM = "0200 0004 0000fde8";
  private static final String ROUTER = "0203 0006 000102030405";
  private static final String LOCAL = "0100 0012" + AUTONOMOUS_SYSTEM + ROUTER;
  private static final String REMOTE = "0101 000a" + ROUTER;
  private static final String INTERFACE = "0103 0004 0a000001";
  private static final String NEIGHBOR = "0104 0004 0a000002";
  private static final String NODE = route("0001", SOURCE + LOCAL);

  @Test
  @NotMet(ErrorRow.N_13a)
  void nodesLinksAndPrefixesAreReadAndWritten() {
    LinkStateRoutes routes =
        (LinkStateRoutes)
            PLAIN.clean(
                NODE
                    + route("0002", SOURCE + LOCAL + REMOTE + INTERFACE + INTERFACE + NEIGHBOR)
                    + route("0003", SOURCE + LOCAL + "0107 0002 0002" + "0109 0004 18c00002")
                    + route("0004", SOURCE + LOCAL + "0108 0001 03" + "0109 0001 00"));
    assertThat(routes.toList()).extracting(each -> each.route().type()).containsExactly(1, 2, 3, 4);
    LinkStateObject node = (LinkStateObject) routes.toList().get(0).route().body();
    assertThat(node.protocol()).isEqualTo(2);
    assertThat(node.instance()).isEqualTo(7);
    assertThat(node.descriptors().get(0).parts())
        .containsExactly(tlv(512, "0000fde8"), tlv(515, "000102030405"));
    assertThat(LinkStateRoutes.of(FAMILY, routes.toList())).isEqualTo(routes);
    assertThat(PLAIN.withdrawn(NODE).clean().message()).isInstanceOf(Update.class);
  }

  @Test
  void routesOfVpnsHaveADistinguisher() {
    LinkStateRoutes routes =
        (LinkStateRoutes) VPN.clean(route("0001", "0000fde800000001" + SOURCE + LOCAL));
    assertThat(routes.toList().get(0).route().distinguisher())
        .contains(RouteDistinguisher.of(Asn.of(65000), 1));
    assertThat(VPN.announced(route("0001", "0000fde8")).rows()).containsExactly(ErrorRow.N_13a);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LinkStateRoutes.of(FAMILY, routes.toList()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000", "0005", "ffff"})
  @Met(ErrorRow.N_13)
  void aRouteOfAnUnknownTypeIsKept(String type) {
    LinkStateRoutes routes = (LinkStateRoutes) PLAIN.clean(NODE + route(type, "abcd"));
    assertThat(routes.toList().get(1).route())
        .isEqualTo(
            new LinkStateRoute(
                Optional.empty(),
                Integer.parseInt(type, 16),
                new RawLinkState(Octets.parse("abcd"))));
  }

  @Test
  @NotMet(ErrorRow.N_13)
  void theSameOctetsAreNoNode() {
    assertThat(PLAIN.announced(route("0001", "abcd")).rows()).containsExactly(ErrorRow.N_13a);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // No source, and half a descriptor.
        "02",
        SOURCE + "0100 00",
        // A descriptor that is longer than the route, and a part that is longer than its node.
        SOURCE + "0103 0005 0a000001",
        SOURCE + "0100 0008 0200 0005 0000fde8",
        // Out of order by type, by value, and within a node.
        SOURCE + NEIGHBOR + INTERFACE,
        SOURCE + "0103 0004 0a000002" + INTERFACE,
        SOURCE + "0100 0012" + ROUTER + AUTONOMOUS_SYSTEM,
        // Twice what there is once.
        SOURCE + LOCAL + LOCAL,
        SOURCE + "0100 0010" + AUTONOMOUS_SYSTEM + AUTONOMOUS_SYSTEM,
        // Not of the length of their types.
        SOURCE + "0103 0003 0a0000",
        SOURCE + "0102 0004 00000001",
        SOURCE + "0105 0004 0a000001",
        SOURCE + "0107 0004 00020003",
        SOURCE + "0108 0002 0001",
        SOURCE + "0109 0000",
        SOURCE + "0109 0001 18",
        SOURCE + "0109 0012 81" + "00000000000000000000000000000000" + "00",
        SOURCE + "0100 0007 0200 0003 00fde8",
        SOURCE + "0100 0004 0100 0000"
      })
  @Met(ErrorRow.N_13a)
  void aMalformedRouteIsIgnoredAlone(String body) {
    String bad = route("0002", body);
    Decoding decoding = PLAIN.announced(NODE + bad + NODE);
    Finding finding = decoding.noted(ErrorRow.N_13a, Handling.IGNORE);
    assertThat(finding.length()).isEqualTo(Octets.parse(bad).length());
    assertThat(Routes.reached(Routes.effective(decoding)).octets())
        .isEqualTo(Octets.parse(NODE + NODE));
    PLAIN.withdrawn(NODE + bad).noted(ErrorRow.N_13a, Handling.IGNORE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001", "00010001", "0001000a02"})
  void aRouteMustEndWithItsField(String route) {
    PLAIN.announced(NODE + route).broken(ErrorRow.N_2, 3, 9, "");
  }

  @Test
  void theAttributeSaysWhatSomethingIsLike() {
    Update update =
        (Update) PLAIN.announced(NODE, "801d0b 0402 0003 667272 ffff 0000").clean().message();
    assertThat(update.attribute(LinkState.class))
        .contains(LinkState.of(tlv(1026, "667272"), tlv(0xffff, "")));
    assertThat(tlv(1026, "667272").name()).isEqualTo("node name");
    assertThat(tlv(1028, "0a000001").reading()).isEqualTo("10.0.0.1");
    assertThat(tlv(1028, "0a0000").reading()).isEqualTo("0a0000");
    assertThat(tlv(512, "ffffffff").reading()).isEqualTo("4294967295");
  }

  @Test
  void whatTheRfcsForbidIsNotBuilt() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new LinkStateObject(2, 0, List.of(tlv(260, "0a000001"), tlv(259, "0a000001"))));
    LinkStateRoute raw =
        new LinkStateRoute(Optional.empty(), 1, new RawLinkState(Octets.parse(SOURCE)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LinkStateRoutes.of(FAMILY, List.of(PathRoute.of(raw))));
    RawLinkState long64k = new RawLinkState(Octets.of(new byte[0x10000]));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                LinkStateRoutes.of(
                    FAMILY,
                    List.of(PathRoute.of(new LinkStateRoute(Optional.empty(), 9, long64k)))));
  }

  private static LinkStateTlv tlv(int type, String value) {
    return new LinkStateTlv(type, Octets.parse(value));
  }

  private static String route(String type, String body) {
    return type + "%04x".formatted(Octets.parse(body).length()) + body;
  }
}
