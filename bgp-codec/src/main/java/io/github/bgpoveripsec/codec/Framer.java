package io.github.bgpoveripsec.codec;

import io.github.bgpoveripsec.codec.DecodeResult.Broken;
import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.github.bgpoveripsec.codec.DecodeResult.NeedMore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * Finds the messages in a stream, however it is cut into chunks.
 *
 * <p>The codec is named anew for each message, because what two speakers agree on changes in the
 * stream: with their OPENs. A framer that is drained before more is appended holds one unfinished
 * message at most beside the last chunk. It belongs to one thread at a time.
 *
 * <pre>{@code
 * framer.append(chunk);
 * while (framer.next(codec) instanceof DecodeResult.Decoded decoded) {
 *   ...
 * }
 * }</pre>
 */
public final class Framer {
  private static final int INITIAL = 4096;

  private byte[] buffer = new byte[INITIAL];
  private int begin;
  private int end;
  private Optional<Broken> broken = Optional.empty();

  /** A framer at the start of a stream. */
  public Framer() {}

  /**
   * Adds the next chunk of the stream.
   *
   * @param chunk read from its position to its limit, and all of it taken; {@link
   *     ByteBuffer#wrap(byte[], int, int)} makes one of a part of an array
   */
  public void append(ByteBuffer chunk) {
    if (broken.isPresent()) {
      chunk.position(chunk.limit());
      return;
    }
    int more = chunk.remaining();
    reserve(more);
    chunk.get(buffer, end, more);
    end += more;
  }

  /**
   * Takes the next message out of what has been appended.
   *
   * @param codec how to read it
   * @return the message; or how many octets are missing, in which case nothing was taken; or the
   *     end of the session, which stays the answer from then on
   */
  public DecodeResult next(BgpCodec codec) {
    if (broken.isPresent()) {
      return broken.get();
    }
    DecodeResult result = codec.decode(buffer, begin, end - begin);
    if (result instanceof Decoded decoded) {
      begin += decoded.consumed();
    } else if (result instanceof Broken verdict) {
      broken = Optional.of(verdict);
      buffer = new byte[0];
      begin = 0;
      end = 0;
    }
    return result;
  }

  /**
   * Takes the next message, reading from a stream as far as needed and never further.
   *
   * @param in where the octets come from; buffer it if reading little by little is slow
   * @param codec how to read the message
   * @return as {@link #next(BgpCodec)}; octets are missing only if the stream has ended, inside a
   *     message if any are {@link #pending}
   * @throws IOException if the stream cannot be read
   */
  public DecodeResult next(InputStream in, BgpCodec codec) throws IOException {
    DecodeResult result = next(codec);
    while (result instanceof NeedMore need) {
      reserve(need.atLeast());
      int read = in.readNBytes(buffer, end, need.atLeast());
      if (read == 0) {
        return result;
      }
      end += read;
      result = next(codec);
    }
    return result;
  }

  /**
   * How many octets wait for the rest of their message.
   *
   * @return 0 where the stream may end
   */
  public int pending() {
    return end - begin;
  }

  private void reserve(int more) {
    if (end + more <= buffer.length) {
      return;
    }
    int pending = pending();
    byte[] target =
        pending + more <= buffer.length
            ? buffer
            : new byte[Math.max(pending + more, Math.min(2 * buffer.length, 1 << 20))];
    System.arraycopy(buffer, begin, target, 0, pending);
    buffer = target;
    begin = 0;
    end = pending;
  }
}
