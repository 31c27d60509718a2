package io.github.bgpoveripsec.model.file;

import java.util.List;
import java.util.Map;

/**
 * Says in this library's words why a text is not YAML.
 *
 * <p>The parser's own messages are never passed on: some quote the text, which may be a secret.
 */
final class YamlSyntax {
  private static final String NOT_YAML = "expected YAML";

  /** What the parser's message begins with, and what it means. */
  private static final List<Map.Entry<String, String>> MEANINGS =
      List.of(
          Map.entry("could not find expected ':'", "expected a colon and a space behind the key"),
          Map.entry(
              "mapping values are not allowed here",
              "expected no colon here: a key stands on a line of its own, indented like its"
                  + " neighbours, and a value with a colon and a space in it stands between"
                  + " quotes"),
          Map.entry(
              "mapping keys are not allowed here",
              "expected no key here: keys of one mapping are indented alike"),
          Map.entry(
              "sequence entries are not allowed here",
              "expected no list element here: a list begins on a line of its own"),
          Map.entry(
              "found character",
              "expected a value between quotes, found a character that cannot begin one without;"
                  + " a tab cannot indent"),
          Map.entry(
              "found unknown escape character",
              "expected an escape sequence of YAML behind the backslash"),
          Map.entry("found unexpected end of stream", "expected a closing quote before the end"),
          Map.entry("expected <block end>", "expected the indentation of the lines above"),
          Map.entry("expected ',' or ']'", "expected a comma or a closing bracket"),
          Map.entry("expected ',' or '}'", "expected a comma or a closing brace"));

  private YamlSyntax() {}

  static String explain(String parserMessage) {
    return MEANINGS.stream()
        .filter(meaning -> parserMessage.startsWith(meaning.getKey()))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElse(NOT_YAML);
  }
}
