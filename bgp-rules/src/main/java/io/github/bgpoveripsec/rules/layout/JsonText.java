package io.github.bgpoveripsec.rules.layout;

import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** How all JSON texts are written. */
public final class JsonText {
  /** Nothing but ASCII comes out, so that no encoding on the way can harm the text. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private JsonText() {}

  /** Begins a text, each value of its outer levels on a line of its own. */
  public static JsonGenerator generator(Consumer<? super String> out) {
    ObjectWriteContext context =
        new ObjectWriteContext.Base() {
          @Override
          public PrettyPrinter getPrettyPrinter() {
            return new OuterLines();
          }
        };
    return FACTORY.createGenerator(context, new Pieces(out));
  }

  /** Writes an array of texts as a property. */
  public static void strings(String name, List<String> values, JsonGenerator json) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }
}
