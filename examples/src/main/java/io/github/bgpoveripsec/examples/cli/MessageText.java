package io.github.bgpoveripsec.examples.cli;

import static java.util.stream.Collectors.joining;

import io.github.bgpoveripsec.codec.DecodeResult;
import io.github.bgpoveripsec.codec.DecodeResult.Broken;
import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.github.bgpoveripsec.codec.Doubts;
import io.github.bgpoveripsec.codec.finding.Finding;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.json.Position;
import io.github.bgpoveripsec.codec.message.Notification;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.CaptureSession;
import io.github.bgpoveripsec.codec.session.SessionFact;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A line for each message, and one for each finding below it. */
final class MessageText implements MessageForm {
  private final CaptureSession capture;
  private final TakenForGranted granted;

  MessageText(CaptureSession capture, TakenForGranted granted) {
    this.capture = capture;
    this.granted = granted;
  }

  @Override
  public String text(Position position, Octets octets, DecodeResult result) {
    Doubts doubts = granted.doubts(capture, octets);
    StringBuilder text = new StringBuilder();
    text.append(position.index()).append(" at ").append(position.offset()).append(": ");
    result.match(
        decoded -> decoded(decoded, octets, text),
        needMore ->
            text.append("unfinished message, ")
                .append(count(octets.length(), "octet"))
                .append(" of at least ")
                .append(octets.length() + needMore.atLeast())
                .append('\n'),
        broken -> broken(broken, octets, text));
    findings(result).forEach(finding -> finding(finding, doubts, text));
    return text.toString();
  }

  private static StringBuilder decoded(Decoded decoded, Octets octets, StringBuilder text) {
    text.append(decoded.message().type())
        .append(", ")
        .append(count(octets.length(), "octet"))
        .append(Summary.of(decoded))
        .append('\n');
    return text;
  }

  private static StringBuilder broken(Broken broken, Octets octets, StringBuilder text) {
    text.append("not accepted, ").append(count(octets.length(), "octet"));
    text.append(
        broken.reply().map(MessageText::answer).orElse("; the session ends without an answer"));
    text.append('\n');
    return text;
  }

  private static List<Finding> findings(DecodeResult result) {
    return result.match(Decoded::findings, needMore -> List.of(), Broken::findings);
  }

  private static String answer(Notification reply) {
    return "; answer with NOTIFICATION "
        + reply.error()
        + " "
        + reply.error().subcodeName()
        + (reply.data().isEmpty() ? "" : ", data " + Summary.shortened(reply.data()));
  }

  private void finding(Finding finding, Doubts doubts, StringBuilder text) {
    text.append("  ")
        .append(
            finding.handling() == Handling.OK
                ? "note"
                : finding.handling().id().toUpperCase(Locale.ROOT))
        .append("  ")
        .append(finding.message())
        .append("\n      ")
        .append(finding.path())
        .append(", ")
        .append(count(finding.length(), "octet"))
        .append(" at ")
        .append(finding.offset())
        .append("; ")
        .append(finding.row())
        .append(", ")
        .append(finding.reference())
        .append('\n');
    Set<SessionFact> unknown = doubts.unknown(finding);
    if (!unknown.isEmpty()) {
      text.append("      if it is as taken for granted: ")
          .append(
              unknown.stream()
                  .sorted()
                  .map(fact -> TakenForGranted.words(fact, capture.session()))
                  .collect(joining(", ")))
          .append('\n');
    }
  }

  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
