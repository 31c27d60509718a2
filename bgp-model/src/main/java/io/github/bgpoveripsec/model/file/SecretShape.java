package io.github.bgpoveripsec.model.file;

import io.github.bgpoveripsec.model.vpn.CharacterKind;
import io.github.bgpoveripsec.model.vpn.SecretProperties;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The shape of what may be known of a secret.
 *
 * <p>Who writes the secret itself is told what to write instead, and nothing that was written here
 * is ever repeated.
 */
final class SecretShape implements Shape<SecretProperties> {
  static final Shape<SecretProperties> SECRET = new SecretShape();

  private static final String PHRASE = "the properties of a secret";
  private static final ObjectShape<SecretProperties, Parts> PROPERTIES =
      ObjectShape.of(PHRASE, Parts::new, Parts::build)
          .inOneLine()
          .required(
              "length",
              Scalars.COUNT,
              SecretProperties::length,
              (parts, length) -> parts.length = length)
          .plus(
              Field.required(
                  "characters",
                  new ListShape<>(Choices.CHARACTER_KIND),
                  SecretProperties::characters,
                  (parts, characters) -> parts.characters = characters,
                  List.of()));

  private SecretShape() {}

  @Override
  public Optional<SecretProperties> read(Node node, Problems problems) {
    if (node.isScalar()) {
      problems.add(
          node,
          FileProblemKind.SECRET,
          "expected the length and the kinds of characters, such as {length: 16, characters:"
              + " [letter, digit]}, never the key itself");
      return Optional.empty();
    }
    return PROPERTIES.read(node.secret(), problems);
  }

  @Override
  public void write(SecretProperties value, Output out) {
    PROPERTIES.write(value, out);
  }

  @Override
  public String phrase() {
    return PHRASE;
  }

  @Override
  public void describe(String place, Consumer<KeyDescription> visitor) {
    PROPERTIES.describe(place, visitor);
  }

  /** What becomes the properties, which have no builder. */
  private static final class Parts {
    private int length;
    private Collection<CharacterKind> characters = List.of();

    private SecretProperties build() {
      return new SecretProperties(length, Set.copyOf(characters));
    }
  }
}
