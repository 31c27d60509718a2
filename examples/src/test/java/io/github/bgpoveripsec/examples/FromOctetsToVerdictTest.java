package io.github.bgpoveripsec.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.BgpCodec;
import io.github.bgpoveripsec.codec.message.Update;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.AsnWidth;
import io.github.bgpoveripsec.codec.session.Session;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.route.AsPath;
import io.github.bgpoveripsec.model.route.Origin;
import org.junit.jupiter.api.Test;

class FromOctetsToVerdictTest {
  private static final Prefix OFFICE = Ipv4Prefix.parse("192.168.0.0/16");
  private static final Prefix LAB = Ipv4Prefix.parse("192.168.8.0/24");

  @Test
  void whatIsAnnouncedAndNotWithdrawnBecomesRoutes() {
    Octets stream = octets(announcing(OFFICE, LAB)).concat(octets(Update.withdrawing(LAB)));
    assertThat(FromOctetsToVerdict.announced(stream)).containsOnlyKeys(OFFICE);
    assertThat(FromOctetsToVerdict.announced(stream).values())
        .singleElement()
        .satisfies(route -> assertThat(route.asPath()).isEqualTo(AsPath.of(Asn.of(65530))));
    assertThat(FromOctetsToVerdict.announced(octets(announcing(LAB)))).containsOnlyKeys(LAB);
  }

  @Test
  void theRoutesAreWhatTheDataCentreAdvertises() {
    assertThat(FromOctetsToVerdict.design(octets(announcing(LAB))).dataCenters())
        .singleElement()
        .satisfies(office -> assertThat(office.advertises()).containsExactly(LAB));
  }

  @Test
  void theVerdictSpeaksOfRulesAndRoutes() {
    String verdict = FromOctetsToVerdict.verdict(octets(announcing(OFFICE)));
    assertThat(verdict).contains("tunnel/cidr-reserved", "VPN gateway vpn-1");
  }

  private static Update announcing(Prefix... prefixes) {
    return Update.announcing(prefixes)
        .origin(Origin.IGP)
        .asPath(AsPath.of(Asn.of(65530)))
        .nextHop(Ipv4Address.parse("169.254.11.2"))
        .build();
  }

  private static Octets octets(Update update) {
    return BgpCodec.forSession(Session.initial().withAsnWidth(AsnWidth.FOUR))
        .encode(update)
        .orElseThrow();
  }
}
