package io.github.bgpoveripsec.model.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Columns count characters, in JSON as in YAML. */
class JsonColumnsProperties {
  private static final List<String> PIECES = List.of("a", "é", "€", "😀", "𐍈", "\n", "\r\n", "\r");

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(30).map(pieces -> String.join("", pieces));
  }

  @Property
  void a_column_is_the_number_of_characters_before_it_and_one(@ForAll("texts") String text) {
    JsonColumns columns = JsonColumns.of(text.getBytes(StandardCharsets.UTF_8));
    String[] lines = text.split("\r\n|\r|\n", -1);
    for (int line = 0; line < lines.length; line++) {
      for (int at = 0; at <= lines[line].length(); at = next(lines[line], at)) {
        assertThat(columns.inCharacters(line + 1, at + 1))
            .isEqualTo(lines[line].codePointCount(0, at) + 1);
      }
    }
    Statistics.label("twice counted")
        .collect(text.length() > text.codePointCount(0, text.length()));
  }

  private static int next(String line, int at) {
    return at == line.length() ? at + 1 : line.offsetByCodePoints(at, 1);
  }

  @Example
  void a_byte_order_mark_is_before_the_first_column() {
    JsonColumns columns = JsonColumns.of("\ufeff😀a".getBytes(StandardCharsets.UTF_8));
    assertThat(columns.inCharacters(1, 1)).isEqualTo(1);
    assertThat(columns.inCharacters(1, 3)).isEqualTo(2);
  }
}
