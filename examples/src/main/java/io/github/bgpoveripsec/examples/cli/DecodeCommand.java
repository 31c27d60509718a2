package io.github.bgpoveripsec.examples.cli;

import io.github.bgpoveripsec.codec.BgpCodec;
import io.github.bgpoveripsec.codec.DecodeResult;
import io.github.bgpoveripsec.codec.DecodeResult.NeedMore;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.json.JsonMessages;
import io.github.bgpoveripsec.codec.json.Position;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.CaptureSession;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
      "Where none of --as4, --peer, --add-path and --extended-message is given, the",
      "recording's only OPEN, if it begins with one, says what its sender can do.",
      "Verdicts that rest on what is still unknown say so.",
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

  @Mixin private Agreement agreement = new Agreement();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (if not given), json, or dissect, which explains every octet.")
  private Choices.MessageFormat format = Choices.MessageFormat.TEXT;

  @Option(
      names = "--unknown",
      description =
          "In JSON, too, name the facts about the session that a verdict rests on though nobody"
              + " told them.")
  private boolean unknown;

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
    Given.spare(target, Stream.of(file).filter(it -> !it.equals("-")).map(Path::of));
    try (Progress progress = Progress.on(terminal, err);
        Recording recording = Recording.open(file, input);
        Output output = Output.to(target, terminal)) {
      return decode(recording, output, progress);
    }
  }

  private int decode(Recording recording, Output output, Progress progress) {
    TakenForGranted granted = new TakenForGranted();
    CaptureSession capture = agreement.atFirst();
    BgpCodec codec = BgpCodec.forSession(capture.session());
    MessageForm form = form(capture, granted);
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
      CaptureSession next = agreement.after(result, capture, position);
      if (!next.equals(capture)) {
        capture = next;
        codec = BgpCodec.forSession(capture.session());
        form = form(capture, granted);
      }
      position = new Position(position.index() + 1, position.offset() + piece.get().length());
      piece = recording.next();
    }
    output.accept(granted.summary());
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

  private MessageForm form(CaptureSession capture, TakenForGranted granted) {
    return switch (format) {
      case TEXT -> new MessageText(capture, granted);
      case JSON ->
          MessageForm.json(unknown ? JsonMessages.of(capture) : JsonMessages.of(capture.session()));
      case DISSECT -> MessageForm.dissect(capture, granted);
    };
  }
}
