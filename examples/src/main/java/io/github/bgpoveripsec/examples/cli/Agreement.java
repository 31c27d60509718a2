package io.github.bgpoveripsec.examples.cli;

import io.github.bgpoveripsec.codec.DecodeResult;
import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.github.bgpoveripsec.codec.json.Position;
import io.github.bgpoveripsec.codec.message.Open;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.session.AsnWidth;
import io.github.bgpoveripsec.codec.session.CaptureSession;
import io.github.bgpoveripsec.codec.session.MessageLimit;
import io.github.bgpoveripsec.codec.session.Profile;
import io.github.bgpoveripsec.codec.session.RefreshMode;
import io.github.bgpoveripsec.codec.session.Session;
import io.github.bgpoveripsec.codec.session.SessionFact;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/**
 * What the speakers of a recording agreed on: what the options say, or else the one OPEN that the
 * recording begins with. What neither tells is assumed, and remembered as unknown.
 */
final class Agreement {
  @Option(
      names = "--as4",
      paramLabel = "BOOL",
      arity = "1",
      description = "Whether AS numbers take four octets: true (if not known) or false.")
  private Optional<Choices.Truth> as4 = Optional.empty();

  @Option(
      names = "--peer",
      paramLabel = "TYPE",
      description = "What the sender is to the receiver: external (if not known) or internal.")
  private Optional<Choices.Peer> peer = Optional.empty();

  @Option(
      names = "--add-path",
      paramLabel = "FAMILY",
      split = ",",
      description =
          "Families whose routes carry path identifiers, such as ipv4/unicast,ipv6/unicast or"
              + " 1/1,2/1.")
  private List<Family> addPath = List.of();

  @Option(
      names = "--extended-message",
      description = "Messages may be longer than 4096 octets (RFC 8654).")
  private boolean extendedMessage;

  /** What holds before any message has been seen. */
  CaptureSession atFirst() {
    Session session =
        Session.builder()
            .asnWidth(
                as4.orElse(Choices.Truth.TRUE) == Choices.Truth.TRUE ? AsnWidth.FOUR : AsnWidth.TWO)
            .peerType(peer.orElse(Choices.Peer.EXTERNAL).type())
            .receiveLimit(extendedMessage ? MessageLimit.EXTENDED : MessageLimit.STANDARD)
            .addPathReceive(addPath)
            // Speakers that refresh at all are taken to know RFC 7313.
            .refreshMode(RefreshMode.ENHANCED)
            .build();
    Set<SessionFact> unknown = EnumSet.allOf(SessionFact.class);
    as4.ifPresent(told -> unknown.remove(SessionFact.ASN_WIDTH));
    peer.ifPresent(told -> unknown.remove(SessionFact.PEER_TYPE));
    if (!addPath.isEmpty()) {
      unknown.remove(SessionFact.PATH_IDS);
    }
    if (extendedMessage) {
      unknown.remove(SessionFact.MESSAGE_LIMIT);
    }
    return new CaptureSession(session, unknown);
  }

  /**
   * What holds behind a message: with the first OPEN what it tells, unless options tell; with a
   * second one, which may be of another session, what held at first.
   */
  CaptureSession after(DecodeResult result, CaptureSession now, Position position) {
    boolean silent = as4.isEmpty() && peer.isEmpty() && addPath.isEmpty() && !extendedMessage;
    if (!silent
        || !(result instanceof Decoded decoded)
        || !(decoded.message() instanceof Open open)) {
      return now;
    }
    return position.index() == 0 ? after(open) : atFirst();
  }

  /** As strict as without an OPEN, and no judge of the OPENs that may follow. */
  private static CaptureSession after(Open open) {
    CaptureSession capture = CaptureSession.of(Optional.of(open), Optional.empty());
    Session session =
        capture
            .session()
            .withProfile(Profile.STRICT)
            .withReceiveLimit(MessageLimit.STANDARD)
            .withPeerAsn(Optional.empty());
    return new CaptureSession(session, capture.unknown());
  }
}
