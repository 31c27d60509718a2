package io.github.bgpoveripsec.examples.cli;

import static java.util.stream.Collectors.joining;

import io.github.bgpoveripsec.codec.DecodeResult;
import io.github.bgpoveripsec.codec.Dissection;
import io.github.bgpoveripsec.codec.dissect.Hexdump;
import io.github.bgpoveripsec.codec.json.JsonMessages;
import io.github.bgpoveripsec.codec.json.Position;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.CaptureSession;

/** A form in which decoded messages are printed. */
interface MessageForm {
  /** All lines of one message, each with its line break. */
  String text(Position position, Octets octets, DecodeResult result);

  /** One line of JSON for each message. */
  static MessageForm json(JsonMessages json) {
    return (position, octets, result) -> json.line(position, octets, result) + "\n";
  }

  /** Every octet with its meaning, below a line that says where the message stands. */
  static MessageForm dissect(CaptureSession capture, TakenForGranted granted) {
    return (position, octets, result) -> {
      granted.doubts(capture, octets);
      return position.index()
          + " at "
          + position.offset()
          + "\n"
          + Dissection.of(octets, capture.session()).stream().map(Hexdump::of).collect(joining())
          + "\n";
    };
  }
}
