package io.github.bgpoveripsec.rules.layout;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/**
 * Puts each value of the outer levels on a line of its own, and what is inside them on one line: a
 * finding is a line, for people who look and for tools that compare.
 */
final class OuterLines implements PrettyPrinter {
  /** The report, the reports, one of them, its findings. */
  private static final int LEVELS = 4;

  private int level;

  @Override
  public void writeStartObject(JsonGenerator json) {
    json.writeRaw('{');
    level++;
  }

  @Override
  public void writeStartArray(JsonGenerator json) {
    json.writeRaw('[');
    level++;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) {
    newLine(json);
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) {
    newLine(json);
  }

  @Override
  public void writeObjectNameValueSeparator(JsonGenerator json) {
    json.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) {
    separate(json);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) {
    separate(json);
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) {
    end(json, entries, '}');
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) {
    end(json, values, ']');
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator json) {
    json.writeRaw('\n');
  }

  private void separate(JsonGenerator json) {
    json.writeRaw(level <= LEVELS ? "," : ", ");
    newLine(json);
  }

  private void end(JsonGenerator json, int entries, char bracket) {
    boolean broken = level <= LEVELS && entries > 0;
    level--;
    if (broken) {
      indent(json);
    }
    json.writeRaw(bracket);
  }

  private void newLine(JsonGenerator json) {
    if (level <= LEVELS) {
      indent(json);
    }
  }

  private void indent(JsonGenerator json) {
    json.writeRaw("\n" + " ".repeat(level));
  }
}
