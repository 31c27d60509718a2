package io.github.bgpoveripsec.examples.cli;

import io.github.bgpoveripsec.codec.octets.Octets;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Recorded octets, piece by piece, from a file or from standard input. */
final class Recording implements AutoCloseable {
  private static final int MARKER = 16;

  private final String name;
  private final InputStream in;
  private final Optional<HexLines> lines;
  private Pieces pieces;

  private Recording(String name, InputStream in, Choices.Input form) {
    this.name = name;
    this.in = in;
    this.lines = form == Choices.Input.HEX ? Optional.of(new HexLines(in, name)) : Optional.empty();
    this.pieces = new Pieces(lines.isEmpty() ? in : InputStream.nullInputStream());
  }

  /** Opens a file, or standard input for {@code -}. */
  static Recording open(String file, Choices.Input form) {
    String name = file.equals("-") ? "standard input" : file;
    try {
      InputStream in =
          file.equals("-")
              ? new FileInputStream(FileDescriptor.in)
              : Files.newInputStream(Path.of(file));
      Recording recording = new Recording(name, new BufferedInputStream(in, 1 << 16), form);
      if (form == Choices.Input.RAW) {
        recording.refuseText();
      }
      return recording;
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  String name() {
    return name;
  }

  /** The next piece, or nothing at the end. */
  Optional<Octets> next() {
    try {
      Optional<Octets> piece = pieces.next();
      while (piece.isEmpty() && lines.isPresent()) {
        Optional<Octets> line = lines.get().next();
        if (line.isEmpty()) {
          return Optional.empty();
        }
        pieces = new Pieces(new ByteArrayInputStream(line.get().toByteArray()));
        piece = pieces.next();
      }
      return piece;
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  /** Raw octets begin with a marker; plain text there means that the other form was meant. */
  private void refuseText() throws IOException {
    in.mark(MARKER);
    String begin = new String(in.readNBytes(MARKER), StandardCharsets.ISO_8859_1);
    in.reset();
    if (begin.matches("[\t\n\r -~]+")) {
      throw new Refusal(
          name + ": expected BGP messages, got text; for hexadecimal digits, say --input hex");
    }
  }

  private static Refusal unreadable(String name, IOException e) {
    String reason = e instanceof NoSuchFileException ? "no such file" : Reasons.of(e);
    return new Refusal("cannot read " + name + ": " + reason);
  }
}
