package io.github.bgpoveripsec.model.file;

import io.github.bgpoveripsec.model.topology.InvalidTopologyException;
import io.github.bgpoveripsec.model.topology.Topology;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Reads and writes topology files.
 *
 * <p>Nothing that a file can hold makes the reader throw: a file that is no topology is {@link
 * ReadResult.Refused}, with every problem found.
 */
public final class TopologyFile {
  /** The greatest number of problems that are listed for one file: {@value}. */
  public static final int MAX_PROBLEMS = 100;

  /** The number of further problems of one file at which the reader ceases to count: {@value}. */
  public static final int MAX_OMITTED = InvalidTopologyException.MAX_PROBLEMS - MAX_PROBLEMS;

  private TopologyFile() {}

  /**
   * Reads a file, in the format that its name promises, or else the one that it begins like.
   *
   * @param file the file
   * @return the topology, or why there is none
   */
  public static ReadResult read(Path file) {
    try {
      byte[] octets = Octets.of(file);
      return read(octets, Octets.format(file, octets));
    } catch (RefusedException e) {
      return e.refused();
    }
  }

  /**
   * Reads what a file holds.
   *
   * @param octets text in UTF-8
   * @param format the format of the text
   * @return the topology, or why there is none
   */
  public static ReadResult read(byte[] octets, FileFormat format) {
    return TopologyReader.read(octets, format);
  }

  /**
   * Reads a text.
   *
   * @param text what a file may hold
   * @param format the format of the text
   * @return the topology, or why there is none
   */
  public static ReadResult read(String text, FileFormat format) {
    return TopologyReader.read(text.getBytes(StandardCharsets.UTF_8), format);
  }

  /**
   * Writes a topology as text that reads back as the same topology.
   *
   * <p>Only what the topology states is written: no key stands for a value that is absent or the
   * default. The same topology always gives the same text.
   *
   * @param topology the topology
   * @param format the format of the text
   * @return the text, its lines ended by line feeds
   * @throws IllegalStateException if the library that writes the format is missing; the message
   *     names it
   */
  public static String write(Topology topology, FileFormat format) {
    return ShapeWriter.write(topology, TopologyShape.TOPOLOGY, format);
  }
}
