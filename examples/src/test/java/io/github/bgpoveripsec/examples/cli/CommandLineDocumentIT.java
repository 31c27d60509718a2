package io.github.bgpoveripsec.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Holds the transcripts in {@code docs/command-line.md} to what really happens; with {@code
 * -Dtranscripts=write} it writes them instead.
 */
class CommandLineDocumentIT {
  private static final Path DOCUMENT = Shell.ROOT.resolve("docs/command-line.md");
  private static final Pattern TRANSCRIPT =
      Pattern.compile("```console\n\\$ (.*)\n(?s:.*?)```", Pattern.MULTILINE);

  @Test
  void everyTranscriptIsTrue() throws IOException {
    String document = Files.readString(DOCUMENT);
    assertThat(TRANSCRIPT.matcher(document).results()).hasSizeGreaterThan(3);
    String actual = TRANSCRIPT.matcher(document).replaceAll(CommandLineDocumentIT::transcript);
    if (System.getProperty("transcripts", "").equals("write")) {
      Files.writeString(DOCUMENT, actual);
    }
    assertThat(Files.readString(DOCUMENT))
        .as("run once more with -Dtranscripts=write when the change is wanted")
        .isEqualTo(actual);
  }

  private static String transcript(MatchResult transcript) {
    String command = transcript.group(1);
    String text = Shell.run(Shell.ROOT, "PATH=examples/bin:$PATH; " + command).text();
    return Matcher.quoteReplacement("```console\n$ " + command + "\n" + text + "```");
  }
}
