package io.github.bgpoveripsec.model.file;

import io.github.bgpoveripsec.model.topology.Topology;
import java.io.StringWriter;

/** Writes a topology as the text of a topology file. */
final class TopologyWriter {
  private TopologyWriter() {}

  static String write(Topology topology, FileFormat format) {
    try {
      StringWriter text = new StringWriter();
      Output out = format == FileFormat.JSON ? new JsonOutput(text) : new YamlOutput(text);
      TopologyShape.TOPOLOGY.write(topology, out);
      out.end();
      return text.toString();
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(Libraries.missing(format), e);
    }
  }
}
