package io.github.bgpoveripsec.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final StringWriter text = new StringWriter();
  private final Progress progress = new Progress(new PrintWriter(text));

  @Test
  void saysWhatTakesLongAndTakesItBack() {
    progress.says("reading a.yaml");
    progress.tick();
    assertThat(text.toString()).isEqualTo("reading a.yaml, 1 s");
    progress.tick();
    progress.pause();
    assertThat(text.toString()).endsWith("reading a.yaml, 2 s\r\u001b[K");
  }

  @Test
  void isSilentBetweenTasks() {
    progress.says("reading a.yaml");
    progress.pause();
    progress.tick();
    progress.close();
    assertThat(text.toString()).isEmpty();
  }
}
