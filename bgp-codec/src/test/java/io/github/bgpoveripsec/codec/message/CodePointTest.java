package io.github.bgpoveripsec.codec.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
    "5, 3, Finite State Machine Error, Receive Unexpected Message in Established State",
    "6, 10, Cease, BFD Down",
    "7, 1, ROUTE-REFRESH Message Error, Invalid Message Length",
    "8, 0, Send Hold Timer Expired, Unspecific",
    "9, 1, code 9, subcode 1",
    "0, 255, code 0, subcode 255"
  })
  void errorCodesHaveNamesAndRoomForOthers(int code, int subcode, String name, String subname) {
    ErrorCode error = new ErrorCode(code, subcode);
    assertThat(error.codeName()).isEqualTo(name);
    assertThat(error.subcodeName()).isEqualTo(subname);
    assertThat(error).hasToString(code + "/" + subcode);
  }

  @Test
  void aRawMessageSaysItsType() {
    assertThat(Notification.of(ErrorCode.FSM_UNSPECIFIC).type())
        .isEqualTo(MessageType.NOTIFICATION);
    assertThat(new Keepalive().type()).isEqualTo(MessageType.KEEPALIVE);
  }
}
