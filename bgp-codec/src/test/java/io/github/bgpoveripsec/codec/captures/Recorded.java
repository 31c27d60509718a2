package io.github.bgpoveripsec.codec.captures;

import io.github.bgpoveripsec.codec.octets.Octets;

/**
 * One recorded message.
 *
 * @param connection name of the session within its file
 * @param direction who sent it
 * @param type name of its type
 * @param octets the message
 */
record Recorded(String connection, Direction direction, String type, Octets octets) {
  @Override
  public String toString() {
    return connection + " " + direction + " " + type + " " + octets;
  }
}
