package io.github.bgpoveripsec.codec;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class RowCoverageTest {
  private static final JavaClasses TESTS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.OnlyIncludeTests())
          .importPackagesOf(RowCoverageTest.class);

  @Test
  void everyRowIsMetByATest() {
    assertThat(rows(Met.class, Met::value)).isEqualTo(EnumSet.allOf(ErrorRow.class));
  }

  @Test
  void everyRowIsNarrowlyMissedByATest() {
    assertThat(rows(NotMet.class, NotMet::value)).isEqualTo(EnumSet.allOf(ErrorRow.class));
  }

  @Test
  void everyRowNamesItsText() {
    assertThat(ErrorRow.values())
        .allSatisfy(
            row -> {
              assertThat(row.reference()).matches("RFC \\d{4} [0-9]+(\\.[0-9]+)*(\\([a-z]\\))?");
              assertThat(row.id()).matches("[A-Z]-[0-9]+[a-z]?");
              assertThat(row).hasToString(row.id());
              assertThat(row.summary()).isNotBlank();
            });
  }

  @Test
  void theDocumentListsTheRows() throws IOException {
    String table =
        Arrays.stream(ErrorRow.values())
            .map(row -> "| " + row + " | " + row.summary() + " | " + row.reference() + " |\n")
            .collect(joining("", "| row | condition | text |\n|---|---|---|\n", ""));
    assertThat(Files.readString(Path.of("../docs/codec.md")))
        .as("docs/codec.md must hold these rows:\n%s", table)
        .contains("<!-- rows -->\n" + table + "<!-- /rows -->");
  }

  private static <A extends Annotation> Set<ErrorRow> rows(
      Class<A> mark, Function<A, ErrorRow[]> value) {
    Set<ErrorRow> rows = EnumSet.noneOf(ErrorRow.class);
    TESTS.stream()
        .flatMap(type -> type.getMethods().stream())
        .filter(method -> method.isAnnotatedWith(mark))
        .map(JavaMethod::reflect)
        .map(method -> method.getAnnotation(mark))
        .forEach(annotation -> rows.addAll(Arrays.asList(value.apply(annotation))));
    return rows;
  }
}
