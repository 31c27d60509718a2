package io.github.bgpoveripsec.codec.nlri;

import io.github.bgpoveripsec.codec.octets.Octets;

/** Tells where a route ends. */
@FunctionalInterface
interface RouteEnd {
  /** The place after the route at a place; negative if its length is not there. */
  int after(Octets octets, int at);

  /** The end of a route that begins with the number of its bits. */
  static int afterBits(Octets octets, int at) {
    return at + 1 + PrefixBits.size(octets.at(at));
  }
}
