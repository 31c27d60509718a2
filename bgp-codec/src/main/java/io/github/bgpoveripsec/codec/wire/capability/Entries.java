package io.github.bgpoveripsec.codec.wire.capability;

import io.github.bgpoveripsec.codec.nlri.Afi;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.Safi;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.wire.outline.Numbers;
import io.github.bgpoveripsec.codec.wire.outline.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** What capabilities with a list of entries share. */
final class Entries {
  private Entries() {}

  /** Reads entries of one size each; nothing if the octets are no whole number of them. */
  static <E> Optional<List<E>> read(Octets value, int size, Function<Octets, E> entry) {
    if (value.length() % size != 0) {
      return Optional.empty();
    }
    List<E> entries = new ArrayList<>();
    for (int at = 0; at < value.length(); at += size) {
      entries.add(entry.apply(value.slice(at, at + size)));
    }
    return Optional.of(entries);
  }

  /** Reads AFI and SAFI in three octets. */
  static Family family(Octets value) {
    return Family.of(value.u16(0), value.at(2));
  }

  /** Writes AFI and SAFI in three octets. */
  static OctetsBuilder family(Family family, OctetsBuilder out) {
    return out.u16(family.afi().code()).u8(family.safi().code());
  }

  /** Explains AFI and SAFI in three octets. */
  static void outline(Outline out) {
    Numbers.named16("AFI", out, Afi::new);
    Numbers.named8("SAFI", out, Safi::new);
  }

  /** Explains entries of one size each, which begin with AFI and SAFI. */
  static void outline(int size, Outline out, Consumer<? super Outline> more) {
    while (!out.rest().isEmpty()) {
      out.group(
          "family",
          size,
          entry -> {
            outline(entry);
            more.accept(entry);
          });
    }
  }
}
