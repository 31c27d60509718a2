package io.github.bgpoveripsec.codec.fuzz;

import io.github.bgpoveripsec.codec.BgpCodec;
import io.github.bgpoveripsec.codec.DecodeResult;
import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.github.bgpoveripsec.codec.Framer;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Any octets as a stream, which gives the same messages however it is cut. */
public final class FramerTarget {
  private FramerTarget() {}

  /**
   * Reads one stream whole and in chunks.
   *
   * @param input an octet for the session, one for the size of the chunks, then the stream
   */
  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length < 2) {
      return;
    }
    BgpCodec codec = BgpCodec.forSession(Sessions.of(input[0]));
    int chunk = 1 + (input[1] & 0xff);
    List<DecodeResult> whole = read(input, input.length, codec);
    List<DecodeResult> cut = read(input, chunk, codec);
    Laws.holds(whole.equals(cut), "chunks change no message");
  }

  private static List<DecodeResult> read(byte[] input, int chunk, BgpCodec codec) {
    Framer framer = new Framer();
    List<DecodeResult> all = new ArrayList<>();
    for (int at = 2; at < input.length; at += chunk) {
      framer.append(ByteBuffer.wrap(input, at, Math.min(chunk, input.length - at)));
      DecodeResult next = framer.next(codec);
      while (next instanceof Decoded) {
        all.add(next);
        next = framer.next(codec);
      }
    }
    all.add(framer.next(codec));
    return all;
  }
}
