package io.github.bgpoveripsec.rules.report;

import java.io.Writer;
import java.util.function.Consumer;

/** Hands on what a generator writes. */
final class Pieces extends Writer {
  private final Consumer<? super String> out;

  Pieces(Consumer<? super String> out) {
    this.out = out;
  }

  @Override
  public void write(char[] buffer, int offset, int length) {
    out.accept(new String(buffer, offset, length));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
