package io.github.bgpoveripsec.codec.malform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.BgpCodec;
import io.github.bgpoveripsec.codec.DecodeResult;
import io.github.bgpoveripsec.codec.DecodeResult.Broken;
import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.github.bgpoveripsec.codec.arbitraries.HostileArbitraries;
import io.github.bgpoveripsec.codec.arbitraries.Sound;
import io.github.bgpoveripsec.codec.arbitraries.SoundArbitraries;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Finding;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.malform.MalformResult.Malformed;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.Profile;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.PerProperty;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import net.jqwik.api.statistics.Statistics;

/** The laws of malformers, each for every row that has one. */
class MalformerProperties {
  private static final List<ErrorRow> ROWS =
      Arrays.stream(ErrorRow.values()).filter(row -> Malformer.of(row).excuse().isEmpty()).toList();

  /** Rows of single attributes; the two that carry routes would take other defects with them. */
  private static final List<ErrorRow> OF_ATTRIBUTES =
      ROWS.stream()
          .filter(row -> row.id().startsWith("A-"))
          .filter(row -> row != ErrorRow.A_14 && row != ErrorRow.A_15)
          .toList();

  /** What else the same octets must mean, where one defect cannot be had without another. */
  private static final Map<ErrorRow, Set<ErrorRow>> CONSEQUENCES =
      Map.of(
          // Zeros make a message long that nothing legal could.
          ErrorRow.H_3, Set.of(ErrorRow.O_14, ErrorRow.X_4, ErrorRow.X_6, ErrorRow.X_9),
          ErrorRow.H_4, Set.of(ErrorRow.O_14),
          // What is taken away may be what a session requires.
          ErrorRow.O_5, Set.of(ErrorRow.O_21),
          ErrorRow.O_21, Set.of(ErrorRow.O_5, ErrorRow.O_24),
          ErrorRow.O_24, Set.of(ErrorRow.O_21),
          // It takes another error to make it one.
          ErrorRow.U_14, Set.of(ErrorRow.A_1));

  @Provide
  Arbitrary<Sound> sound() {
    return SoundArbitraries.any();
  }

  @Provide
  Arbitrary<Sound> updates() {
    return SoundArbitraries.updates();
  }

  @Provide
  Arbitrary<ErrorRow> attributes() {
    return Arbitraries.of(OF_ATTRIBUTES);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  @PerProperty(EveryRowOften.class)
  void theRowIsReportedAndNoOther(@ForAll("sound") Sound sound) {
    for (ErrorRow row : ROWS) {
      Optional<Octets> bad = malform(row, sound, sound.octets());
      if (bad.isPresent()) {
        EveryRowOften.COUNTS.merge(row, 1, Integer::sum);
        List<Finding> findings = findings(decode(sound, bad.get()));
        assertThat(findings)
            .as("%s in %s of %s", row, bad.get(), sound)
            .anyMatch(finding -> finding.row() == row)
            .allMatch(finding -> finding.row() == row || follows(finding, row, findings));
      }
    }
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void theNextMessageIsFound(@ForAll("sound") Sound sound) {
    Sound lenient = new Sound(sound.session().withProfile(Profile.LENIENT), sound.octets());
    Octets next = HostileArbitraries.message(19, 4, Octets.EMPTY);
    for (ErrorRow row : ROWS) {
      Optional<Octets> bad = malform(row, lenient, sound.octets());
      if (bad.isPresent() && row != ErrorRow.H_2) {
        Decoded decoded = (Decoded) decode(lenient, bad.get().concat(next));
        assertThat(decoded.consumed()).as("%s", row).isEqualTo(bad.get().length());
      }
    }
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void thereIsNoChanceInIt(@ForAll("sound") Sound sound) {
    for (ErrorRow row : ROWS) {
      MalformResult once = Malformer.of(row).malform(sound.octets(), sound.session());
      assertThat(Malformer.of(row).malform(sound.octets(), sound.session())).isEqualTo(once);
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void aMessageIsMalformedAsItsOctetsAre(@ForAll("sound") Sound sound) {
    Decoded decoded = (Decoded) decode(sound, sound.octets());
    for (ErrorRow row : ROWS) {
      assertThat(Malformer.of(row).malform(decoded.message(), sound.session()))
          .isEqualTo(Malformer.of(row).malform(sound.octets(), sound.session()));
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void defectsOfDifferentAttributesGoTogetherAndTheStrongestWins(
      @ForAll("updates") Sound sound,
      @ForAll("attributes") ErrorRow one,
      @ForAll("attributes") ErrorRow other) {
    Optional<Octets> first = malform(one, sound, sound.octets());
    Optional<Octets> second = malform(other, sound, sound.octets());
    Optional<Octets> both = first.flatMap(octets -> malform(other, sound, octets));
    boolean apart = !attribute(one).equals(attribute(other));
    Statistics.collect(apart ? both.isPresent() ? "both" : "not both" : "same attribute");
    if (apart && both.isPresent()) {
      DecodeResult result = decode(sound, both.get());
      assertThat(rows(result)).contains(one, other);
      assertThat(result.handling())
          .isEqualTo(strongest(decode(sound, first.get()), decode(sound, second.orElseThrow())));
    }
  }

  private static Handling strongest(DecodeResult one, DecodeResult other) {
    return one.handling().isStrongerThan(other.handling()) ? one.handling() : other.handling();
  }

  private static String attribute(ErrorRow row) {
    return row.id().replaceAll("[a-z]", "");
  }

  /** An attribute error resets where nothing is reachable that could be withdrawn instead. */
  private static boolean follows(Finding finding, ErrorRow row, List<Finding> all) {
    boolean unreachable =
        finding.row() == ErrorRow.U_14
            && all.stream().anyMatch(each -> each.handling() == Handling.TREAT_AS_WITHDRAW);
    return unreachable || CONSEQUENCES.getOrDefault(row, Set.of()).contains(finding.row());
  }

  private static Optional<Octets> malform(ErrorRow row, Sound sound, Octets octets) {
    return Malformer.of(row).malform(octets, sound.session()) instanceof Malformed bad
        ? Optional.of(bad.octets())
        : Optional.empty();
  }

  private static DecodeResult decode(Sound sound, Octets octets) {
    return BgpCodec.forSession(sound.session()).decode(octets);
  }

  private static List<Finding> findings(DecodeResult result) {
    return result.match(Decoded::findings, need -> List.of(), Broken::findings);
  }

  private static Set<ErrorRow> rows(DecodeResult result) {
    return findings(result).stream().map(Finding::row).collect(Collectors.toSet());
  }

  /** Sees to it that a law about every row has seen every row. */
  static class EveryRowOften implements PerProperty.Lifecycle {
    private static final Map<ErrorRow, Integer> COUNTS = new EnumMap<>(ErrorRow.class);

    @Override
    public void before(PropertyLifecycleContext context) {
      COUNTS.clear();
    }

    @Override
    public void onSuccess() {
      assertThat(COUNTS.keySet()).containsExactlyElementsOf(ROWS);
      assertThat(COUNTS)
          .allSatisfy((row, count) -> assertThat(count).as(row.id()).isGreaterThan(5));
    }
  }
}
