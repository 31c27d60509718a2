package io.github.bgpoveripsec.codec.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The schema that is shipped with the writer. */
final class JsonSchema {
  private static final Schema SCHEMA = load();

  private JsonSchema() {}

  static void assertAllows(String line) {
    assertThat(SCHEMA.validate(line, InputFormat.JSON)).as(line).isEmpty();
  }

  static void assertForbids(String line) {
    assertThat(SCHEMA.validate(line, InputFormat.JSON)).as(line).isNotEmpty();
  }

  private static Schema load() {
    try (InputStream in = JsonMessages.class.getResourceAsStream("decoded-message.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
