package io.github.bgpoveripsec.examples.cli;

import io.github.bgpoveripsec.model.arbitraries.FileSlips;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What can become of a file that was fine; each does one thing at one place. */
enum Damage {
  /** The file ends early. */
  CUT {
    @Override
    Damaged of(String text, Random random) {
      return Damaged.somewhere(text.substring(0, random.nextInt(text.length())));
    }
  },

  /** Some octets are others. */
  OCTETS {
    @Override
    Damaged of(String text, Random random) {
      byte[] octets = text.getBytes(StandardCharsets.UTF_8);
      byte[] others = new byte[1 + random.nextInt(8)];
      random.nextBytes(others);
      int at = random.nextInt(octets.length);
      System.arraycopy(others, 0, octets, at, Math.min(others.length, octets.length - at));
      return Damaged.somewhere(octets);
    }
  },

  /** A few slips of the hand. */
  SLIPS {
    @Override
    Damaged of(String text, Random random) {
      return Damaged.somewhere(FileSlips.slip(text, random));
    }
  },

  /** No octet is what it was. */
  NOISE {
    @Override
    Damaged of(String text, Random random) {
      byte[] noise = new byte[random.nextInt(200)];
      random.nextBytes(noise);
      return Damaged.somewhere(noise);
    }
  },

  /** A key that the format does not have. */
  UNKNOWN_KEY {
    @Override
    Damaged of(String text, Random random) {
      Spots.Spot spot = any(Spots.of(text), random);
      String key = any(List.of("surplus", "'\u00fc\u4e0a\ud83d\ude00'", "\"<<\""), random);
      String line = (text.charAt(spot.key()) == '"' ? "\"surplus\"" : key) + ": 1";
      return Damaged.at(spot.key(), join(text, spot.key(), line + spot.separator(), spot.key()));
    }
  },

  /** A key that stands twice. */
  DOUBLED_KEY {
    @Override
    Damaged of(String text, Random random) {
      Spots.Spot spot = any(Spots.of(text), random);
      String again = text.substring(spot.key(), spot.end()) + spot.separator();
      return Damaged.at(spot.key() + again.length(), join(text, spot.key(), again, spot.key()));
    }
  },

  /** A list or a mapping where a text or number is expected. */
  WRONG_TYPE {
    @Override
    Damaged of(String text, Random random) {
      return instead(text, random, any(List.of("[]", "{}", "[[1]]", "{\"a\": 1}"), random));
    }
  },

  /** Lists in lists, to no end. */
  DEPTH {
    @Override
    Damaged of(String text, Random random) {
      int depth = any(List.of(50, 1_000, 30_000), random);
      Spots.Spot spot = any(Spots.of(text), random);
      String lists = "[".repeat(depth) + "]".repeat(depth);
      return Damaged.once(
          join(text, spot.value(), lists, spot.end()).getBytes(StandardCharsets.UTF_8));
    }
  },

  /** Another version of the format, or none. */
  VERSION {
    @Override
    Damaged of(String text, Random random) {
      Spots.Spot spot = Spots.of(text).get(0);
      String version =
          any(List.of("0", "2", "\"1\"", "1.0", "-1", "true", "1e0", HUGE, "[1]"), random);
      return Damaged.at(spot.value(), join(text, spot.value(), version, spot.end()));
    }
  },

  /** A number with more digits than any number here has; a name may look like that, an id too. */
  HUGE_NUMBER {
    @Override
    Damaged of(String text, Random random) {
      String number = any(List.of(HUGE, "-" + HUGE, "1e999999999", "0." + HUGE), random);
      Spots.Spot spot = any(Spots.of(text), random);
      return Damaged.somewhere(join(text, spot.value(), number, spot.end()));
    }
  },

  /** Letters that are written in another way than UTF-8. */
  ENCODING {
    @Override
    Damaged of(String text, Random random) {
      String name =
          any(List.of("UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "IBM037", "latin"), random);
      return name.equals("latin")
          ? Damaged.once(("# \u00fc\n" + text).getBytes(StandardCharsets.ISO_8859_1))
          : Damaged.once(text.getBytes(Charset.forName(name)));
    }
  },

  /** A byte order mark where none can be: within the text. */
  MARK {
    @Override
    Damaged of(String text, Random random) {
      int at = 1 + random.nextInt(text.length() - 1);
      return Damaged.once(join(text, at, "\ufeff", at).getBytes(StandardCharsets.UTF_8));
    }
  },

  /** Nothing at all, or nothing that says anything. */
  NOTHING {
    @Override
    Damaged of(String text, Random random) {
      String nothing = any(List.of("", "\n", "# " + "later".repeat(9), "\ufeff", "null"), random);
      return Damaged.once(nothing.getBytes(StandardCharsets.UTF_8));
    }
  };

  private static final String HUGE = "9".repeat(400);

  abstract Damaged of(String text, Random random);

  /** A file that is no longer what it was. */
  static final class Damaged {
    private final byte[] octets;
    private final Optional<Integer> index;
    private final boolean once;

    private Damaged(byte[] octets, Optional<Integer> index, boolean once) {
      this.octets = octets;
      this.index = index;
      this.once = once;
    }

    /** What the file holds now. */
    byte[] octets() {
      return octets;
    }

    /** Whether there is one problem at most. */
    boolean once() {
      return once;
    }

    /** Line and column of its one problem, if these are known. */
    Optional<String> position() {
      return index.map(this::position);
    }

    private static Damaged somewhere(byte[] octets) {
      return new Damaged(octets, Optional.empty(), false);
    }

    private static Damaged somewhere(String text) {
      return somewhere(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Damaged once(byte[] octets) {
      return new Damaged(octets, Optional.empty(), true);
    }

    private static Damaged at(int index, String text) {
      return new Damaged(text.getBytes(StandardCharsets.UTF_8), Optional.of(index), true);
    }

    private String position(int at) {
      String before = new String(octets, StandardCharsets.UTF_8).substring(0, at);
      int line = before.lastIndexOf('\n') + 1;
      return (1 + before.chars().filter(c -> c == '\n').count())
          + ":"
          + (1 + before.codePointCount(line, at));
    }
  }

  /** Puts something in the place of a value. */
  private static Damaged instead(String text, Random random, String other) {
    Spots.Spot spot = any(Spots.of(text), random);
    return Damaged.at(spot.value(), join(text, spot.value(), other, spot.end()));
  }

  private static String join(String text, int end, String middle, int start) {
    return text.substring(0, end) + middle + text.substring(start);
  }

  private static <T> T any(List<T> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }
}
