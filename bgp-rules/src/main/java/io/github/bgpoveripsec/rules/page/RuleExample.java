package io.github.bgpoveripsec.rules.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Two designs that differ in what a rule is about, each as the text of a topology file.
 *
 * @param before for a rule about changes, the design that both of the others come from
 * @param compliant a design that the rule passes
 * @param violating a design that breaks the rule and no other
 */
public record RuleExample(Optional<String> before, String compliant, String violating) {
  private static final String FOLDER = "examples/";

  /**
   * The example of a rule.
   *
   * @param id the id of the rule
   * @return the example, or empty for a rule that is not one of ours
   */
  public static Optional<RuleExample> of(String id) {
    return text(id, "compliant")
        .flatMap(
            good ->
                text(id, "violating").map(bad -> new RuleExample(text(id, "before"), good, bad)));
  }

  private static Optional<String> text(String id, String kind) {
    String name = FOLDER + id + "/" + kind + ".yaml";
    try (InputStream in = RuleExample.class.getResourceAsStream(name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
