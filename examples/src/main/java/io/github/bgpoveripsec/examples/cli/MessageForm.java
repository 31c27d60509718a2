package io.github.bgpoveripsec.examples.cli;

import io.github.bgpoveripsec.codec.DecodeResult;
import io.github.bgpoveripsec.codec.json.JsonMessages;
import io.github.bgpoveripsec.codec.json.Position;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.Session;

/** A form in which decoded messages are printed. */
interface MessageForm {
  /** All lines of one message, each with its line break. */
  String text(Position position, Octets octets, DecodeResult result);

  /** One line of JSON for each message. */
  static MessageForm json(Session session) {
    JsonMessages json = JsonMessages.of(session);
    return (position, octets, result) -> json.line(position, octets, result) + "\n";
  }
}
