package io.github.bgpoveripsec.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README shows of Java stands, to the letter, in a program that is compiled and run. */
class ReadmeTest {
  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");

  @Test
  void everySnippetIsPartOfAnExample() throws IOException {
    String programs = programs();
    List<String> snippets = found(JAVA);
    assertThat(snippets).isNotEmpty().allSatisfy(it -> assertThat(programs).contains(it));
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    assertThat(found(LINK))
        .isNotEmpty()
        .allSatisfy(it -> assertThat(Path.of("..").resolve(it)).exists());
  }

  private static List<String> found(Pattern pattern) throws IOException {
    String readme = Files.readString(Path.of("../README.md"));
    return pattern.matcher(readme).results().map((MatchResult it) -> it.group(1)).toList();
  }

  private static String programs() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files =
        Files.list(Path.of("src/main/java/io/github/bgpoveripsec/examples"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }
}
