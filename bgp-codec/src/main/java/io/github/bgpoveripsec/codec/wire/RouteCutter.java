package io.github.bgpoveripsec.codec.wire;

import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.Nlri;
import io.github.bgpoveripsec.codec.nlri.RawNlri;
import io.github.bgpoveripsec.codec.nlri.RouteForm;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.wire.nlri.NlriFormat;
import io.github.bgpoveripsec.codec.wire.nlri.NlriFormats;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Cuts the routes of one family into runs that are as long as they may be. */
final class RouteCutter {
  private final Family family;
  private final RouteForm form;

  RouteCutter(Family family, RouteForm form) {
    this.family = family;
    this.form = form;
  }

  /**
   * How many octets a run may have.
   *
   * @param path the part of the UPDATE whose routes these are
   * @param fits tells whether so many fit
   */
  record Room(String path, IntPredicate fits) {
    private Refusal refusal(int octets) {
      return new Refusal(
          path, "expected at least one route to fit a message, but one has " + octets + " octets");
    }
  }

  /** Cuts routes, and hands out the runs until something does not fit. */
  Optional<Refusal> cut(Nlri nlri, Room room, Consumer<Nlri> runs) {
    Octets octets = nlri.octets();
    NlriFormat format = nlri instanceof RawNlri ? null : NlriFormats.of(family);
    int at = 0;
    while (at < octets.length()) {
      int one = end(format, octets, at);
      if (!room.fits().test(one - at)) {
        return Optional.of(room.refusal(one - at));
      }
      int end = one;
      while (end < octets.length()) {
        int next = end(format, octets, end);
        if (!room.fits().test(next - at)) {
          break;
        }
        end = next;
      }
      runs.accept(NlriFormats.read(family, octets.slice(at, end), form));
      at = end;
    }
    return Optional.empty();
  }

  /** The place after a route; routes that cannot be told apart are one. */
  private int end(@Nullable NlriFormat format, Octets octets, int at) {
    int end = format == null ? -1 : format.end(octets, at, octets.length(), form);
    return end < 0 ? octets.length() : end;
  }
}
