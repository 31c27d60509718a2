package io.github.bgpoveripsec.rules;

import io.github.bgpoveripsec.model.text.Quotation;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;

/**
 * Which edition of which catalogue rules come from, written {@code alibaba@2024-10-18}.
 *
 * @param catalogue the name of the catalogue, without an at sign and not empty
 * @param version the version of the catalogue, not empty
 */
public record Edition(String catalogue, String version)
    implements Comparable<Edition>, Serializable {
  private static final String EXPECTED = "an edition such as alibaba@2024-10-18";
  private static final Comparator<Edition> ORDER =
      Comparator.comparing(Edition::catalogue).thenComparing(Edition::version);

  /**
   * An edition by its two names.
   *
   * @param catalogue the name of the catalogue
   * @param version the version of the catalogue
   * @throws IllegalArgumentException when one is empty or the first contains an at sign
   */
  public Edition {
    if (catalogue.isEmpty() || version.isEmpty() || catalogue.contains("@")) {
      throw Quotation.refusal(catalogue + "@" + version, EXPECTED);
    }
  }

  /**
   * An edition by its two names.
   *
   * @param catalogue the name of the catalogue
   * @param version the version of the catalogue
   * @return the edition
   * @throws IllegalArgumentException when one is empty or the first contains an at sign
   */
  public static Edition of(String catalogue, String version) {
    return new Edition(catalogue, version);
  }

  /**
   * Reads an edition from its text.
   *
   * @param text such as {@code alibaba@2024-10-18}
   * @return the edition
   * @throws IllegalArgumentException when the text is not of that form
   */
  public static Edition parse(String text) {
    return tryParse(text).orElseThrow(() -> Quotation.refusal(text, EXPECTED));
  }

  /**
   * Reads an edition from its text, if it is one.
   *
   * @param text any text
   * @return the edition, or empty when the text is not of the form
   */
  public static Optional<Edition> tryParse(String text) {
    int at = text.indexOf('@');
    return at > 0 && at < text.length() - 1
        ? Optional.of(new Edition(text.substring(0, at), text.substring(at + 1)))
        : Optional.empty();
  }

  @Override
  public int compareTo(Edition other) {
    return ORDER.compare(this, other);
  }

  /**
   * The text that {@link #parse} reads.
   *
   * @return catalogue, at sign, version
   */
  @Override
  public String toString() {
    return catalogue + "@" + version;
  }
}
