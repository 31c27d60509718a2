package io.github.bgpoveripsec.model.file;

import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.NonPrintableStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.emitter.Emitter;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Writes YAML as the documentation shows it: two spaces, lists indented, no line folded. */
final class YamlOutput implements Output {
  private final ScalarResolver resolver = new CoreSchema().getScalarResolver();
  private final Deque<NodeKind> open = new ArrayDeque<>();
  private final StringWriter text;
  private final Emitter emitter;

  /** Begins a document. */
  YamlOutput(StringWriter text) {
    this.text = text;
    this.emitter = new Emitter(settings(), new Sink());
    emitter.emit(new StreamStartEvent());
    emitter.emit(new DocumentStartEvent(false, Optional.empty(), Map.of()));
  }

  private static DumpSettings settings() {
    return DumpSettings.builder()
        .setIndent(2)
        .setIndicatorIndent(2)
        .setIndentWithIndicator(true)
        .setSplitLines(false)
        .setNonPrintableStyle(NonPrintableStyle.ESCAPE)
        .build();
  }

  @Override
  public void open(NodeKind kind, Layout layout) {
    FlowStyle style = layout == Layout.ONE_LINE ? FlowStyle.FLOW : FlowStyle.BLOCK;
    open.push(kind);
    emitter.emit(
        kind == NodeKind.MAPPING
            ? new MappingStartEvent(Optional.empty(), Optional.empty(), true, style)
            : new SequenceStartEvent(Optional.empty(), Optional.empty(), true, style));
  }

  @Override
  public void close() {
    emitter.emit(open.pop() == NodeKind.MAPPING ? new MappingEndEvent() : new SequenceEndEvent());
  }

  @Override
  public void key(String name) {
    scalar(ScalarForm.LITERAL, name);
  }

  /**
   * Leaves the quotes to the emitter, except where YAML would take a text for something else, and
   * for several lines, of which the emitter writes some without quotes that end in a colon.
   */
  @Override
  public void scalar(ScalarForm form, String value) {
    boolean plain =
        form != ScalarForm.TEXT
            || (!YamlTree.NULLS.contains(value) && resolver.resolve(value, true).equals(Tag.STR));
    emitter.emit(
        new ScalarEvent(
            Optional.empty(),
            Optional.empty(),
            new ImplicitTuple(plain, true),
            value,
            value.indexOf('\n') < 0 ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED));
  }

  @Override
  public void end() {
    emitter.emit(new DocumentEndEvent(false));
    emitter.emit(new StreamEndEvent());
  }

  private final class Sink implements StreamDataWriter {
    @Override
    public void write(String part) {
      text.write(part);
    }

    @Override
    public void write(String part, int offset, int length) {
      text.write(part, offset, length);
    }
  }
}
