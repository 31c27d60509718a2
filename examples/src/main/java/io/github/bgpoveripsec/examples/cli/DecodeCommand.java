package io.github.bgpoveripsec.examples.cli;

import io.github.bgpoveripsec.codec.BgpCodec;
import io.github.bgpoveripsec.codec.DecodeResult;
import io.github.bgpoveripsec.codec.DecodeResult.NeedMore;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.json.Position;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.AsnWidth;
import io.github.bgpoveripsec.codec.session.MessageLimit;
import io.github.bgpoveripsec.codec.session.RefreshMode;
import io.github.bgpoveripsec.codec.session.Session;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks what two speakers have sent each other. */
@Command(
    name = "decode",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Decodes recorded BGP messages, and prints what each says, what is wrong with it, and what"
          + " its receiver has to do about that."
    },
    sortOptions = false,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      " 0:every octet belongs to a message to be accepted as it is",
      " 1:errors: attributes to discard, routes to treat as withdrawn, families to disable,"
          + " sessions to reset, octets between messages, or an unfinished message",
      " 2:bad usage, a file that cannot be read, or no place for the output"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  bgp decode session.bgp",
      "  bgp decode --format json session.bgp | jq -c 'select(.outcome != \"ok\")'",
      "  echo ffffffffffffffffffffffffffffffff001304 | bgp decode --input hex -",
      "",
      "Where a marker is missing, decoding goes on at the next header; the octets",
      "between are shown as an error of their own. Nothing is left out."
    })
final class DecodeCommand implements Callable<Integer> {
  private static final int REPORT_EVERY = 1 << 12;

  private final Terminal terminal;
  private final PrintWriter err;

  @Parameters(paramLabel = "FILE", description = "Recorded messages; - is standard input.")
  private String file = "";

  @Option(
      names = "--input",
      paramLabel = "FORM",
      description =
          "raw (if not given): messages one behind the other; or hex: a message a line in"
              + " hexadecimal digits, # begins a comment.")
  private Choices.Input input = Choices.Input.RAW;

  @Option(
      names = "--as4",
      paramLabel = "BOOL",
      arity = "1",
      description = "Whether AS numbers take four octets: true (if not given) or false.")
  private Choices.Truth as4 = Choices.Truth.TRUE;

  @Option(
      names = "--peer",
      paramLabel = "TYPE",
      description = "What the sender is to the receiver: external (if not given) or internal.")
  private Choices.Peer peer = Choices.Peer.EXTERNAL;

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

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (if not given), json, or dissect, which explains every octet.")
  private Choices.MessageFormat format = Choices.MessageFormat.TEXT;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write the messages to a file instead of standard output.")
  private Optional<Path> target = Optional.empty();

  DecodeCommand(Terminal terminal, PrintWriter err) {
    this.terminal = terminal;
    this.err = err;
  }

  @Override
  public Integer call() {
    try (Progress progress = Progress.on(terminal, err);
        Recording recording = Recording.open(file, input);
        Output output = Output.to(target, terminal)) {
      return decode(recording, output, progress);
    }
  }

  private int decode(Recording recording, Output output, Progress progress) {
    Session session = session();
    BgpCodec codec = BgpCodec.forSession(session);
    MessageForm form = form(session);
    int status = Status.FINE;
    Position position = new Position(0, 0);
    Optional<Octets> piece = recording.next();
    while (piece.isPresent()) {
      report(recording, position, progress);
      DecodeResult result = codec.decode(piece.get());
      output.accept(form.text(position, piece.get(), result));
      if (isError(result)) {
        status = Status.FINDINGS;
      }
      position = new Position(position.index() + 1, position.offset() + piece.get().length());
      piece = recording.next();
    }
    return status;
  }

  private void report(Recording recording, Position position, Progress progress) {
    boolean alone = target.isPresent() || !terminal.is(Terminal.Fact.OUT_IS_TERMINAL);
    if (alone && position.index() % REPORT_EVERY == 0) {
      progress.says("decoding " + recording.name() + ", " + position.index() + " messages");
    }
  }

  private static boolean isError(DecodeResult result) {
    return result instanceof NeedMore || result.handling().isStrongerThan(Handling.IGNORE);
  }

  private MessageForm form(Session session) {
    return switch (format) {
      case TEXT -> new MessageText();
      case JSON -> MessageForm.json(session);
      case DISSECT -> MessageForm.dissect(session);
    };
  }

  private Session session() {
    return Session.builder()
        .asnWidth(as4 == Choices.Truth.TRUE ? AsnWidth.FOUR : AsnWidth.TWO)
        .peerType(peer.type())
        .receiveLimit(extendedMessage ? MessageLimit.EXTENDED : MessageLimit.STANDARD)
        .addPathReceive(addPath)
        // Speakers that refresh at all are taken to know RFC 7313.
        .refreshMode(RefreshMode.ENHANCED)
        .build();
  }
}
