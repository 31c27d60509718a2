package io.github.bgpoveripsec.codec.fuzz;

import io.github.bgpoveripsec.codec.octets.Octets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the seeds of the targets, one folder for each, from recorded messages. */
public final class Seeds {
  private static final List<String> KINDS =
      List.of("Open", "Update", "Notification", "Keepalive", "RouteRefresh");
  private static final List<String> WHOLE = List.of("Framer", "Dissect", "Json");

  private Seeds() {}

  /**
   * Writes the seeds.
   *
   * @param args the folder of recordings, and the folder to write to
   * @throws IOException if a folder cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    Path target = Path.of(args[1]);
    int number = 0;
    for (Octets message : Recordings.messages(Path.of(args[0]))) {
      number++;
      int type = message.at(18);
      if (type >= 1 && type <= KINDS.size()) {
        write(target, KINDS.get(type - 1), number, message.slice(19, message.length()));
      }
      for (String kind : WHOLE) {
        write(target, kind, number, message);
      }
    }
    write(target, "Keepalive", 0, Octets.EMPTY);
  }

  private static void write(Path target, String kind, int number, Octets rest) throws IOException {
    Path folder = Files.createDirectories(target.resolve(kind));
    ByteArrayOutputStream seed = new ByteArrayOutputStream();
    seed.write(0);
    if (kind.equals("Framer")) {
      seed.write(number);
    }
    seed.write(rest.toByteArray());
    Files.write(folder.resolve("recorded-" + number), seed.toByteArray());
  }
}
