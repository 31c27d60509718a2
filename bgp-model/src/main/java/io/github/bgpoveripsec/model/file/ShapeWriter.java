package io.github.bgpoveripsec.model.file;

import java.io.StringWriter;

/** Writes values as text, as their shapes say. */
final class ShapeWriter {
  private ShapeWriter() {}

  static <T> String write(T value, Shape<T> shape, FileFormat format) {
    try {
      StringWriter text = new StringWriter();
      Output out = format == FileFormat.JSON ? new JsonOutput(text) : new YamlOutput(text);
      shape.write(value, out);
      out.end();
      return text.toString();
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(Libraries.missing(format), e);
    }
  }
}
