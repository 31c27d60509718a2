package io.github.bgpoveripsec.model.file;

import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON. */
final class JsonOutput implements Output {
  private final Deque<NodeKind> open = new ArrayDeque<>();
  private final JsonPage page = new JsonPage();
  private final StringWriter text;
  private final JsonGenerator generator;

  /** Begins a document. */
  JsonOutput(StringWriter text) {
    JsonFactory factory = JsonFactory.builder().characterEscapes(new JsonEscapes()).build();
    this.text = text;
    this.generator = factory.createGenerator(new Context(), text);
  }

  @Override
  public void open(NodeKind kind, Layout layout) {
    open.push(kind);
    if (kind == NodeKind.MAPPING) {
      generator.writeStartObject();
    } else {
      generator.writeStartArray();
    }
    page.enter(layout);
  }

  @Override
  public void close() {
    if (open.pop() == NodeKind.MAPPING) {
      generator.writeEndObject();
    } else {
      generator.writeEndArray();
    }
    page.leave();
  }

  @Override
  public void key(String name) {
    generator.writeName(name);
  }

  @Override
  public void scalar(ScalarForm form, String value) {
    if (form == ScalarForm.TEXT) {
      generator.writeString(value);
    } else {
      generator.writeRawValue(value);
    }
  }

  @Override
  public void end() {
    generator.close();
    text.write('\n');
  }

  /** What the generator asks for its printer. */
  private final class Context extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      return page;
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
