package io.github.bgpoveripsec.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The schema that OASIS publishes with SARIF 2.1.0. */
final class SarifSchema {
  private static final Schema SCHEMA = load();

  private SarifSchema() {}

  /** Asserts that the schema allows a text, formats such as those of addresses included. */
  static void assertAllows(String text) {
    assertThat(
            SCHEMA.validate(
                text,
                InputFormat.JSON,
                context -> context.executionConfig(it -> it.formatAssertionsEnabled(true))))
        .isEmpty();
  }

  private static Schema load() {
    try (InputStream in =
        SarifSchema.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
