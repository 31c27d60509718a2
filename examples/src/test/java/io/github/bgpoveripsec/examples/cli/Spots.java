package io.github.bgpoveripsec.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Where the keys of a file stand that have a text or a number for a value. */
final class Spots {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setUseMarks(true).setCodePointLimit(Integer.MAX_VALUE).build();

  private Spots() {}

  /**
   * A key and its value.
   *
   * @param key the index of the first character of the key
   * @param value the index of the first character of the value
   * @param end the index behind the value
   * @param separator what stands between this key with its value and another one before it
   */
  record Spot(int key, int value, int end, String separator) {}

  /** All keys of a text that is YAML or JSON. */
  static List<Spot> of(String text) {
    // As octets: of texts, the parser's buffer may end within a pair of surrogates, and it fails.
    InputStream octets = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    List<Spot> spots = new ArrayList<>();
    collect(new Compose(SETTINGS).composeInputStream(octets).orElseThrow(), text, spots);
    return spots;
  }

  private static void collect(Node node, String text, List<Spot> spots) {
    if (node instanceof SequenceNode list) {
      list.getValue().forEach(it -> collect(it, text, spots));
    } else if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        Mark key = tuple.getKeyNode().getStartMark().orElseThrow();
        boolean inLine = mapping.getFlowStyle() == FlowStyle.FLOW;
        if (tuple.getValueNode() instanceof ScalarNode scalar) {
          spots.add(
              new Spot(
                  index(key, text),
                  index(scalar.getStartMark().orElseThrow(), text),
                  index(scalar.getEndMark().orElseThrow(), text),
                  inLine ? ", " : "\n" + " ".repeat(key.getColumn())));
        }
        collect(tuple.getValueNode(), text, spots);
      }
    }
  }

  private static int index(Mark mark, String text) {
    return text.offsetByCodePoints(0, mark.getIndex());
  }
}
