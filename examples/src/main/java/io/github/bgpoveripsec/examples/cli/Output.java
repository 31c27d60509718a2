package io.github.bgpoveripsec.examples.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where the result of a command goes: text in UTF-8, whatever the locale.
 *
 * <p>A reader that has seen enough and goes away, as {@code head} does, is no problem: what it does
 * not want to read is thrown away, and the exit status stays what it would have been. Any other
 * failure to write is a {@link Refusal}.
 */
final class Output implements Consumer<String>, AutoCloseable {
  private final String name;
  private final Writer writer;
  private final boolean lasting;
  private boolean unwanted;

  /** Standard output is lasting: it belongs to the process, and is not for a command to close. */
  private Output(String name, OutputStream stream, boolean lasting) {
    this.name = name;
    this.writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    this.lasting = lasting;
  }

  /** Opens a file, or standard output when there is none. */
  static Output to(Optional<Path> file, Terminal terminal) {
    if (file.isEmpty()) {
      return new Output("standard output", terminal.out(), true);
    }
    String name = file.get().toString();
    try {
      return new Output(name, Files.newOutputStream(file.get()), false);
    } catch (IOException e) {
      throw unwritable(name, e);
    }
  }

  @Override
  public void accept(String text) {
    attempt(() -> writer.write(text));
  }

  @Override
  public void close() {
    attempt(lasting ? writer::flush : writer::close);
  }

  private void attempt(Attempt attempt) {
    if (unwanted) {
      return;
    }
    try {
      attempt.run();
    } catch (IOException e) {
      if (!String.valueOf(e.getMessage()).contains("Broken pipe")) {
        throw unwritable(name, e);
      }
      unwanted = true;
    }
  }

  private static Refusal unwritable(String name, IOException e) {
    return new Refusal("cannot write " + name + ": " + Reasons.of(e));
  }

  private interface Attempt {
    void run() throws IOException;
  }
}
