package io.github.bgpoveripsec.model.arbitraries;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Slips of a hand that edits a file of ours. */
public final class FileSlips {
  private static final List<String> TOKENS =
      List.of(
          "\n",
          " ",
          "\t",
          ": ",
          "- ",
          "&a ",
          "*a",
          "!!str ",
          "---\n",
          "[",
          "]",
          "{",
          "}",
          ",",
          "\"",
          "'",
          "#",
          "? ",
          "|\n",
          ">\n",
          "%YAML 9.9\n",
          "\\",
          "null",
          "<<: ",
          "@",
          "1",
          "rule",
          "reason: ",
          "at: a[",
          "r1",
          "design: x");

  private FileSlips() {}

  /** Overwrites, drops, doubles or puts in a few octets or runs of them, or cuts the file. */
  public static byte[] slip(String file, Random random) {
    byte[] octets = file.getBytes(StandardCharsets.UTF_8);
    for (int slips = 1 + random.nextInt(3); slips > 0 && octets.length > 0; slips--) {
      int from = random.nextInt(octets.length);
      int to = Math.min(octets.length, from + random.nextInt(12));
      octets =
          switch (random.nextInt(5)) {
            case 0 -> join(octets, from, new byte[0], to);
            case 1 -> join(octets, to, Arrays.copyOfRange(octets, from, to), to);
            case 2 -> join(octets, from, new byte[] {(byte) random.nextInt(256)}, from + 1);
            case 3 -> Arrays.copyOf(octets, from);
            default -> join(octets, from, token(random), from);
          };
    }
    return octets;
  }

  private static byte[] token(Random random) {
    return TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] join(byte[] octets, int end, byte[] middle, int start) {
    byte[] joined = Arrays.copyOf(octets, end + middle.length + octets.length - start);
    System.arraycopy(middle, 0, joined, end, middle.length);
    System.arraycopy(octets, start, joined, end + middle.length, octets.length - start);
    return joined;
  }
}
