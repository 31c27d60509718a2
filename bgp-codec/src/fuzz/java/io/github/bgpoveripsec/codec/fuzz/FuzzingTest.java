package io.github.bgpoveripsec.codec.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every target for {@code fuzz.seconds} (5 if not given) in a process of its own, and a
 * mutation run of {@code fuzz.mutations} messages (2,000,000 if not given). What breaks a law is
 * left in {@code target/fuzz}.
 */
class FuzzingTest {
  private static final Path FOLDER = Path.of("target", "fuzz");
  private static final Path RECORDINGS = Path.of("src", "test", "resources", "captures");

  @BeforeAll
  static void seeds() throws IOException {
    Seeds.main(new String[] {RECORDINGS.toString(), FOLDER.resolve("seeds").toString()});
  }

  static Stream<String> targets() {
    return Stream.of(
            OpenTarget.class,
            UpdateTarget.class,
            NotificationTarget.class,
            KeepaliveTarget.class,
            RouteRefreshTarget.class,
            FramerTarget.class,
            DissectTarget.class,
            JsonTarget.class)
        .map(Class::getSimpleName)
        .map(name -> name.replace("Target", ""));
  }

  @ParameterizedTest
  @MethodSource("targets")
  void nothingEscapes(String kind) throws IOException, InterruptedException {
    Path corpus = Files.createDirectories(FOLDER.resolve("corpus").resolve(kind));
    Path log = FOLDER.resolve(kind + ".log");
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx1g",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "com.code_intelligence.jazzer.Jazzer",
                    "--target_class=" + FuzzingTest.class.getPackageName() + "." + kind + "Target",
                    "--instrumentation_includes=io.github.bgpoveripsec.**",
                    "--reproducer_path=" + FOLDER,
                    "-artifact_prefix=" + FOLDER + "/" + kind + "-",
                    "-max_total_time=" + Integer.getInteger("fuzz.seconds", 5),
                    "-max_len=70000",
                    "-rss_limit_mb=4096",
                    "-timeout=5",
                    corpus.toString(),
                    FOLDER.resolve("seeds").resolve(kind).toString()))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(process.waitFor()).as("exit status, see %s", log).isZero();
    assertThat(Files.readString(log)).contains("Done ");
  }

  @Test
  void noMutatedRecordingEscapes() throws IOException {
    long count = Long.getLong("fuzz.mutations", 2_000_000);
    MutationRun.main(new String[] {RECORDINGS.toString(), Long.toString(count), "1"});
  }
}
