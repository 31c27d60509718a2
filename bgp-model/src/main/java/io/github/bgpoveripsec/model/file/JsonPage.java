package io.github.bgpoveripsec.model.file;

import java.util.ArrayDeque;
import java.util.Deque;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/** Lays JSON out on the page: each mapping and list over several lines or in one, as it is told. */
final class JsonPage implements PrettyPrinter {
  private final Deque<Layout> layouts = new ArrayDeque<>();

  /** What follows is inside a mapping or list of this layout; inside one line there is no other. */
  void enter(Layout layout) {
    layouts.push(layouts.peek() == Layout.ONE_LINE ? Layout.ONE_LINE : layout);
  }

  /** What follows is outside again. */
  void leave() {
    layouts.pop();
  }

  private void indent(JsonGenerator out, int depth, String inOneLine) {
    out.writeRaw(layouts.peek() == Layout.LINES ? "\n" + "  ".repeat(depth) : inOneLine);
  }

  private void begin(JsonGenerator out) {
    indent(out, layouts.size(), "");
  }

  private void separate(JsonGenerator out) {
    out.writeRaw(',');
    indent(out, layouts.size(), " ");
  }

  private void end(JsonGenerator out, int values) {
    if (values > 0) {
      indent(out, layouts.size() - 1, "");
    }
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator out) {
    out.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator out) {
    out.writeRaw('{');
  }

  @Override
  public void beforeObjectEntries(JsonGenerator out) {
    begin(out);
  }

  @Override
  public void writeObjectNameValueSeparator(JsonGenerator out) {
    out.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator out) {
    separate(out);
  }

  @Override
  public void writeEndObject(JsonGenerator out, int entries) {
    end(out, entries);
    out.writeRaw('}');
  }

  @Override
  public void writeStartArray(JsonGenerator out) {
    out.writeRaw('[');
  }

  @Override
  public void beforeArrayValues(JsonGenerator out) {
    begin(out);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator out) {
    separate(out);
  }

  @Override
  public void writeEndArray(JsonGenerator out, int values) {
    end(out, values);
    out.writeRaw(']');
  }
}
