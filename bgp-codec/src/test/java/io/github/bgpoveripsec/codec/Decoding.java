package io.github.bgpoveripsec.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.DecodeResult.Broken;
import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.github.bgpoveripsec.codec.arbitraries.HostileArbitraries;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Finding;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import io.github.bgpoveripsec.codec.message.Notification;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.session.Session;
import java.util.List;

/** What tests say about one decoded message. */
record Decoding(DecodeResult result) {
  static Decoding of(Session session, Octets octets) {
    return new Decoding(BgpCodec.forSession(session).decode(octets));
  }

  /** Decodes a message of this type whose body is given in hexadecimal. */
  static Decoding of(Session session, int type, String body) {
    Octets octets = Octets.parse(body);
    return of(session, HostileArbitraries.message(19 + octets.length(), type, octets));
  }

  /** An UPDATE of these parts in hexadecimal. */
  static Octets update(String withdrawn, String attributes, String nlri) {
    Octets first = Octets.parse(withdrawn);
    Octets second = Octets.parse(attributes);
    Octets third = Octets.parse(nlri);
    Octets body =
        new OctetsBuilder(100)
            .u16(first.length())
            .octets(first)
            .u16(second.length())
            .octets(second)
            .octets(third)
            .build();
    return HostileArbitraries.message(19 + body.length(), 2, body);
  }

  List<Finding> findings() {
    return result.match(Decoded::findings, need -> List.of(), Broken::findings);
  }

  List<ErrorRow> rows() {
    return findings().stream().map(Finding::row).toList();
  }

  /** Asserts that the message was read without any finding and gives it. */
  Decoded clean() {
    assertThat(findings()).isEmpty();
    return (Decoded) result;
  }

  /** Asserts that this finding alone breaks the session, with exactly this to send. */
  Finding broken(ErrorRow row, int code, int subcode, String data) {
    assertThat(rows()).containsExactly(row);
    assertThat(result).isInstanceOf(Broken.class);
    assertThat(((Broken) result).notification())
        .isEqualTo(new Notification(new ErrorCode(code, subcode), Octets.parse(data)));
    return findings().get(0);
  }

  /** Asserts that the message was read with this finding alone. */
  Finding noted(ErrorRow row, Handling handling) {
    assertThat(rows()).containsExactly(row);
    assertThat(((Decoded) result).handling()).isEqualTo(handling);
    return findings().get(0);
  }
}
