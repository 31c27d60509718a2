package io.github.bgpoveripsec.codec;

import java.nio.ByteBuffer;

/**
 * The yardstick: a loop that touches every length and value of an UPDATE and makes nothing. It
 * checks nothing either but that it stays inside.
 */
final class OctetWalk {
  private static final int WITHDRAWN = 19;
  private static final int MP_REACH = 14;
  private static final int EXTENDED_LENGTH = 0x10;

  private OctetWalk() {}

  static long sum(byte[] message) {
    ByteBuffer octets = ByteBuffer.wrap(message);
    long sum = octets.getLong(0) + octets.getLong(8);
    int withdrawn = WITHDRAWN + 2;
    int attributes = withdrawn + u16(octets, WITHDRAWN) + 2;
    int nlri = attributes + u16(octets, attributes - 2);
    sum += prefixes(octets, withdrawn, attributes - 2);
    for (int at = attributes; at < nlri; ) {
      boolean extended = (octets.get(at) & EXTENDED_LENGTH) != 0;
      int type = octets.get(at + 1);
      int begin = at + (extended ? 4 : 3);
      int end = begin + (extended ? u16(octets, at + 2) : octets.get(at + 2) & 0xff);
      sum += type + (type == MP_REACH ? reach(octets, begin, end) : words(octets, begin, end));
      at = end;
    }
    return sum + prefixes(octets, nlri, message.length);
  }

  private static long reach(ByteBuffer octets, int begin, int end) {
    int routes = begin + 5 + (octets.get(begin + 3) & 0xff);
    return words(octets, begin, routes) + prefixes(octets, routes, end);
  }

  private static long words(ByteBuffer octets, int begin, int end) {
    long sum = 0;
    int at = begin;
    for (; at + 4 <= end; at += 4) {
      sum += octets.getInt(at);
    }
    for (; at < end; at++) {
      sum += octets.get(at);
    }
    return sum;
  }

  private static long prefixes(ByteBuffer octets, int begin, int end) {
    long sum = 0;
    for (int at = begin; at < end; ) {
      int length = octets.get(at++) & 0xff;
      int next = at + ((length + 7) >>> 3);
      sum += length;
      for (; at < next; at++) {
        sum = sum * 31 + octets.get(at);
      }
    }
    return sum;
  }

  private static int u16(ByteBuffer octets, int at) {
    return octets.getShort(at) & 0xffff;
  }
}
