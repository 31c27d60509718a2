package io.github.bgpoveripsec.rules.routing;

import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Prefix;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Prefixes in order, each with the one ASN whose owner is sure to refuse it, where there is one.
 *
 * <p>A data centre that passes on what it learned offers thousands of prefixes to thousands of
 * gateways, and mostly all of them have one ASN and refuse everything. So runs of prefixes with the
 * same barred ASN are skipped in one step.
 */
final class Offering {
  private static final long NOBODY = -1;

  private final PrefixList prefixes;
  private final long[] barred;
  private final int[] nextRun;

  private Offering(PrefixList prefixes, long[] barred) {
    this.prefixes = prefixes;
    this.barred = barred;
    this.nextRun = new int[barred.length];
    for (int i = barred.length - 1; i >= 0; i--) {
      boolean runGoesOn = i + 1 < barred.length && barred[i] == barred[i + 1];
      nextRun[i] = runGoesOn ? nextRun[i + 1] : i + 1;
    }
  }

  /** An offering that nobody is sure to refuse. */
  static Offering of(PrefixList prefixes) {
    return new Offering(prefixes, new long[0]);
  }

  /** An offering of which the n-th prefix is barred for the owner of the n-th ASN. */
  static Offering of(PrefixList prefixes, IntFunction<Optional<Asn>> barred) {
    long[] asns = new long[prefixes.size()];
    for (int i = 0; i < asns.length; i++) {
      asns[i] = barred.apply(i).map(Asn::value).orElse(NOBODY);
    }
    return new Offering(prefixes, asns);
  }

  /** The prefixes one after the other, without those barred for the owner of the ASN. */
  Cursor cursor(Asn receiver) {
    return new Cursor(receiver.value());
  }

  /** A place in the offering. */
  final class Cursor implements Comparable<Cursor> {
    private final long receiver;
    private int at = -1;

    private Cursor(long receiver) {
      this.receiver = receiver;
    }

    /** Moves to the next prefix, if there is one. */
    boolean advance() {
      at++;
      if (at < barred.length && barred[at] == receiver) {
        at = nextRun[at];
      }
      return at < prefixes.size();
    }

    Prefix prefix() {
      return prefixes.get(at);
    }

    @Override
    public int compareTo(Cursor other) {
      return prefix().compareTo(other.prefix());
    }
  }
}
