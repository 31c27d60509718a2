package io.github.bgpoveripsec.model.file;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.json.JsonFactory;

/**
 * Makes a {@link Tree} of JSON, from the parser's stream of tokens.
 *
 * <p>Numbers keep their text, as everything does. The parser's own messages are not passed on: some
 * quote the text, which may be a secret.
 */
final class JsonTree {
  private final TreeBuilder tree;
  private final JsonParser parser;
  private final JsonColumns columns;

  private JsonTree(TreeBuilder tree, JsonParser parser, JsonColumns columns) {
    this.tree = tree;
    this.parser = parser;
    this.columns = columns;
  }

  static Tree parse(byte[] octets) throws RefusedException {
    TreeBuilder tree = new TreeBuilder(octets.length);
    JsonFactory factory = new JsonFactory();
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), Utf8.reader(octets))) {
      new JsonTree(tree, parser, JsonColumns.of(octets)).parse();
    }
    return tree.build();
  }

  private void parse() throws RefusedException {
    try {
      int depth = 0;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        accept(token);
        if (depth == 0) {
          expectEnd();
        }
      }
    } catch (UnexpectedEndOfInputException e) {
      throw refusal(e.getLocation(), "expected JSON, got the end of the file" + whatIsOpen());
    } catch (JacksonException e) {
      throw refusal(e.getLocation(), "expected JSON" + whatIsOpen());
    }
  }

  /** Where the innermost object or list begins that has not ended; nothing outside of all. */
  private String whatIsOpen() {
    TokenStreamContext open = parser.streamReadContext();
    if (open.inRoot()) {
      return "";
    }
    TokenStreamLocation start = open.startLocation(ContentReference.unknown());
    return (open.inObject() ? " in the object" : " in the list")
        + " that begins in line "
        + start.getLineNr()
        + ", column "
        + column(start);
  }

  private void accept(JsonToken token) throws RefusedException {
    TokenStreamLocation start = parser.currentTokenLocation();
    int line = start.getLineNr();
    int column = column(start);
    switch (token) {
      case START_OBJECT -> tree.open(NodeKind.MAPPING, line, column);
      case START_ARRAY -> tree.open(NodeKind.LIST, line, column);
      case END_OBJECT, END_ARRAY -> tree.close();
      case PROPERTY_NAME, VALUE_STRING ->
          tree.scalar(NodeKind.QUOTED, parser.getString(), line, column);
      case VALUE_NULL -> tree.scalar(NodeKind.NOTHING, "", line, column);
      default -> tree.scalar(NodeKind.PLAIN, parser.getString(), line, column);
    }
  }

  private void expectEnd() throws RefusedException {
    if (parser.nextToken() != null) {
      throw refusal(parser.currentTokenLocation(), "expected the end of the file");
    }
  }

  private RefusedException refusal(@Nullable TokenStreamLocation place, String message) {
    TokenStreamLocation at =
        place != null && place.getLineNr() > 0 ? place : parser.currentLocation();
    Position position = new Position(Math.max(1, at.getLineNr()), Math.max(1, column(at)));
    return RefusedException.at(position, FileProblemKind.SYNTAX, message);
  }

  private int column(TokenStreamLocation place) {
    return columns.inCharacters(place.getLineNr(), place.getColumnNr());
  }
}
