package io.github.bgpoveripsec.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.bgpoveripsec.codec.arbitraries.CapabilityArbitraries;
import io.github.bgpoveripsec.codec.arbitraries.OfferArbitraries;
import io.github.bgpoveripsec.codec.arbitraries.OpenArbitraries;
import io.github.bgpoveripsec.codec.capability.Capability;
import io.github.bgpoveripsec.codec.message.Open;
import io.github.bgpoveripsec.codec.message.OptionalParameter.Capabilities;
import io.github.bgpoveripsec.codec.session.Session;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The laws of building OPENs; edge cases stay out, for their combinations crowd out all else. */
class OpenProperties {
  private static final Open PLAIN = Open.of(Asn.of(65001), 90, Ipv4Address.parse("192.0.2.1"));

  @Provide
  Arbitrary<List<Capability>> together() {
    return OfferArbitraries.together();
  }

  @Provide
  Arbitrary<List<Capability>> anything() {
    return CapabilityArbitraries.any().list().ofMaxSize(3);
  }

  @Provide
  Arbitrary<Open> canonical() {
    return OpenArbitraries.canonical();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void whatMayBeOfferedTogetherIsOfferedOnce(@ForAll("together") List<Capability> offers) {
    Open open = offering(PLAIN, offers);
    assertThat(open.parameters()).hasSize(1);
    assertThat(open.capabilities()).containsAll(offers).doesNotHaveDuplicates();
    assertThat(offering(open, offers)).isEqualTo(open);
    Open oneByOne = PLAIN;
    for (Capability offer : offers) {
      oneByOne = oneByOne.offering(offer);
    }
    assertThat(oneByOne).isEqualTo(open);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void whatMayNotBeOfferedIsRefusedHoweverItIsGrouped(@ForAll("anything") List<Capability> offers) {
    Throwable refusal = catchThrowable(() -> offering(PLAIN, offers));
    Statistics.collect(refusal == null ? "offered" : "refused");
    if (refusal != null) {
      assertThat(refusal)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("found");
      Open any = Open.builder().from(PLAIN).addParameters(new Capabilities(offers)).build();
      assertThat(catchThrowable(any::offering))
          .hasSameClassAs(refusal)
          .hasMessage(refusal.getMessage());
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void whatIsBuiltIsReadBackByAnyPeer(@ForAll("canonical") Open open) {
    BgpCodec codec = BgpCodec.forSession(Session.initial());
    Statistics.collect(open.capabilities().size() / 4 * 4);
    assertThat(codec.decode(codec.encode(open).orElseThrow()))
        .isInstanceOfSatisfying(
            DecodeResult.Decoded.class, decoded -> assertThat(decoded.message()).isEqualTo(open));
  }

  private static Open offering(Open open, List<Capability> offers) {
    return open.offering(offers.toArray(Capability[]::new));
  }
}
