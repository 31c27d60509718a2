package io.github.bgpoveripsec.model.file;

import io.github.bgpoveripsec.model.text.Quotation;
import io.github.bgpoveripsec.model.topology.InvalidTopologyException;
import io.github.bgpoveripsec.model.topology.Topology;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
      byte[] octets = octets(file);
      return FileFormat.ofName(file.toString())
          .map(format -> read(octets, format))
          .orElseGet(() -> read(octets, FileFormat.ofContent(octets)));
    } catch (NoSuchFileException e) {
      return unreadable("expected a file, found none of this name");
    } catch (AccessDeniedException e) {
      return unreadable("expected a file that may be read, found one that may not");
    } catch (IOException e) {
      String reason = Quotation.quote(String.valueOf(e.getMessage()));
      return unreadable("expected a file that can be read, found " + reason);
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
    return TopologyWriter.write(topology, format);
  }

  /** Reads at most one octet more than a topology file may have, whatever the file is. */
  private static byte[] octets(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(Limits.OCTETS + 1);
    }
  }

  private static ReadResult unreadable(String message) {
    Problems problems = new Problems();
    problems.add(FileProblemKind.UNREADABLE, message);
    return problems.refused();
  }
}
