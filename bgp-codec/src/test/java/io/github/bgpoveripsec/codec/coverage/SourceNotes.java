package io.github.bgpoveripsec.codec.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The RFCs that the javadoc of a class or of its constants names, so that no second list of them is
 * kept.
 */
final class SourceNotes {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern REFERENCE =
      Pattern.compile("RFC\\s+(?:\\*\\s+)?(\\d{4})|draft-[a-z0-9-]+");

  private final String name;
  private final String source;

  private SourceNotes(String name, String source) {
    this.name = name;
    this.source = source;
  }

  static SourceNotes of(Class<?> type) {
    Path file = SOURCES.resolve(type.getName().replace('.', '/') + ".java");
    try {
      return new SourceNotes(type.getSimpleName(), Files.readString(file));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** What the first note of the class names. */
  String ofClass() {
    return references(note("(?:public )?(?:abstract |final |sealed )*(?:class|record) " + name));
  }

  /** What the note of the constant with these numbers names, or a default. */
  String ofConstant(String numbers, String otherwise) {
    String found =
        references(note("(?:public static final \\w+ \\w+|\\w+) = new " + name + "\\(" + numbers));
    return found.isEmpty() ? otherwise : found;
  }

  private String note(String declaration) {
    return Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*?)\\*/\\s+(?:@\\w+\\s+)*" + declaration, Pattern.DOTALL)
        .matcher(source)
        .results()
        .map(found -> found.group(1))
        .findFirst()
        .orElse("");
  }

  private static String references(String note) {
    return REFERENCE
        .matcher(note)
        .results()
        .map(MatchResult::group)
        .map(reference -> reference.replaceAll("\\s+(?:\\*\\s+)?", " "))
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
