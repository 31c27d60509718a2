package io.github.bgpoveripsec.codec.corpus;

import io.github.bgpoveripsec.codec.attribute.AggregatorAttribute;
import io.github.bgpoveripsec.codec.attribute.AsPathAttribute;
import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.ClusterList;
import io.github.bgpoveripsec.codec.attribute.Communities;
import io.github.bgpoveripsec.codec.attribute.ExtendedCommunities;
import io.github.bgpoveripsec.codec.attribute.LargeCommunities;
import io.github.bgpoveripsec.codec.attribute.LocalPref;
import io.github.bgpoveripsec.codec.attribute.MpReach;
import io.github.bgpoveripsec.codec.attribute.MpUnreach;
import io.github.bgpoveripsec.codec.attribute.MultiExitDisc;
import io.github.bgpoveripsec.codec.attribute.NextHop;
import io.github.bgpoveripsec.codec.attribute.OriginAttribute;
import io.github.bgpoveripsec.codec.attribute.OriginatorId;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.message.Update;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.Nlri;
import io.github.bgpoveripsec.codec.nlri.PathPrefix;
import io.github.bgpoveripsec.codec.nlri.PrefixList;
import io.github.bgpoveripsec.codec.nlri.RouteList;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.AsnWidth;
import io.github.bgpoveripsec.model.net.Ip;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import io.github.bgpoveripsec.model.route.AsPathSegment;
import io.github.bgpoveripsec.model.route.LargeCommunity;
import java.util.List;

/** What our codec says about an UPDATE, under the names of tshark's fields. */
final class UpdateFacts {
  /** The kind of tunnel that an encapsulation community names (RFC 9012 section 4.1). */
  static final String TUNNEL = "bgp.ext_com.tunnel_type";

  private static final int ENCAPSULATION = 0x030c;
  private static final String PATH = "bgp.update.path_attribute.";

  private final AsnWidth width;
  private final Facts facts;

  private UpdateFacts(AsnWidth width, Facts facts) {
    this.width = width;
    this.facts = facts;
  }

  static void add(Update update, AsnWidth width, Facts facts) {
    facts.add("bgp.update.withdrawn_routes.length", update.withdrawn().octets().length());
    UpdateFacts all = new UpdateFacts(width, facts);
    all.prefixes("bgp.withdrawn_prefix", update.withdrawn());
    update.attributes().forEach(all::attribute);
    all.prefixes("bgp.nlri_prefix", update.nlri());
  }

  private void attribute(PathAttribute attribute) {
    facts.add(PATH + "flags", MessageFacts.hex(attribute.flags()));
    facts.add(PATH + "type_code", attribute.type().code());
    if (attribute instanceof OriginAttribute origin) {
      facts.add(PATH + "origin", origin.origin().code());
    } else if (attribute instanceof AsPathAttribute path) {
      path.path().segments().forEach(segment -> segment(segment, path.type()));
    } else if (attribute instanceof NextHop hop) {
      facts.add(PATH + "next_hop", hop.address());
    } else if (attribute instanceof MultiExitDisc med) {
      facts.add(PATH + "multi_exit_disc", med.value());
    } else if (attribute instanceof LocalPref preference) {
      facts.add(PATH + "local_pref", preference.value());
    } else if (attribute instanceof AggregatorAttribute aggregator) {
      facts.add(PATH + "aggregator_as", aggregator.speaker().asn().value());
      facts.add(PATH + "aggregator_origin", aggregator.speaker().address());
    } else if (attribute instanceof Communities communities) {
      communities
          .toList()
          .forEach(each -> facts.add("community", each.upper() + ":" + each.lower()));
    } else if (attribute instanceof OriginatorId originator) {
      facts.add(PATH + "originator_id", originator.identifier());
    } else if (attribute instanceof ClusterList clusters) {
      for (int at = 0; at < clusters.octets().length(); at += 4) {
        facts.add("bgp.path_attribute.cluster_id", Ipv4Address.of(clusters.octets().i32(at)));
      }
    } else if (attribute instanceof LargeCommunities communities) {
      communities.toList().forEach(this::large);
    } else if (attribute instanceof ExtendedCommunities communities) {
      extended(communities.octets());
    } else {
      families(attribute);
    }
  }

  private void families(PathAttribute attribute) {
    if (attribute instanceof MpReach reach) {
      family("mp_reach_nlri", reach.family());
      List<Ip> hops = reach.hop().addresses();
      for (int i = 0; i < hops.size(); i++) {
        hop(hops.get(i), i == 0);
      }
      prefixes("bgp.mp_reach_nlri_" + version(reach.family()) + "_prefix", reach.nlri());
    } else if (attribute instanceof MpUnreach unreach) {
      family("mp_unreach_nlri", unreach.family());
      prefixes("bgp.mp_unreach_nlri_" + version(unreach.family()) + "_prefix", unreach.nlri());
    }
  }

  private void family(String attribute, Family family) {
    facts.add(PATH + attribute + ".afi", family.afi().code());
    facts.add(PATH + attribute + ".safi", family.safi().code());
  }

  private void hop(Ip address, boolean first) {
    boolean six = address.toString().contains(":");
    String name = PATH + "mp_reach_nlri.next_hop." + (six ? "ipv6" : "ipv4");
    facts.add(first ? name : name + ".link_local", address);
  }

  private static String version(Family family) {
    return family.afi().code() == 1 ? "ipv4" : "ipv6";
  }

  private void segment(AsPathSegment segment, AttributeType type) {
    facts.add(PATH + "as_path_segment.type", segment.type().code());
    facts.add(PATH + "as_path_segment.length", segment.size());
    boolean wide = width == AsnWidth.FOUR || type.equals(AttributeType.AS4_PATH);
    segment
        .asns()
        .forEach(asn -> facts.add(PATH + "as_path_segment.as" + (wide ? 4 : 2), asn.value()));
  }

  private void large(LargeCommunity community) {
    facts.add(
        "bgp.large_communities.ga", Integer.toUnsignedString(community.globalAdministrator()));
    facts.add("bgp.large_communities.ldp1", Integer.toUnsignedString(community.localData1()));
    facts.add("bgp.large_communities.ldp2", Integer.toUnsignedString(community.localData2()));
  }

  private void extended(Octets octets) {
    for (int at = 0; at < octets.length(); at += 8) {
      facts.add("bgp.ext_com.type", MessageFacts.hex(octets.at(at)));
      facts.add("bgp.ext_com.stype", MessageFacts.hex(octets.at(at + 1)));
      value(octets.slice(at, at + 8));
    }
  }

  /** AS or address and number, in the two types whose subtypes all have them, or a tunnel. */
  private void value(Octets community) {
    if (community.at(0) == 0) {
      facts.add(TsharkFacts.ADMINISTRATOR, community.u16(2));
      facts.add(TsharkFacts.ASSIGNED, Integer.toUnsignedString(community.i32(4)));
    } else if (community.at(0) == 1) {
      facts.add(TsharkFacts.ADMINISTRATOR, Ipv4Address.of(community.i32(2)));
      facts.add(TsharkFacts.ASSIGNED, community.u16(6));
    } else if (community.u16(0) == ENCAPSULATION) {
      facts.add(TUNNEL, community.u16(6));
    }
  }

  private void prefixes(String field, Nlri nlri) {
    if (nlri instanceof PrefixList list) {
      for (PathPrefix each : list.toList()) {
        each.pathId().ifPresent(id -> facts.add("bgp.nlri_path_id", id));
        facts.add("bgp.prefix_length", each.prefix().length());
        facts.add(field, each.prefix().address());
      }
    } else if (nlri instanceof RouteList<?> list) {
      RouteFacts.add(list, field, facts);
    }
  }
}
