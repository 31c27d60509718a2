package io.github.bgpoveripsec.rules.policy.file;

import io.github.bgpoveripsec.model.file.FileFlaw;
import io.github.bgpoveripsec.model.file.FileMapping;
import io.github.bgpoveripsec.model.file.FileProperty;
import io.github.bgpoveripsec.model.file.FileScalar;
import io.github.bgpoveripsec.model.file.StructuredFile;
import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.text.Nearest;
import io.github.bgpoveripsec.model.text.Quotation;
import io.github.bgpoveripsec.rules.Parameter;
import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.policy.Deviation;
import io.github.bgpoveripsec.rules.policy.Disabling;
import io.github.bgpoveripsec.rules.policy.Overrides;
import io.github.bgpoveripsec.rules.policy.Regrading;
import io.github.bgpoveripsec.rules.policy.Setting;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The format of files that hold {@link Overrides}. */
public final class OverridesFile {
  private static final FileScalar<Severity> SEVERITY = FileScalar.oneOf(List.of(Severity.values()));

  private final FileScalar<String> rules;
  private final Collection<? extends Parameter<?>> parameters;

  private OverridesFile(FileScalar<String> rules, Collection<? extends Parameter<?>> parameters) {
    this.rules = rules;
    this.parameters = parameters;
  }

  /**
   * The format.
   *
   * @param rules the ids of the rules that may occur
   * @param parameters the parameters that these rules have
   * @return the format
   */
  public static StructuredFile<Overrides> format(
      Collection<String> rules, Collection<? extends Parameter<?>> parameters) {
    return new OverridesFile(Vocabulary.rules(new TreeSet<>(rules)), List.copyOf(parameters))
        .format();
  }

  private StructuredFile<Overrides> format() {
    return StructuredFile.of(
        FileMapping.of("overrides", OverridesDraft::new, OverridesDraft::overrides)
            .list(
                "disable",
                limited(this.<Disabling>about("a rule to disable", OverridesDraft::disabling)),
                new FileProperty<>(it -> all(it, Disabling.class), OverridesDraft::addAll))
            .list(
                "regrade",
                limited(
                    this.<Regrading>about("a rule to regrade", OverridesDraft::regrading)
                        .required(
                            "severity",
                            SEVERITY,
                            new FileProperty<>(
                                Regrading::severity, (draft, it) -> draft.severity = it))),
                new FileProperty<>(it -> all(it, Regrading.class), OverridesDraft::addAll))
            .list(
                "parameters",
                limited(
                        this.<Setting>about("a parameter", OverridesDraft::setting)
                            .required(
                                "parameter",
                                FileScalar.text("the name of a parameter", "quota", it -> it),
                                new FileProperty<>(
                                    Setting::parameter, (draft, it) -> draft.parameter = it))
                            .required(
                                "value",
                                Vocabulary.NUMBER,
                                new FileProperty<>(
                                    Setting::value, (draft, it) -> draft.value = it)),
                        "parameter")
                    .checked(Set.of("rule"), this::withoutParameters)
                    .checked(Set.of("rule", "parameter"), this::notOfTheRule)
                    .checked(Set.of("parameter"), this::ofNoRule),
                new FileProperty<>(it -> all(it, Setting.class), OverridesDraft::addAll)));
  }

  private <D extends Deviation> FileMapping<D, OverridesDraft> about(
      String phrase, Function<OverridesDraft, D> build) {
    return FileMapping.<D, OverridesDraft>of(phrase, OverridesDraft::new, build)
        .required(
            "rule", rules, new FileProperty<>(Deviation::rule, (draft, it) -> draft.rule = it));
  }

  /** What all overrides have: how far they reach, and why; more keys belong to the subject. */
  private static <D extends Deviation> FileMapping<D, OverridesDraft> limited(
      FileMapping<D, OverridesDraft> mapping, String... more) {
    Set<String> subject =
        Stream.concat(Stream.of("rule", "at", "design"), Stream.of(more))
            .collect(Collectors.toUnmodifiableSet());
    return mapping
        .optional(
            "at",
            Vocabulary.PLACE,
            new FileProperty<>(
                it -> Optional.of(it.scope().place()).filter(place -> place.depth() > 0),
                (OverridesDraft draft, Path it) -> draft.place = it))
        .optional(
            "design",
            Vocabulary.DESIGN,
            new FileProperty<>(
                it -> it.scope().design(), (draft, it) -> draft.design = Optional.of(it)))
        .required(
            "reason",
            Vocabulary.REASON,
            new FileProperty<>(Deviation::reason, (draft, it) -> draft.reason = it))
        .distinct("an override of a rule at a place", subject, OverridesFile::subject);
  }

  /** What an override is about; no two of one kind may be about the same. */
  private static Object subject(Deviation deviation) {
    return List.of(
        deviation.rule(),
        deviation.<String>match(it -> "", it -> "", Setting::parameter),
        deviation.scope());
  }

  private Optional<FileFlaw> withoutParameters(Setting setting) {
    SortedSet<String> others =
        parameters.stream().map(Parameter::rule).collect(Collectors.toCollection(TreeSet::new));
    return others.contains(setting.rule())
        ? Optional.empty()
        : Optional.of(
            new FileFlaw(
                "rule",
                "expected a rule with a parameter, one of "
                    + String.join(", ", others)
                    + ", found one without",
                Nearest.to(setting.rule(), others)));
  }

  private Optional<FileFlaw> notOfTheRule(Setting setting) {
    SortedSet<String> names = names(it -> it.rule().equals(setting.rule()));
    return names.isEmpty() ? Optional.empty() : unknown(setting, names, "the rule");
  }

  /** Where the rule does not say which names are meant, a name may still be none of any rule. */
  private Optional<FileFlaw> ofNoRule(Setting setting) {
    return unknown(setting, names(it -> true), "any rule");
  }

  private SortedSet<String> names(Predicate<Parameter<?>> wanted) {
    return parameters.stream()
        .filter(wanted)
        .map(Parameter::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Optional<FileFlaw> unknown(Setting setting, SortedSet<String> names, String of) {
    return names.contains(setting.parameter())
        ? Optional.empty()
        : Optional.of(
            new FileFlaw(
                "parameter",
                Quotation.quote(setting.parameter())
                    + " is not a parameter of "
                    + of
                    + ": expected "
                    + String.join(", ", names),
                Nearest.to(setting.parameter(), names)));
  }

  private static <D extends Deviation> List<D> all(Overrides overrides, Class<D> kind) {
    return overrides.deviations().stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
