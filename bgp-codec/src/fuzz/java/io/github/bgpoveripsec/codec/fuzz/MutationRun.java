package io.github.bgpoveripsec.codec.fuzz;

import io.github.bgpoveripsec.codec.octets.Octets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Decodes mutated recordings by the thousand million. It ends with the count, or at the first
 * octets that break a law, which it prints with their session.
 */
public final class MutationRun {
  private static final int ALL_LAWS_EVERY = 64;
  private static final long TELL_EVERY = 10_000_000;

  private MutationRun() {}

  /**
   * Runs.
   *
   * @param args the folder of recordings, how many messages, and the seed of chance
   * @throws IOException if the recordings cannot be read
   */
  public static void main(String[] args) throws IOException {
    List<Octets> seeds = Recordings.messages(Path.of(args[0]));
    long count = Long.parseLong(args[1]);
    Mutator mutator = new Mutator(seeds, Long.parseLong(args[2]));
    System.out.println(seeds.size() + " recorded messages, seed " + args[2]);
    long started = System.nanoTime();
    for (long done = 1; done <= count; done++) {
      Octets octets = mutator.next();
      int session = mutator.session();
      try {
        if (done % ALL_LAWS_EVERY == 0) {
          Laws.all(octets, Sessions.of(session));
        } else {
          Laws.quick(octets, Sessions.of(session));
        }
      } catch (RuntimeException | AssertionError escaped) {
        System.out.println("session " + session + " octets " + octets);
        throw escaped;
      }
      if (done % TELL_EVERY == 0 || done == count) {
        long seconds = (System.nanoTime() - started) / 1_000_000_000;
        System.out.println(done + " mutated messages in " + seconds + " s without an escape");
      }
    }
  }
}
