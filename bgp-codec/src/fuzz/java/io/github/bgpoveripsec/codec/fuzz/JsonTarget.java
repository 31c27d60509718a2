package io.github.bgpoveripsec.codec.fuzz;

import io.github.bgpoveripsec.codec.BgpCodec;
import io.github.bgpoveripsec.codec.DecodeResult;
import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.github.bgpoveripsec.codec.json.JsonMessages;
import io.github.bgpoveripsec.codec.json.Position;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.Session;
import java.util.Arrays;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Any octets as a line of JSON, which any reader of JSON takes. */
public final class JsonTarget {
  private static final JsonFactory STRICT =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private JsonTarget() {}

  /**
   * Writes and reads one line.
   *
   * @param input an octet for the session, then a message
   */
  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length == 0) {
      return;
    }
    Session session = Sessions.of(input[0]);
    Octets rest = Octets.of(Arrays.copyOfRange(input, 1, input.length));
    DecodeResult result = BgpCodec.forSession(session).decode(rest);
    Octets octets = result instanceof Decoded decoded ? rest.slice(0, decoded.consumed()) : rest;
    String line = JsonMessages.of(session).line(new Position(0, 0), octets, result);
    Laws.holds(
        line.chars().allMatch(next -> next >= ' ' && next <= '~'), "a line is of printable ASCII");
    Laws.holds(objects(line) == 1, "a line is one object");
  }

  /** How many objects there are in a row; a reader of JSON refuses what is none. */
  private static int objects(String line) {
    int count = 0;
    try (JsonParser json = STRICT.createParser(ObjectReadContext.empty(), line)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        json.finishToken();
        boolean outermost = json.streamReadContext().getParent() == null;
        count += token == JsonToken.END_OBJECT && outermost ? 1 : 0;
      }
    }
    return count;
  }
}
