package io.github.bgpoveripsec.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs {@code examples/bin/bgp} as a user does, after the jars are packaged. */
class LauncherIT {
  @TempDir private Path directory;

  @Test
  void everyTopologyOfTheRepositoryCanBeChecked() throws IOException {
    for (Path topology : topologies()) {
      Shell.Result result = Shell.run(Shell.ROOT, "examples/bin/bgp check " + topology);
      assertThat(result.status()).as(topology.toString()).isBetween(0, 1);
      assertThat(result.text().lines()).isNotEmpty().allMatch(line -> line.length() <= 80);
    }
  }

  @Test
  void worksFromAnywhereThroughSymbolicLinks() throws IOException {
    Files.createSymbolicLink(directory.resolve("one"), Shell.ROOT.resolve("examples/bin/bgp"));
    Files.createDirectory(directory.resolve("bin"));
    Files.createSymbolicLink(directory.resolve("bin/two"), Path.of("../one"));
    Shell.Result result = Shell.run(directory, "bin/two --version");
    assertThat(result.status()).isEqualTo(0);
    assertThat(result.text()).startsWith("bgp ");
  }

  @Test
  void saysHowToBuildWhatIsNotBuilt() throws IOException {
    Path bin = Files.createDirectories(directory.resolve("a b/examples/bin"));
    Files.copy(Shell.ROOT.resolve("examples/bin/bgp"), bin.resolve("bgp"));
    Shell.Result result = Shell.run(directory, "bash 'a b/examples/bin/bgp' --version");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.text().lines()).singleElement().asString().contains("mvn", "package");
  }

  @Test
  void saysWhichJavaItNeeds() {
    Shell.Result none =
        Shell.run(
            Shell.ROOT,
            "bash=$(command -v bash); mkdir $0/bin; for t in readlink dirname; do"
                + " ln -s $(command -v $t) $0/bin; done;"
                + " JAVA_HOME= PATH=$0/bin $bash examples/bin/bgp --version",
            directory.toString());
    assertThat(none.status()).isEqualTo(2);
    assertThat(none.text().lines()).singleElement().asString().contains("Java 17", "JAVA_HOME");
  }

  @Test
  void aReaderMayGoAwayEarly() throws IOException {
    String file = topologies().get(0).toString();
    Shell.Result result =
        Shell.run(Shell.ROOT, "examples/bin/bgp check --format json " + file + " | head -n 1");
    assertThat(result.text()).isEqualTo("{\n");
  }

  @Test
  void aFileNameMayBeWrittenInAnyScript() throws IOException {
    String name = "$'\\xe4\\xb8\\x8a\\xe6\\xb5\\xb7.yaml'"; // two Han characters in UTF-8
    Designs.write(directory, "fine.yaml", Designs.FINE);
    Shell.Result result =
        Shell.run(
            directory,
            "cp fine.yaml "
                + name
                + "; LC_ALL=C "
                + Shell.ROOT.resolve("examples/bin/bgp")
                + " check "
                + name);
    assertThat(result.status()).isEqualTo(0);
    assertThat(result.text()).startsWith("\u4e0a\u6d77.yaml: no findings");
  }

  @Test
  void statusesReachTheShell() {
    String bgp = Shell.ROOT.resolve("examples/bin/bgp").toString();
    Designs.write(directory, "broken.yaml", Designs.BROKEN);
    assertThat(Shell.run(directory, bgp + " check broken.yaml").status()).isEqualTo(1);
    assertThat(Shell.run(directory, bgp + " check none.yaml").status()).isEqualTo(2);
    assertThat(Shell.run(directory, bgp + " check broken.yaml > /dev/full").status()).isEqualTo(2);
  }

  @Test
  void aStreamOfAnyLengthIsDecodedInTheSameMemory() {
    Shell.Result result =
        Shell.run(
            Shell.ROOT,
            "yes "
                + Messages.KEEPALIVE
                + " | head -n 1000000 | JAVA_OPTS=-Xmx24m examples/bin/bgp decode --input hex"
                + " --format json - | tail -n 1");
    assertThat(result.text()).startsWith("{\"index\":999999,\"offset\":18999981,");
  }

  private static List<Path> topologies() throws IOException {
    try (Stream<Path> files = Files.list(Shell.ROOT.resolve("examples/topologies"))) {
      List<Path> topologies = files.map(Shell.ROOT::relativize).sorted().toList();
      assertThat(topologies).hasSizeGreaterThanOrEqualTo(3);
      return topologies;
    }
  }
}
