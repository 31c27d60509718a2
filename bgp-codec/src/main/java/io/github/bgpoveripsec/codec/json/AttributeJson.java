package io.github.bgpoveripsec.codec.json;

import io.github.bgpoveripsec.codec.attribute.AggregatorAttribute;
import io.github.bgpoveripsec.codec.attribute.Aigp;
import io.github.bgpoveripsec.codec.attribute.AsPathAttribute;
import io.github.bgpoveripsec.codec.attribute.AtomicAggregate;
import io.github.bgpoveripsec.codec.attribute.AttrSet;
import io.github.bgpoveripsec.codec.attribute.BfdDiscriminator;
import io.github.bgpoveripsec.codec.attribute.BgpSecPath;
import io.github.bgpoveripsec.codec.attribute.ClusterList;
import io.github.bgpoveripsec.codec.attribute.Communities;
import io.github.bgpoveripsec.codec.attribute.ExtendedCommunities;
import io.github.bgpoveripsec.codec.attribute.ExtendedCommunity;
import io.github.bgpoveripsec.codec.attribute.Ipv6ExtendedCommunities;
import io.github.bgpoveripsec.codec.attribute.LargeCommunities;
import io.github.bgpoveripsec.codec.attribute.LinkState;
import io.github.bgpoveripsec.codec.attribute.LocalPref;
import io.github.bgpoveripsec.codec.attribute.MpReach;
import io.github.bgpoveripsec.codec.attribute.MpUnreach;
import io.github.bgpoveripsec.codec.attribute.MultiExitDisc;
import io.github.bgpoveripsec.codec.attribute.NextHop;
import io.github.bgpoveripsec.codec.attribute.OnlyToCustomer;
import io.github.bgpoveripsec.codec.attribute.OriginAttribute;
import io.github.bgpoveripsec.codec.attribute.OriginatorId;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.attribute.PeDistinguisherLabels;
import io.github.bgpoveripsec.codec.attribute.PmsiTunnel;
import io.github.bgpoveripsec.codec.attribute.PrefixSid;
import io.github.bgpoveripsec.codec.attribute.RawAttribute;
import io.github.bgpoveripsec.codec.attribute.Sfp;
import io.github.bgpoveripsec.codec.attribute.SwitchingDescriptor;
import io.github.bgpoveripsec.codec.attribute.TrafficEngineering;
import io.github.bgpoveripsec.codec.attribute.TunnelEncapsulation;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.model.route.AsPathSegment;
import io.github.bgpoveripsec.model.route.AsPathSegmentType;
import java.math.BigInteger;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes path attributes: type, name, flags, and the fields of each. */
final class AttributeJson {
  static final Kinds<PathAttribute> KINDS =
      Kinds.<PathAttribute>none()
          .on(OriginAttribute.class, (it, json) -> text("origin", it.origin(), json))
          .on(AsPathAttribute.class, AttributeJson::path)
          .on(NextHop.class, (it, json) -> text("nextHop", it.address(), json))
          .on(MultiExitDisc.class, (it, json) -> json.writeNumberProperty("value", it.value()))
          .on(LocalPref.class, (it, json) -> json.writeNumberProperty("value", it.value()))
          .on(AtomicAggregate.class, (it, json) -> {})
          .on(AggregatorAttribute.class, AttributeJson::aggregator)
          .on(Communities.class, (it, json) -> Fields.texts("communities", it.toList(), json))
          .on(OriginatorId.class, (it, json) -> text("originatorId", it.identifier(), json))
          .on(ClusterList.class, (it, json) -> Fields.texts("clusterList", it.toList(), json))
          .on(MpReach.class, AttributeJson::reach)
          .on(MpUnreach.class, AttributeJson::unreach)
          .on(ExtendedCommunities.class, (it, json) -> extended(it.toList(), json))
          .on(Ipv6ExtendedCommunities.class, (it, json) -> extended(it.toList(), json))
          .on(LargeCommunities.class, (it, json) -> Fields.texts("communities", it.toList(), json))
          .on(OnlyToCustomer.class, (it, json) -> json.writeNumberProperty("asn", it.asn().value()))
          .on(PmsiTunnel.class, TunnelJson::pmsi)
          .on(Aigp.class, AttributeJson::aigp)
          .on(BfdDiscriminator.class, AttributeJson::bfd)
          .on(PrefixSid.class, PrefixSidJson::fields)
          .on(TunnelEncapsulation.class, TunnelJson::encapsulation)
          .on(TrafficEngineering.class, AttributeJson::engineering)
          .on(PeDistinguisherLabels.class, AttributeJson::labels)
          .on(AttrSet.class, AttributeJson::set)
          .on(BgpSecPath.class, AttributeJson::secured)
          .on(Sfp.class, SfpJson::fields)
          .on(LinkState.class, (it, json) -> LinkStateJson.tlvs("tlvs", it.tlvs(), json))
          .on(RawAttribute.class, (it, json) -> Fields.value(it.octets(), json));

  private AttributeJson() {}

  static void list(List<PathAttribute> attributes, JsonGenerator json) {
    Fields.objects(
        "attributes",
        attributes,
        json,
        attribute -> {
          json.writeNumberProperty("type", attribute.type().code());
          json.writeStringProperty("name", attribute.type().name());
          json.writeNumberProperty("flags", attribute.flags());
          KINDS.write(attribute, json);
        });
  }

  private static void text(String name, Object value, JsonGenerator json) {
    json.writeStringProperty(name, value.toString());
  }

  private static void path(AsPathAttribute attribute, JsonGenerator json) {
    Fields.objects(
        "segments",
        attribute.path().segments(),
        json,
        segment -> {
          json.writeStringProperty("type", name(segment.type()));
          asns(segment, json);
        });
  }

  private static String name(AsPathSegmentType type) {
    return switch (type) {
      case AS_SET -> "set";
      case AS_SEQUENCE -> "sequence";
      case AS_CONFED_SEQUENCE -> "confed-sequence";
      case AS_CONFED_SET -> "confed-set";
    };
  }

  private static void asns(AsPathSegment segment, JsonGenerator json) {
    json.writeArrayPropertyStart("asns");
    for (int i = 0; i < segment.size(); i++) {
      json.writeNumber(Integer.toUnsignedLong(segment.bits(i)));
    }
    json.writeEndArray();
  }

  private static void aggregator(AggregatorAttribute attribute, JsonGenerator json) {
    json.writeNumberProperty("asn", attribute.speaker().asn().value());
    text("address", attribute.speaker().address(), json);
  }

  private static void extended(List<Octets> communities, JsonGenerator json) {
    Fields.objects(
        "communities",
        communities,
        json,
        octets -> {
          Fields.value(octets, json);
          text("reading", ExtendedCommunity.reading(octets), json);
        });
  }

  private static void aigp(Aigp attribute, JsonGenerator json) {
    attribute
        .metric()
        .ifPresent(
            metric ->
                json.writeNumberProperty("metric", new BigInteger(Long.toUnsignedString(metric))));
    Fields.tlvs(attribute.tlvs(), json);
  }

  private static void bfd(BfdDiscriminator attribute, JsonGenerator json) {
    json.writeNumberProperty("mode", attribute.mode());
    json.writeNumberProperty("discriminator", attribute.discriminator());
    attribute.source().ifPresent(source -> text("source", source, json));
    Fields.tlvs(attribute.tlvs(), json);
  }

  private static void engineering(TrafficEngineering attribute, JsonGenerator json) {
    Fields.objects(
        "descriptors",
        attribute.descriptors(),
        json,
        descriptor -> {
          json.writeNumberProperty("switchingCapability", descriptor.capability());
          json.writeNumberProperty("encoding", descriptor.encoding());
          json.writeArrayPropertyStart("maxBandwidths");
          for (int priority = 0; priority < SwitchingDescriptor.PRIORITIES; priority++) {
            json.writeNumber(descriptor.maxBandwidth(priority));
          }
          json.writeEndArray();
          text("specific", descriptor.specific(), json);
        });
  }

  private static void labels(PeDistinguisherLabels attribute, JsonGenerator json) {
    Fields.objects(
        "labels",
        attribute.entries(),
        json,
        entry -> {
          text("address", entry.address(), json);
          json.writeNumberProperty("label", entry.label().value());
        });
  }

  private static void set(AttrSet attribute, JsonGenerator json) {
    json.writeNumberProperty("origin", attribute.origin().value());
    list(attribute.attributes(), json);
  }

  private static void secured(BgpSecPath attribute, JsonGenerator json) {
    Fields.objects(
        "path",
        attribute.path(),
        json,
        segment -> {
          json.writeNumberProperty("pCount", segment.count());
          json.writeNumberProperty("flags", segment.flags());
          json.writeNumberProperty("asn", segment.asn().value());
        });
    Fields.objects(
        "signatureBlocks",
        attribute.blocks(),
        json,
        block -> {
          json.writeNumberProperty("algorithm", block.algorithm());
          Fields.objects(
              "signatures",
              block.signatures(),
              json,
              signature -> {
                text("key", signature.key(), json);
                text("signature", signature.octets(), json);
              });
        });
  }

  private static void reach(MpReach attribute, JsonGenerator json) {
    Fields.family(attribute.family(), json);
    Fields.texts("nextHop", attribute.hop().addresses(), json);
    if (attribute.hop().addresses().isEmpty() && !attribute.hop().octets().isEmpty()) {
      text("nextHopHex", attribute.hop().octets(), json);
    }
    NlriJson.array("nlri", attribute.nlri(), json);
  }

  private static void unreach(MpUnreach attribute, JsonGenerator json) {
    Fields.family(attribute.family(), json);
    NlriJson.array("nlri", attribute.nlri(), json);
  }
}
