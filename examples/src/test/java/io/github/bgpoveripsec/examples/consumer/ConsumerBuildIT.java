package io.github.bgpoveripsec.examples.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds a tiny project as our users do: every javac warning is an error, and the packaged jars of
 * the libraries are all there is to compile against. What a library needs besides at run time comes
 * from its POM, without the optional dependencies.
 */
class ConsumerBuildIT {
  private static final Path LIB = Path.of(System.getProperty("consumer.lib"));
  private static final Path SOURCES = resource("/consumer");

  @TempDir Path classes;

  private List<Path> ours;
  private List<Path> atRunTime;

  @BeforeEach
  void findTheJars() throws IOException {
    ours = jars("bgp-(model|rules|codec)-.*");
    assertThat(ours).hasSize(3);
    atRunTime = new ArrayList<>(ours);
    atRunTime.addAll(jars("(guava|failureaccess|ipaddress)-.*"));
    assertThat(atRunTime).hasSize(6);
  }

  @Test
  void compilesAndRunsOnTheClassPath() throws Exception {
    compile(List.of("-classpath", path(ours)), List.of(SOURCES.resolve("consumer/Consumer.java")));
    atRunTime.add(classes);
    assertThat(run(List.of("-classpath", path(atRunTime), "consumer.Consumer"))).isEqualTo("ok\n");
  }

  @Test
  void compilesAndRunsOnTheModulePath() throws Exception {
    compile(
        List.of("--module-path", path(ours)),
        List.of(SOURCES.resolve("module-info.java"), SOURCES.resolve("consumer/Consumer.java")));
    atRunTime.add(classes);
    assertThat(run(List.of("--module-path", path(atRunTime), "-m", "consumer/consumer.Consumer")))
        .isEqualTo("ok\n");
  }

  private void compile(List<String> where, List<Path> sources) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter output = new StringWriter();
    List<String> options =
        new ArrayList<>(
            List.of("-Xlint:all", "-Werror", "--release", "17", "-d", classes.toString()));
    options.addAll(where);
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      boolean clean =
          javac
              .getTask(
                  output, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
              .call();
      assertThat(clean).as(output.toString()).isTrue();
    }
    assertThat(output.toString()).isEmpty();
  }

  private static String run(List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(arguments);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output;
  }

  private static List<Path> jars(String name) throws IOException {
    try (Stream<Path> files = Files.list(LIB)) {
      return files.filter(file -> file.getFileName().toString().matches(name)).sorted().toList();
    }
  }

  private static String path(List<Path> entries) {
    return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  private static Path resource(String name) {
    try {
      return Path.of(Objects.requireNonNull(ConsumerBuildIT.class.getResource(name)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
