package io.github.bgpoveripsec.rules.report;

import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.rules.Document;
import io.github.bgpoveripsec.rules.Edition;
import io.github.bgpoveripsec.rules.Reference;
import io.github.bgpoveripsec.rules.RuleDescription;
import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.Verdict;
import io.github.bgpoveripsec.rules.layout.Ink;
import io.github.bgpoveripsec.rules.layout.Page;
import io.github.bgpoveripsec.rules.layout.Wrap;
import io.github.bgpoveripsec.rules.policy.Deviation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The phrases that texts for people have in common. */
final class Phrases {
  private Phrases() {}

  static String number(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  static String word(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  static String word(Verdict.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String editions(List<Edition> editions) {
    return editions.stream().map(Object::toString).collect(Collectors.joining(", "));
  }

  /** Such as "3 errors, 1 warning"; severities that do not occur are left out. */
  static String findings(Counts counts) {
    if (counts.findings() == 0) {
      return "no findings";
    }
    return Arrays.stream(Severity.values())
        .filter(severity -> counts.findings(severity) > 0)
        .map(
            severity ->
                severity == Severity.INFO
                    ? counts.findings(severity) + " for information"
                    : number(counts.findings(severity), word(severity)))
        .collect(Collectors.joining(", "));
  }

  /** Such as " (2 suppressed, 1 in the baseline)"; nothing where nothing is set aside. */
  static String setAside(Counts counts) {
    List<String> parts = new ArrayList<>();
    if (counts.suppressed() > 0) {
      parts.add(counts.suppressed() + " suppressed");
    }
    if (counts.known() > 0) {
      parts.add(counts.known() + " in the baseline");
    }
    return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
  }

  /** What was decided about a rule, such as "disabled at cens[cen-1]". */
  static String decision(Deviation deviation) {
    String what =
        deviation.<String>match(
            it -> "disabled",
            it -> "graded " + word(it.severity()),
            it -> it.parameter() + " set to " + it.value());
    Path place = deviation.scope().place();
    return what + (place.depth() == 0 ? "" : " at " + Page.place(place));
  }

  /** Such as "9 passed (57 places), 2 failed, 1 not applicable, 0 undetermined". */
  static String verdicts(Counts counts) {
    return Arrays.stream(Verdict.Kind.values())
        .map(
            kind ->
                counts.rules(kind)
                    + " "
                    + word(kind)
                    + (kind == Verdict.Kind.PASSED && counts.checked() > 0
                        ? " (" + number(counts.checked(), "place") + ")"
                        : ""))
        .collect(Collectors.joining(", "));
  }

  static Ink ink(Severity severity) {
    return switch (severity) {
      case ERROR -> Ink.ERROR;
      case WARNING -> Ink.WARNING;
      case INFO -> Ink.INFO;
    };
  }

  /** A place, what is to be said about it, and its line where that is known. */
  static List<String> remark(String place, String text, Optional<Location> location) {
    List<String> words = new ArrayList<>(Wrap.words(text));
    words.add(0, words.isEmpty() ? place : place + ":");
    location.ifPresent(it -> words.addAll(line(it)));
    return words;
  }

  /** The line in brackets, which breaks only where it names a file. */
  private static List<String> line(Location location) {
    String line = "(" + location.inWords() + ")";
    return location.file().isPresent() ? Wrap.words(line) : List.of(line);
  }

  static String document(Document document) {
    return document.title() + ", " + document.edition();
  }

  /** The id and, in brackets, the other names of a rule. */
  static String named(RuleDescription rule) {
    return rule.aliases().isEmpty()
        ? rule.id()
        : rule.id() + " (" + String.join(", ", rule.aliases()) + ")";
  }

  static String clause(Reference reference) {
    return reference.label() + " [" + reference.id() + "]";
  }
}
