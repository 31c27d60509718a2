package io.github.bgpoveripsec.examples.cli;

import io.github.bgpoveripsec.codec.nlri.Afi;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.Safi;
import io.github.bgpoveripsec.codec.session.PeerType;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.policy.Review;
import io.github.bgpoveripsec.rules.report.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The values of options that offer a choice. */
final class Choices {
  private Choices() {}

  /** In what form a report is written. */
  enum ReportForm {
    TEXT,
    JSON,
    SARIF,
    JUNIT,
    HTML;

    @Override
    public String toString() {
      return written(this);
    }
  }

  /** In what form any other result is written. */
  enum Format {
    TEXT,
    JSON;

    @Override
    public String toString() {
      return written(this);
    }
  }

  /** In what form decoded messages are written. */
  enum MessageFormat {
    TEXT,
    JSON,
    DISSECT;

    @Override
    public String toString() {
      return written(this);
    }
  }

  /** How recorded octets are written. */
  enum Input {
    RAW,
    HEX;

    @Override
    public String toString() {
      return written(this);
    }
  }

  /** What the sender of messages is to their receiver. */
  enum Peer {
    EXTERNAL(PeerType.EXTERNAL),
    INTERNAL(PeerType.INTERNAL);

    private final PeerType type;

    Peer(PeerType type) {
      this.type = type;
    }

    PeerType type() {
      return type;
    }

    @Override
    public String toString() {
      return written(this);
    }
  }

  /** The value of an option that is true unless said otherwise. */
  enum Truth {
    TRUE,
    FALSE;

    @Override
    public String toString() {
      return written(this);
    }
  }

  /** When text is coloured. */
  enum Color {
    AUTO,
    ALWAYS,
    NEVER;

    /** The style of a text that goes to standard output, or else to a file. */
    TextStyle style(Terminal terminal, boolean toFile) {
      boolean colored =
          switch (this) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO ->
                !toFile
                    && terminal.is(Terminal.Fact.OUT_IS_TERMINAL)
                    && !terminal.is(Terminal.Fact.NO_COLOR);
          };
      return colored ? TextStyle.ANSI : TextStyle.PLAIN;
    }

    @Override
    public String toString() {
      return written(this);
    }
  }

  /** Which findings make a command fail. */
  enum FailOn {
    ERROR,
    WARNING,
    NEVER;

    boolean fails(Review review) {
      return switch (this) {
        case NEVER -> false;
        case ERROR -> isAsBadAs(Severity.ERROR, review);
        case WARNING -> isAsBadAs(Severity.WARNING, review);
      };
    }

    private static boolean isAsBadAs(Severity severity, Review review) {
      return review.worst().filter(worst -> worst.compareTo(severity) <= 0).isPresent();
    }

    @Override
    public String toString() {
      return written(this);
    }
  }

  /** Reads a choice as it is written. */
  static <E extends Enum<E>> ITypeConverter<E> reader(Class<E> type) {
    List<E> choices = List.copyOf(EnumSet.allOf(type));
    return text ->
        choices.stream()
            .filter(choice -> choice.toString().equals(text))
            .findFirst()
            .orElseThrow(
                () ->
                    new TypeConversionException(
                        "expected one of " + choices + ", got '" + text + "'"));
  }

  /** Reads a prefix, or says what is wrong with it. */
  static Prefix prefix(String text) {
    try {
      return Prefix.parse(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }

  /** Reads a family by the names or the numbers of AFI and SAFI, or says what is expected. */
  static Family family(String text) {
    String[] parts = text.split("/", -1);
    OptionalInt afi = code(parts[0], 0xffff, code -> new Afi(code).name());
    OptionalInt safi = code(parts[parts.length - 1], 0xff, code -> new Safi(code).name());
    if (parts.length != 2 || afi.isEmpty() || safi.isEmpty()) {
      throw new TypeConversionException(
          "expected AFI/SAFI such as ipv4/unicast or 1/1, got '" + text + "'");
    }
    return Family.of(afi.getAsInt(), safi.getAsInt());
  }

  private static OptionalInt code(String text, int last, IntFunction<String> name) {
    return IntStream.rangeClosed(0, last)
        .filter(code -> name.apply(code).equals(text) || Integer.toString(code).equals(text))
        .findFirst();
  }

  private static String written(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }
}
