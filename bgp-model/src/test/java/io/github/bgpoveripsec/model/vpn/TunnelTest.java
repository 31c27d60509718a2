package io.github.bgpoveripsec.model.vpn;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.id.CustomerGatewayId;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import org.junit.jupiter.api.Test;

class TunnelTest {
  private static final Tunnel BARE = Tunnel.builder().build();

  @Test
  void canBeWrittenDownWithoutAnything() {
    assertThat(BARE.role()).isEqualTo(TunnelRole.SINGLE);
    assertThat(BARE.customerGateway()).isEmpty();
    assertThat(BARE.remoteCaCertificate()).isFalse();
  }

  @Test
  void hasLocalAsn45104UnlessItIsWritten() {
    assertThat(BARE.localAsn()).isEmpty();
    assertThat(BARE.effectiveLocalAsn()).isEqualTo(Asn.of(45104));
    assertThat(BARE.withLocalAsn(Asn.ZERO).effectiveLocalAsn()).isEqualTo(Asn.ZERO);
  }

  @Test
  void tellsTheDefaultWrittenOutFromTheDefaultLeftAway() {
    assertThat(BARE.withLocalAsn(Tunnel.DEFAULT_LOCAL_ASN)).isNotEqualTo(BARE);
  }

  @Test
  void hasBgpConfigurationOnceAnyPartOfItIsWritten() {
    assertThat(BARE.hasBgpConfiguration()).isFalse();
    assertThat(BARE.withCustomerGateway(CustomerGatewayId.of("cgw-1")).hasBgpConfiguration())
        .isFalse();
    assertThat(BARE.withLocalAsn(Asn.of(1)).hasBgpConfiguration()).isTrue();
    assertThat(BARE.withCidr(Ipv4Prefix.ANY).hasBgpConfiguration()).isTrue();
    assertThat(BARE.withLocalBgpIp(Ipv4Address.of(0)).hasBgpConfiguration()).isTrue();
  }
}
