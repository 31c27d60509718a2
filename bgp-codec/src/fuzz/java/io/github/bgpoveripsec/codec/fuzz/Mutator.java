package io.github.bgpoveripsec.codec.fuzz;

import io.github.bgpoveripsec.codec.octets.Octets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Damages recorded messages in the ways that octets are damaged: by chance, but reproducibly. */
final class Mutator {
  private static final int HEADER = 19;
  private static final int LONGEST = 65_535;
  private static final byte[] EDGES = {0, 1, 2, 3, 4, 5, 0x10, 0x20, 0x40, 0x7f, -128, -64, -1};

  private final List<Octets> seeds;
  private final SplittableRandom random;

  Mutator(List<Octets> seeds, long seed) {
    this.seeds = List.copyOf(seeds);
    this.random = new SplittableRandom(seed);
  }

  /** The next message; its header fits in seven of eight. */
  Octets next() {
    byte[] message = any().toByteArray();
    int times = 1 + Integer.numberOfTrailingZeros(random.nextInt() | 0x100);
    for (int i = 0; i < times; i++) {
      message = mutate(message);
    }
    if (message.length >= HEADER && random.nextInt(8) != 0) {
      message[16] = (byte) (message.length >>> 8);
      message[17] = (byte) message.length;
    }
    return Octets.of(message);
  }

  /** A number for {@link Sessions#of}. */
  int session() {
    return random.nextInt(256);
  }

  private Octets any() {
    return seeds.get(random.nextInt(seeds.size()));
  }

  private byte[] mutate(byte[] message) {
    if (message.length <= HEADER) {
      return splice(message);
    }
    int at = HEADER + random.nextInt(message.length - HEADER);
    switch (random.nextInt(8)) {
      case 0 -> message[at] ^= (byte) (1 << random.nextInt(8));
      case 1 -> message[at] = (byte) random.nextInt();
      case 2 -> message[at] = EDGES[random.nextInt(EDGES.length)];
      case 3 -> message[at] += (byte) (random.nextInt(9) - 4);
      case 4 -> message[random.nextInt(HEADER)] = (byte) random.nextInt();
      case 5 -> {
        return Arrays.copyOf(message, at);
      }
      case 6 -> {
        return moved(message, at);
      }
      default -> {
        return splice(message);
      }
    }
    return message;
  }

  /** Doubles or removes a few octets. */
  private byte[] moved(byte[] message, int at) {
    int count = Math.min(1 + random.nextInt(8), message.length - at);
    int shift = random.nextBoolean() ? count : -count;
    byte[] moved = new byte[Math.min(LONGEST, message.length + shift)];
    System.arraycopy(message, 0, moved, 0, Math.min(at, moved.length));
    int from = shift > 0 ? at : at + count;
    int to = shift > 0 ? at + count : at;
    if (shift > 0) {
      System.arraycopy(message, at, moved, at, Math.min(count, moved.length - at));
    }
    System.arraycopy(
        message, from, moved, to, Math.max(0, Math.min(message.length - from, moved.length - to)));
    return moved;
  }

  /** The head of a message and the tail of another. */
  private byte[] splice(byte[] message) {
    byte[] other = any().toByteArray();
    int head = random.nextInt(message.length + 1);
    int tail = random.nextInt(other.length + 1);
    byte[] spliced = Arrays.copyOf(message, Math.min(LONGEST, head + tail));
    System.arraycopy(other, other.length - tail, spliced, head, spliced.length - head);
    return spliced;
  }
}
