package io.github.bgpoveripsec.model.file;

import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Makes a {@link Tree} of YAML, from the parser's stream of events.
 *
 * <p>Scalars keep their text: YAML would read {@code asn: 1.10} as a fraction and lose the zero.
 * Anchors, aliases and tags are reported and not followed, so that nothing grows beyond the text
 * itself and YAML can say no more than JSON.
 */
final class YamlTree {
  /** How the core schema of YAML 1.2 writes nothing (section 10.3.2). */
  static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

  private static final int BUFFER = 1 << 14;

  private final TreeBuilder tree;
  private final Problems problems;
  private int documents;
  private int line = 1;
  private int column = 1;

  private YamlTree(TreeBuilder tree, Problems problems) {
    this.tree = tree;
    this.problems = problems;
  }

  static Tree parse(byte[] octets, Problems problems) throws RefusedException {
    YamlTree parser = new YamlTree(new TreeBuilder(octets.length), problems);
    LoadSettings settings =
        LoadSettings.builder().setCodePointLimit(Limits.OCTETS).setBufferSize(BUFFER).build();
    try {
      StreamReader reader = new StreamReader(settings, Utf8.reader(octets));
      for (ParserImpl events = new ParserImpl(settings, reader); events.hasNext(); ) {
        Event event = events.next();
        event.getStartMark().ifPresent(parser::moveTo);
        parser.accept(event);
      }
    } catch (MarkedYamlEngineException e) {
      Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
      mark.ifPresent(parser::moveTo);
      throw RefusedException.at(
          parser.position(), FileProblemKind.SYNTAX, YamlSyntax.explain(e.getProblem()));
    } catch (YamlEngineException | IndexOutOfBoundsException | IllegalArgumentException e) {
      // The parser lets some of its own slips through; they, too, mean that this is not YAML.
      throw RefusedException.at(parser.position(), FileProblemKind.SYNTAX, YamlSyntax.explain(""));
    }
    return parser.tree.build();
  }

  private void accept(Event event) throws RefusedException {
    if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      problems.add(
          position(),
          FileProblemKind.ALIAS,
          "expected every value written out, found an anchor or an alias");
    }
    switch (event.getEventId()) {
      case DocumentStart -> countDocument();
      case MappingStart -> open(NodeKind.MAPPING, (CollectionStartEvent) event);
      case SequenceStart -> open(NodeKind.LIST, (CollectionStartEvent) event);
      case MappingEnd, SequenceEnd -> tree.close();
      case Scalar -> scalar((ScalarEvent) event);
      case Alias -> tree.scalar(NodeKind.NOTHING, "", line, column);
      default -> {} // the ends of documents and streams say nothing new
    }
  }

  private void countDocument() throws RefusedException {
    documents++;
    if (documents > 1) {
      throw RefusedException.at(
          position(), FileProblemKind.SEVERAL_DOCUMENTS, "expected one document, found another");
    }
  }

  private void open(NodeKind kind, CollectionStartEvent event) throws RefusedException {
    checkTag(event.getTag());
    tree.open(kind, line, column);
  }

  private void scalar(ScalarEvent event) throws RefusedException {
    checkTag(event.getTag());
    String text = event.getValue();
    NodeKind kind = event.isPlain() ? NodeKind.PLAIN : NodeKind.QUOTED;
    boolean nothing = event.isPlain() && NULLS.contains(text);
    tree.scalar(nothing ? NodeKind.NOTHING : kind, text, line, column);
  }

  private void checkTag(Optional<String> tag) {
    if (tag.isPresent()) {
      problems.add(position(), FileProblemKind.TAG, "expected a value without a tag, found a tag");
    }
  }

  private void moveTo(Mark mark) {
    line = mark.getLine() + 1;
    column = mark.getColumn() + 1;
  }

  private Position position() {
    return new Position(line, column);
  }
}
