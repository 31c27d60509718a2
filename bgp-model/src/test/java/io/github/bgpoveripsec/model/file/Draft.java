package io.github.bgpoveripsec.model.file;

import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.model.topology.Topology;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/** A topology file before it is written down, to be tampered with. */
final class Draft {
  private final Part root;

  private Draft(Part root) {
    this.root = root;
  }

  /** One value with the key before it; keys may stand twice here, unlike in a map. */
  static final class Part {
    String key;
    final NodeKind kind;
    final Layout layout;
    final ScalarForm form;
    final String text;
    final List<Part> parts = new ArrayList<>();

    Part(String key, NodeKind kind, Layout layout) {
      this(key, kind, layout, ScalarForm.TEXT, "");
    }

    private Part(String key, NodeKind kind, Layout layout, ScalarForm form, String text) {
      this.key = key;
      this.kind = kind;
      this.layout = layout;
      this.form = form;
      this.text = text;
    }

    private void write(Output out) {
      if (kind == NodeKind.PLAIN) {
        out.scalar(form, text);
        return;
      }
      out.open(kind, layout);
      for (Part part : parts) {
        if (kind == NodeKind.MAPPING) {
          out.key(part.key);
        }
        part.write(out);
      }
      out.close();
    }
  }

  /**
   * A key of the draft: the mapping it stands in, its value, and its place with and without keys.
   */
  record Place(Part mapping, Part value, Path path, String description) {}

  static Draft of(Topology topology) {
    Recorder recorder = new Recorder();
    TopologyShape.TOPOLOGY.write(topology, recorder);
    return new Draft(recorder.root.parts.get(0));
  }

  /** Every key of every mapping. */
  List<Place> places() {
    List<Place> places = new ArrayList<>();
    collect(root, Path.root(), "", places);
    return places;
  }

  private static void collect(Part part, Path path, String description, List<Place> places) {
    for (int i = 0; i < part.parts.size(); i++) {
      Part child = part.parts.get(i);
      if (part.kind == NodeKind.MAPPING) {
        String inner = description.isEmpty() ? child.key : description + "." + child.key;
        Path place = path.field(child.key);
        places.add(new Place(part, child, place, inner));
        collect(child, place, inner, places);
      } else {
        collect(child, element(path, part, i), description + "[]", places);
      }
    }
  }

  private static Path element(Path list, Part part, int position) {
    Part element = part.parts.get(position);
    for (String name : List.of("id", "role", "destination", "peerIp")) {
      for (Part property : element.parts) {
        if (name.equals(property.key)) {
          return list.key(property.text);
        }
      }
    }
    return "tunnels".equals(part.key) ? list.key("single") : list.index(position);
  }

  /** Puts the keys of every mapping in another order. */
  void shuffle(Random random) {
    shuffle(root, random);
  }

  private static void shuffle(Part part, Random random) {
    if (part.kind == NodeKind.MAPPING) {
      Collections.shuffle(part.parts, random);
    }
    part.parts.forEach(child -> shuffle(child, random));
  }

  String write(FileFormat format) {
    StringWriter text = new StringWriter();
    Output out = format == FileFormat.JSON ? new JsonOutput(text) : new YamlOutput(text);
    root.write(out);
    out.end();
    return text.toString();
  }

  private static final class Recorder implements Output {
    private final Part root = new Part("", NodeKind.LIST, Layout.LINES);
    private final Deque<Part> open = new ArrayDeque<>(List.of(root));
    private String key = "";

    private void add(Part part) {
      open.element().parts.add(part);
      key = "";
    }

    @Override
    public void open(NodeKind kind, Layout layout) {
      Part part = new Part(key, kind, layout);
      add(part);
      open.push(part);
    }

    @Override
    public void close() {
      open.pop();
    }

    @Override
    public void key(String name) {
      key = name;
    }

    @Override
    public void scalar(ScalarForm form, String text) {
      add(new Part(key, NodeKind.PLAIN, Layout.LINES, form, text));
    }

    @Override
    public void end() {}
  }
}
