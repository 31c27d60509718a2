package io.github.bgpoveripsec.codec;

import io.github.bgpoveripsec.codec.attribute.AsPathAttribute;
import io.github.bgpoveripsec.codec.attribute.Communities;
import io.github.bgpoveripsec.codec.attribute.LargeCommunities;
import io.github.bgpoveripsec.codec.attribute.MpReach;
import io.github.bgpoveripsec.codec.attribute.MultiExitDisc;
import io.github.bgpoveripsec.codec.attribute.NextHop;
import io.github.bgpoveripsec.codec.attribute.OriginAttribute;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.message.Update;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.PrefixList;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.net.Ipv4Prefix;
import io.github.bgpoveripsec.model.net.Ipv6Address;
import io.github.bgpoveripsec.model.net.Ipv6Prefix;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.route.AsPath;
import io.github.bgpoveripsec.model.route.Community;
import io.github.bgpoveripsec.model.route.LargeCommunity;
import io.github.bgpoveripsec.model.route.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Shapes of the UPDATEs that are measured, filled by a generator of chance with a seed. */
public enum Shape {
  /** One or two IPv4 prefixes with the attributes that every route has. */
  SMALL {
    @Override
    Update update(Random chance) {
      return ipv4(1 + chance.nextInt(2), chance);
    }
  },

  /** Five hundred IPv4 prefixes with one set of attributes. */
  PACKED {
    @Override
    Update update(Random chance) {
      return ipv4(500, chance);
    }
  },

  /** A dozen IPv6 prefixes. */
  IPV6 {
    @Override
    Update update(Random chance) {
      List<PathAttribute> attributes = new ArrayList<>();
      Ipv6Address hop = Ipv6Address.of(0x20010db8_00000000L, chance.nextLong());
      attributes.add(
          MpReach.of(
              MpReach.Hop.of(Family.IPV6_UNICAST, hop),
              PrefixList.of(prefixes(12, i -> ipv6(chance)))));
      attributes.addAll(common(chance));
      return Update.of(PrefixList.EMPTY, attributes, PrefixList.EMPTY);
    }
  };

  abstract Update update(Random chance);

  private static Update ipv4(int count, Random chance) {
    List<PathAttribute> attributes = new ArrayList<>(common(chance));
    attributes.add(2, NextHop.of(Ipv4Address.of(0x0a000000 | chance.nextInt(1 << 24))));
    return Update.of(
        PrefixList.EMPTY, attributes, PrefixList.of(prefixes(count, i -> ipv4(chance))));
  }

  private static List<PathAttribute> common(Random chance) {
    Asn[] asns =
        chance.longs(2 + chance.nextInt(5), 1, 400_000).mapToObj(Asn::of).toArray(Asn[]::new);
    List<Community> communities =
        chance.ints(1 + chance.nextInt(6)).mapToObj(Community::new).toList();
    List<PathAttribute> attributes = new ArrayList<>();
    attributes.add(OriginAttribute.of(Origin.IGP));
    attributes.add(AsPathAttribute.of(AsPath.of(asns)));
    attributes.add(MultiExitDisc.of(chance.nextInt(1000)));
    attributes.add(Communities.of(communities));
    if (chance.nextInt(3) == 0) {
      attributes.add(
          LargeCommunities.of(
              List.of(new LargeCommunity(chance.nextInt(), chance.nextInt(), chance.nextInt()))));
    }
    return attributes;
  }

  private static Prefix[] prefixes(int count, IntFunction<Prefix> each) {
    return IntStream.range(0, count).mapToObj(each).toArray(Prefix[]::new);
  }

  private static Prefix ipv4(Random chance) {
    int length = 16 + chance.nextInt(9);
    int bits = (1 + chance.nextInt(200)) << 24 | chance.nextInt(1 << 24);
    return new Ipv4Prefix(bits & -1 << (32 - length), length);
  }

  private static Prefix ipv6(Random chance) {
    int length = 32 + chance.nextInt(17);
    long bits = 0x2000_0000_0000_0000L | chance.nextLong() >>> 3;
    return new Ipv6Prefix(bits & -1L << (64 - length), 0, length);
  }
}
