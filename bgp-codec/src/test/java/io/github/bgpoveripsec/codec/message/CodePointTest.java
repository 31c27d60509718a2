package io.github.bgpoveripsec.codec.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bgpoveripsec.codec.capability.BgpSec;
import io.github.bgpoveripsec.codec.capability.CapabilityCode;
import io.github.bgpoveripsec.codec.capability.ExtendedNextHop;
import io.github.bgpoveripsec.codec.capability.Fqdn;
import io.github.bgpoveripsec.codec.capability.GracefulRestart;
import io.github.bgpoveripsec.codec.capability.LongLivedGracefulRestart;
import io.github.bgpoveripsec.codec.capability.MultipleLabels;
import io.github.bgpoveripsec.codec.capability.Multiprotocol;
import io.github.bgpoveripsec.codec.capability.OutboundRouteFiltering;
import io.github.bgpoveripsec.codec.capability.PathsLimit;
import io.github.bgpoveripsec.codec.capability.Role;
import io.github.bgpoveripsec.codec.capability.SendReceive;
import io.github.bgpoveripsec.codec.capability.SimpleCapability;
import io.github.bgpoveripsec.codec.capability.SoftwareVersion;
import io.github.bgpoveripsec.codec.nlri.Afi;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.Safi;
import io.github.bgpoveripsec.codec.octets.Octets;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointTest {
  @ParameterizedTest
  @CsvSource({
    "0, TYPE-0, false",
    "1, OPEN, true",
    "2, UPDATE, true",
    "3, NOTIFICATION, true",
    "4, KEEPALIVE, true",
    "5, ROUTE-REFRESH, true",
    "6, TYPE-6, false",
    "255, TYPE-255, false"
  })
  void messageTypesHaveNamesAndRoomForOthers(int code, String name, boolean assigned) {
    MessageType type = new MessageType(code);
    assertThat(type.name()).isEqualTo(name);
    assertThat(type.isAssigned()).isEqualTo(assigned);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 256})
  void aCodePointIsAnOctet(int code) {
    assertThatIllegalArgumentException().isThrownBy(() -> new MessageType(code));
    assertThatIllegalArgumentException().isThrownBy(() -> new ErrorCode(code, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new ErrorCode(0, code));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 3, Message Header Error, Bad Message Type",
    "2, 0, OPEN Message Error, Unspecific",
    "2, 11, OPEN Message Error, Role Mismatch",
    "2, 12, OPEN Message Error, subcode 12",
    "3, 11, UPDATE Message Error, Malformed AS_PATH",
    "4, 0, Hold Timer Expired, Unspecific",
    "4, 1, Hold Timer Expired, subcode 1",
    "5, 0, Finite State Machine Error, Unspecified Error",
    "5, 3, Finite State Machine Error, Receive Unexpected Message in Established State",
    "6, 10, Cease, BFD Down",
    "7, 1, ROUTE-REFRESH Message Error, Invalid Message Length",
    "8, 0, Send Hold Timer Expired, Unspecific",
    "9, 0, Loss of LSDB Synchronization, Unspecific",
    "10, 1, code 10, subcode 1",
    "0, 255, code 0, subcode 255"
  })
  void errorCodesHaveNamesAndRoomForOthers(int code, int subcode, String name, String subname) {
    ErrorCode error = new ErrorCode(code, subcode);
    assertThat(error.codeName()).isEqualTo(name);
    assertThat(error.subcodeName()).isEqualTo(subname);
    assertThat(error).hasToString(code + "/" + subcode);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 256})
  void fieldsOfOneOctetRefuseOtherNumbers(int value) {
    Family family = Family.IPV4_UNICAST;
    List<ThrowingCallable> attempts =
        List.of(
            () -> new CapabilityCode(value),
            () -> new Safi(value),
            () -> new Role(value),
            () -> new SendReceive(value),
            () -> new RefreshSubtype(value),
            () -> new BgpSec(value, Afi.IPV4),
            () -> new Multiprotocol(family, value),
            () -> new OptionalParameter.Raw(value, Octets.EMPTY),
            () -> new OutboundRouteFiltering.Filter(value, SendReceive.BOTH),
            () -> new OutboundRouteFiltering.Entry(family, value, List.of()),
            () -> new GracefulRestart.Entry(family, value),
            () -> new LongLivedGracefulRestart.Entry(family, value, 0),
            () -> new MultipleLabels.Entry(family, value),
            () -> new ExtendedParameters(value));
    assertThat(attempts)
        .allSatisfy(attempt -> assertThatIllegalArgumentException().isThrownBy(attempt));
  }

  @Test
  void widerFieldsRefuseWhatDoesNotFit() {
    Family family = Family.IPV4_UNICAST;
    Octets long256 = Octets.of(new byte[256]);
    List<ThrowingCallable> attempts =
        List.of(
            () -> new Afi(65536),
            () -> new ExtendedParameters(0),
            () -> new ExtendedNextHop.Entry(Afi.IPV4, 65536, Afi.IPV6),
            () -> new PathsLimit.Entry(family, 65536),
            () -> new LongLivedGracefulRestart.Entry(family, 0, 1 << 24),
            () -> new GracefulRestart(16, 0, List.of()),
            () -> new GracefulRestart(0, 4096, List.of()),
            () -> new PrefixLimit(family, 1L << 32),
            () -> new Fqdn(long256, Octets.EMPTY),
            () -> new Fqdn(Octets.EMPTY, long256),
            () -> new SoftwareVersion(long256),
            () -> new SimpleCapability(CapabilityCode.ROLE));
    assertThat(attempts)
        .allSatisfy(attempt -> assertThatIllegalArgumentException().isThrownBy(attempt));
  }

  @Test
  void directionsAndMarksHaveWords() {
    assertThat(List.of(SendReceive.RECEIVE, SendReceive.SEND, SendReceive.BOTH))
        .extracting(SendReceive::toString)
        .containsExactly("receive", "send", "both");
    assertThat(new SendReceive(4)).hasToString("mode 4");
    assertThat(List.of(RefreshSubtype.REQUEST, RefreshSubtype.BEGIN, RefreshSubtype.END))
        .extracting(RefreshSubtype::toString)
        .containsExactly("request", "begin", "end");
    assertThat(new RefreshSubtype(255)).hasToString("subtype 255");
  }

  @Test
  void aRawMessageSaysItsType() {
    assertThat(Notification.of(ErrorCode.FSM_UNSPECIFIC).type())
        .isEqualTo(MessageType.NOTIFICATION);
    assertThat(new Keepalive().type()).isEqualTo(MessageType.KEEPALIVE);
  }
}
