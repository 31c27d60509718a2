package io.github.bgpoveripsec.codec.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.capability.AddPath;
import io.github.bgpoveripsec.codec.capability.Capability;
import io.github.bgpoveripsec.codec.capability.SendReceive;
import io.github.bgpoveripsec.codec.capability.SimpleCapability;
import io.github.bgpoveripsec.codec.message.Open;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaptureSessionTest {
  @Test
  void aSpeakerOfTwoOctetsDecidesAlone() {
    CaptureSession capture = sentBy(open().withParameters(List.of()));
    assertThat(capture.session().asnWidth()).isEqualTo(AsnWidth.TWO);
    assertThat(capture.unknown()).doesNotContain(SessionFact.ASN_WIDTH);
  }

  @Test
  void aSpeakerOfFourOctetsLeavesItOpenAndFourAreAssumed() {
    CaptureSession capture = sentBy(open());
    assertThat(capture.session().asnWidth()).isEqualTo(AsnWidth.FOUR);
    assertThat(capture.unknown()).contains(SessionFact.ASN_WIDTH);
  }

  @Test
  void pathIdentifiersAreAssumedWhereTheSenderCanSendThem() {
    AddPath sends =
        new AddPath(List.of(new AddPath.Entry(Family.IPV6_UNICAST, new SendReceive(2))));
    CaptureSession capture = sentBy(open(sends));
    assertThat(capture.session().addPathReceive()).containsExactly(Family.IPV6_UNICAST);
    assertThat(capture.unknown()).contains(SessionFact.PATH_IDS);
  }

  @Test
  void thereAreNoneWhereTheSenderOnlyReceivesThem() {
    AddPath receives =
        new AddPath(List.of(new AddPath.Entry(Family.IPV6_UNICAST, new SendReceive(1))));
    CaptureSession capture = sentBy(open(receives));
    assertThat(capture.session().addPathReceive()).isEmpty();
    assertThat(capture.unknown()).doesNotContain(SessionFact.PATH_IDS);
  }

  @Test
  void theReceiverAloneDecidesHowLongMessagesMayBe() {
    assertThat(sentBy(open()).unknown()).contains(SessionFact.MESSAGE_LIMIT);
    CaptureSession capture =
        CaptureSession.of(Optional.empty(), Optional.of(open(SimpleCapability.EXTENDED_MESSAGE)));
    assertThat(capture.session().receiveLimit()).isEqualTo(MessageLimit.EXTENDED);
    assertThat(capture.unknown()).doesNotContain(SessionFact.MESSAGE_LIMIT);
  }

  private static CaptureSession sentBy(Open open) {
    return CaptureSession.of(Optional.of(open), Optional.empty());
  }

  /** An OPEN with AS numbers of four octets and these capabilities. */
  private static Open open(Capability... capabilities) {
    return Open.of(Asn.of(65001), 90, Ipv4Address.parse("192.0.2.1")).offering(capabilities);
  }
}
