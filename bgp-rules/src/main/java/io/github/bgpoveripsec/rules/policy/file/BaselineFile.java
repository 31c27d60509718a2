package io.github.bgpoveripsec.rules.policy.file;

import io.github.bgpoveripsec.model.file.FileMapping;
import io.github.bgpoveripsec.model.file.FileProperty;
import io.github.bgpoveripsec.model.file.FileScalar;
import io.github.bgpoveripsec.model.file.StructuredFile;
import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.rules.policy.Baseline;
import io.github.bgpoveripsec.rules.policy.BaselineEntry;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The format of files that hold a {@link Baseline}. */
public final class BaselineFile {
  private static final FileScalar<String> FINGERPRINT =
      FileScalar.text(
          "a fingerprint of 32 hexadecimal digits",
          "0123456789abcdef0123456789abcdef",
          BaselineEntry::requireFingerprint);

  private BaselineFile() {}

  /**
   * The format.
   *
   * @param rules the ids of the rules that may occur; the writer does not ask for them
   * @return the format, which writes one line for each entry, sorted by design, place and rule
   */
  public static StructuredFile<Baseline> format(Collection<String> rules) {
    return StructuredFile.of(
        FileMapping.of("a baseline", Draft::new, Draft::baseline)
            .list(
                "designs",
                FileMapping.of("the findings of a design", Draft::new, Draft::section)
                    .required(
                        "design",
                        Vocabulary.DESIGN,
                        new FileProperty<>(Section::design, (draft, it) -> draft.design = it))
                    .list(
                        "findings",
                        entry(new TreeSet<>(rules)),
                        new FileProperty<>(
                            section -> List.copyOf(section.entries()),
                            (draft, it) -> draft.entries = it))
                    .distinct("a design", Set.of("design"), Section::design),
                new FileProperty<>(BaselineFile::sections, (draft, it) -> draft.sections = it)));
  }

  private static FileMapping<BaselineEntry, Draft> entry(SortedSet<String> rules) {
    return FileMapping.of("a finding", Draft::new, Draft::entry)
        .inOneLine()
        .required(
            "rule",
            Vocabulary.rules(rules),
            new FileProperty<>(BaselineEntry::rule, (draft, it) -> draft.rule = it))
        .required(
            "place",
            Vocabulary.PLACE,
            new FileProperty<>(BaselineEntry::place, (draft, it) -> draft.place = it))
        .required(
            "fingerprint",
            FINGERPRINT,
            new FileProperty<>(BaselineEntry::fingerprint, (draft, it) -> draft.fingerprint = it))
        .distinct("a fingerprint", Set.of("fingerprint"), BaselineEntry::fingerprint);
  }

  private static List<Section> sections(Baseline baseline) {
    return baseline.designs().entrySet().stream()
        .map(
            (Map.Entry<String, SortedSet<BaselineEntry>> it) ->
                new Section(it.getKey(), it.getValue()))
        .toList();
  }

  /** What is known of one design. */
  private record Section(String design, Collection<BaselineEntry> entries) {}

  /** What becomes a baseline or a part of one. */
  private static final class Draft {
    private String design = "";
    private String rule = "";
    private Path place = Path.root();
    private String fingerprint = "";
    private Collection<BaselineEntry> entries = List.of();
    private Collection<Section> sections = List.of();

    private BaselineEntry entry() {
      return new BaselineEntry(rule, place, fingerprint);
    }

    private Section section() {
      return new Section(design, entries);
    }

    private Baseline baseline() {
      TreeMap<String, SortedSet<BaselineEntry>> designs = new TreeMap<>();
      sections.forEach(it -> designs.put(it.design(), new TreeSet<>(it.entries())));
      return new Baseline(designs);
    }
  }
}
