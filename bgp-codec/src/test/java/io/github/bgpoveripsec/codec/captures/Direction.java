package io.github.bgpoveripsec.codec.captures;

/** Which side of a recorded session sent a message. */
enum Direction {
  /** The daemon sent it and our speaker received it. */
  RX,
  /** Our speaker sent it, sometimes odd on purpose. */
  TX
}
