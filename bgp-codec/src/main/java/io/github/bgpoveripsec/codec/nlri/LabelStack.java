package io.github.bgpoveripsec.codec.nlri;

import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The labels before a prefix: reading, writing and what is the same in all families. */
final class LabelStack {
  private static final int WIDTH = 3;
  private static final MplsLabel WITHDRAWN = new MplsLabel(0x800000);

  private LabelStack() {}

  /** Labels as a receiver sees them: only the last is the bottom, and no traffic class. */
  static List<MplsLabel> of(List<MplsLabel> labels) {
    List<MplsLabel> seen = new ArrayList<>(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      int bottom = i == labels.size() - 1 ? 1 : 0;
      seen.add(new MplsLabel(labels.get(i).value() << 4 | bottom));
    }
    return List.copyOf(seen);
  }

  static void check(List<MplsLabel> labels, int more) {
    int bits = 24 * labels.size() + more;
    if (bits > 0xff) {
      throw new IllegalArgumentException("expected at most 255 bits but found " + bits);
    }
  }

  static String text(List<MplsLabel> labels) {
    return labels.isEmpty()
        ? ""
        : " label " + labels.stream().map(MplsLabel::toString).collect(Collectors.joining("/"));
  }

  /** How many octets of a route's labels stand at a place, or -1 if there are too few. */
  static int length(Octets route, int at, LabelForm form) {
    if (form == LabelForm.ABSENT) {
      return 0;
    }
    for (int end = at + WIDTH; end <= route.length(); end += WIDTH) {
      if (form != LabelForm.STACK || (route.at(end - 1) & 1) != 0) {
        return end - at;
      }
    }
    return -1;
  }

  /** The labels in so many octets. */
  static List<MplsLabel> read(Octets route, int length, LabelForm form) {
    if (form == LabelForm.WITHDRAWN) {
      return List.of();
    }
    List<MplsLabel> labels = new ArrayList<>(1);
    for (int at = 1; at <= length; at += WIDTH) {
      labels.add(MplsLabel.read(route, at));
    }
    return labels;
  }

  static int bits(List<MplsLabel> labels, LabelForm form) {
    return switch (form) {
      case ABSENT -> 0;
      case WITHDRAWN -> 24;
      default -> 24 * labels.size();
    };
  }

  static void write(List<MplsLabel> labels, LabelForm form, OctetsBuilder out) {
    if (form == LabelForm.WITHDRAWN) {
      WITHDRAWN.write(out);
    } else if (form != LabelForm.ABSENT) {
      labels.forEach(label -> label.write(out));
    }
  }

  /** Checks what a form demands of routes that are to be written in it. */
  static LabelForm form(List<List<MplsLabel>> stacks) {
    if (stacks.stream().anyMatch(List::isEmpty)) {
      throw new IllegalArgumentException("expected a label with each prefix that is announced");
    }
    return stacks.stream().anyMatch(stack -> stack.size() > 1) ? LabelForm.STACK : LabelForm.SINGLE;
  }
}
