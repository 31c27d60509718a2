package io.github.bgpoveripsec.codec.fuzz;

import io.github.bgpoveripsec.codec.Dissection;
import io.github.bgpoveripsec.codec.dissect.Dissected;
import io.github.bgpoveripsec.codec.dissect.Hexdump;
import io.github.bgpoveripsec.codec.dissect.Node;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.Session;
import java.util.Arrays;

/** Any octets explained to people: each of them once, in lines that harm no terminal. */
public final class DissectTarget {
  private static final int WIDTH = 100;

  private DissectTarget() {}

  /**
   * Explains one stream.
   *
   * @param input an octet for the session, then the stream
   */
  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length == 0) {
      return;
    }
    Session session = Sessions.of(input[0]);
    Octets octets = Octets.of(Arrays.copyOfRange(input, 1, input.length));
    int at = 0;
    for (Dissected message : Dissection.of(octets, session)) {
      at = tiles(message.node(), at);
      shows(Hexdump.of(message));
    }
    Laws.holds(at == octets.length(), "each octet is explained");
  }

  /** Where the node ends that must begin somewhere. */
  private static int tiles(Node node, int begin) {
    int end = begin;
    for (Node child : node.children()) {
      end = tiles(child, end);
    }
    if (node.isLeaf()) {
      end = begin + node.octets().length();
    }
    Laws.holds(
        (node.octets().isEmpty() || node.octets().offset() == begin)
            && begin + node.octets().length() == end,
        "each octet is explained once, in order");
    return end;
  }

  private static void shows(String text) {
    int column = 0;
    for (int at = 0; at < text.length(); at++) {
      char next = text.charAt(at);
      column = next == '\n' ? 0 : column + 1;
      Laws.holds(column <= WIDTH, "lines have at most " + WIDTH + " columns");
      Laws.holds(next == '\n' || (next >= ' ' && next <= '~'), "lines are of printable ASCII");
    }
  }
}
