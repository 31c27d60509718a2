package io.github.bgpoveripsec.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(
      strings = {"--help", "-h", "check --help", "plan --help", "routes --help", "rules --help"})
  void helpIsEnoughToBeginWith(String line) {
    Run run = Run.of(line.split(" "));
    assertThat(run.status()).isEqualTo(0);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("Usage: bgp");
    assertThat(run.out().lines()).allMatch(it -> it.length() <= 80);
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "rules"})
  void helpOfACommandHasExamplesAndStatuses(String command) {
    assertThat(Run.of(command, "--help").out())
        .contains("Examples:", "  bgp " + command, "Exit status:", "--rules", "--format");
  }

  @ParameterizedTest
  @CsvSource({"'',expected a command", "chek,check", "rulse,rules", "--nope,--nope"})
  void whoAsksForNoCommandLearnsWhichThereAre(String line, String hint) {
    Run run = line.isEmpty() ? Run.of() : Run.of(line);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).singleElement().asString().startsWith("bgp: ").contains(hint);
  }

  @Test
  void versionIsOneLine() {
    assertThat(Run.of("--version").out().lines()).singleElement().asString().startsWith("bgp ");
  }

  @Test
  void readersMayGoAwayEarly() {
    String broken = Designs.write(directory, "broken.yaml", Designs.BROKEN);
    Run run = failing(() -> new IOException("Broken pipe"), "check", broken);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aFullDiskCostsOneLine() {
    String fine = Designs.write(directory, "fine.yaml", Designs.FINE);
    Run run = failing(() -> new IOException("No space left on device"), "check", fine);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err().lines())
        .containsExactly("bgp check: cannot write standard output: No space left on device");
  }

  @Test
  void standardOutputStaysOpenForTheProcessToClose() {
    String fine = Designs.write(directory, "fine.yaml", Designs.FINE);
    AtomicBoolean closed = new AtomicBoolean();
    OutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed.set(true);
          }
        };
    assertThat(Run.into(out, Set.of(), "check", fine).status()).isEqualTo(0);
    assertThat(out.toString()).isNotEmpty();
    assertThat(closed).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check --output READ READ",
        "check --write-baseline READ READ",
        "check --before READ --output READ OTHER",
        "check --config READ --output READ OTHER",
        "check --baseline READ --output READ OTHER",
        "plan --output READ READ OTHER",
        "plan --output READ OTHER READ",
        "routes --output READ READ",
        "decode --output READ READ"
      })
  void whatIsReadIsNotWrittenOver(String line) throws IOException {
    Path read = Path.of(Designs.write(directory, "read.yaml", Designs.FINE));
    String other = Designs.write(directory, "other.yaml", Designs.BROKEN);
    Path alias = Files.createSymbolicLink(directory.resolve("alias.yaml"), read);
    for (Path name : List.of(read, alias)) {
      Run run =
          Run.of(
              line.replaceFirst("READ", name.toString())
                  .replace("READ", read.toString())
                  .replace("OTHER", other)
                  .split(" "));
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err().lines())
          .singleElement()
          .asString()
          .matches("bgp \\w+: expected another file to write to, got \\S+, which is read");
      assertThat(read).hasContent(Designs.FINE);
    }
  }

  @Test
  void whateverElseHappensCostsOneLine() {
    String fine = Designs.write(directory, "fine.yaml", Designs.FINE);
    for (Supplier<Throwable> thrown :
        Set.<Supplier<Throwable>>of(
            OutOfMemoryError::new,
            StackOverflowError::new,
            () -> new IllegalStateException("first line\nsecond line"))) {
      Run run = failing(thrown, "check", fine);
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err().lines()).singleElement().asString().startsWith("bgp");
    }
  }

  @Test
  void theEnvironmentSaysWhatTheStreamsAre() {
    assertThat(Terminal.ofProcess(Map.of()).facts()).isEmpty();
    assertThat(Terminal.ofProcess(Map.of("BGP_TERMINALS", "12", "NO_COLOR", "1")).facts())
        .containsExactlyInAnyOrder(Terminal.Fact.values());
    assertThat(Terminal.ofProcess(Map.of("BGP_TERMINALS", "2", "NO_COLOR", "")).facts())
        .containsExactly(Terminal.Fact.ERR_IS_TERMINAL);
    assertThat(Terminal.ofProcess(Map.of("TERM", "dumb")).facts())
        .containsExactly(Terminal.Fact.NO_COLOR);
  }

  private static Run failing(Supplier<Throwable> thrown, String... args) {
    OutputStream stream =
        new OutputStream() {
          @Override
          public void write(int octet) throws IOException {
            Throwable failure = thrown.get();
            if (failure instanceof IOException e) {
              throw e;
            }
            if (failure instanceof Error e) {
              throw e;
            }
            throw (RuntimeException) failure;
          }
        };
    return Run.into(stream, Set.of(), args);
  }
}
