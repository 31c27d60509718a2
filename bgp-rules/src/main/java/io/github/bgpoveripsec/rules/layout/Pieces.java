package io.github.bgpoveripsec.rules.layout;

import java.io.Writer;
import java.util.function.Consumer;

/** Hands on what a generator writes. */
public final class Pieces extends Writer {
  private final Consumer<? super String> out;

  /** Hands pieces of text to somebody, in order. */
  public Pieces(Consumer<? super String> out) {
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
