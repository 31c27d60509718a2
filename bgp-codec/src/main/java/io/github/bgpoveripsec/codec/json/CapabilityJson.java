package io.github.bgpoveripsec.codec.json;

import io.github.bgpoveripsec.codec.capability.AddPath;
import io.github.bgpoveripsec.codec.capability.BgpSec;
import io.github.bgpoveripsec.codec.capability.Capability;
import io.github.bgpoveripsec.codec.capability.ExtendedNextHop;
import io.github.bgpoveripsec.codec.capability.FourOctetAs;
import io.github.bgpoveripsec.codec.capability.Fqdn;
import io.github.bgpoveripsec.codec.capability.GracefulRestart;
import io.github.bgpoveripsec.codec.capability.LongLivedGracefulRestart;
import io.github.bgpoveripsec.codec.capability.MultipleLabels;
import io.github.bgpoveripsec.codec.capability.Multiprotocol;
import io.github.bgpoveripsec.codec.capability.OutboundRouteFiltering;
import io.github.bgpoveripsec.codec.capability.PathsLimit;
import io.github.bgpoveripsec.codec.capability.RawCapability;
import io.github.bgpoveripsec.codec.capability.RoleCapability;
import io.github.bgpoveripsec.codec.capability.SimpleCapability;
import io.github.bgpoveripsec.codec.capability.SoftwareVersion;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes capabilities: code, name, and the fields of each. */
final class CapabilityJson {
  static final Kinds<Capability> KINDS =
      Kinds.<Capability>none()
          .on(Multiprotocol.class, (it, json) -> Fields.family(it.family(), json))
          .on(FourOctetAs.class, (it, json) -> json.writeNumberProperty("asn", it.asn().value()))
          .on(SimpleCapability.class, (it, json) -> {})
          .on(AddPath.class, CapabilityJson::addPath)
          .on(GracefulRestart.class, CapabilityJson::gracefulRestart)
          .on(LongLivedGracefulRestart.class, CapabilityJson::longLived)
          .on(ExtendedNextHop.class, CapabilityJson::extendedNextHop)
          .on(OutboundRouteFiltering.class, CapabilityJson::outboundRouteFiltering)
          .on(MultipleLabels.class, CapabilityJson::multipleLabels)
          .on(PathsLimit.class, CapabilityJson::pathsLimit)
          .on(BgpSec.class, CapabilityJson::bgpSec)
          .on(RoleCapability.class, CapabilityJson::role)
          .on(Fqdn.class, CapabilityJson::fqdn)
          .on(SoftwareVersion.class, (it, json) -> Fields.text("version", it.version(), json))
          .on(RawCapability.class, (it, json) -> Fields.value(it.value(), json));

  private CapabilityJson() {}

  static void list(List<Capability> capabilities, JsonGenerator json) {
    Fields.objects(
        "capabilities",
        capabilities,
        json,
        capability -> {
          json.writeNumberProperty("code", capability.code().code());
          json.writeStringProperty("name", capability.code().name());
          KINDS.write(capability, json);
        });
  }

  private static void addPath(AddPath capability, JsonGenerator json) {
    Fields.objects(
        "families",
        capability.entries(),
        json,
        entry -> {
          Fields.family(entry.family(), json);
          json.writeNumberProperty("sendReceive", entry.mode().code());
        });
  }

  private static void gracefulRestart(GracefulRestart capability, JsonGenerator json) {
    json.writeNumberProperty("flags", capability.flags());
    json.writeBooleanProperty("restarted", capability.restarted());
    json.writeBooleanProperty("notification", capability.notification());
    json.writeNumberProperty("restartTime", capability.restartTime());
    Fields.objects(
        "families",
        capability.entries(),
        json,
        entry -> {
          Fields.family(entry.family(), json);
          json.writeNumberProperty("flags", entry.flags());
          json.writeBooleanProperty("forwardingPreserved", entry.forwardingPreserved());
        });
  }

  private static void longLived(LongLivedGracefulRestart capability, JsonGenerator json) {
    Fields.objects(
        "families",
        capability.entries(),
        json,
        entry -> {
          Fields.family(entry.family(), json);
          json.writeNumberProperty("flags", entry.flags());
          json.writeBooleanProperty("forwardingPreserved", entry.forwardingPreserved());
          json.writeNumberProperty("staleTime", entry.staleTime());
        });
  }

  private static void extendedNextHop(ExtendedNextHop capability, JsonGenerator json) {
    Fields.objects(
        "families",
        capability.entries(),
        json,
        entry -> {
          json.writeNumberProperty("afi", entry.afi().code());
          json.writeNumberProperty("safi", entry.safi());
          json.writeNumberProperty("nextHopAfi", entry.nextHop().code());
        });
  }

  private static void outboundRouteFiltering(
      OutboundRouteFiltering capability, JsonGenerator json) {
    Fields.objects(
        "families",
        capability.entries(),
        json,
        entry -> {
          Fields.family(entry.family(), json);
          Fields.objects(
              "filters",
              entry.filters(),
              json,
              filter -> {
                json.writeNumberProperty("type", filter.type());
                json.writeNumberProperty("sendReceive", filter.mode().code());
              });
        });
  }

  private static void multipleLabels(MultipleLabels capability, JsonGenerator json) {
    Fields.objects(
        "families",
        capability.entries(),
        json,
        entry -> {
          Fields.family(entry.family(), json);
          json.writeNumberProperty("count", entry.count());
        });
  }

  private static void pathsLimit(PathsLimit capability, JsonGenerator json) {
    Fields.objects(
        "families",
        capability.entries(),
        json,
        entry -> {
          Fields.family(entry.family(), json);
          json.writeNumberProperty("limit", entry.limit());
        });
  }

  private static void bgpSec(BgpSec capability, JsonGenerator json) {
    json.writeNumberProperty("version", capability.version());
    json.writeBooleanProperty("sends", capability.sends());
    json.writeNumberProperty("afi", capability.afi().code());
  }

  private static void role(RoleCapability capability, JsonGenerator json) {
    json.writeNumberProperty("role", capability.role().code());
    json.writeStringProperty("roleName", capability.role().name());
  }

  private static void fqdn(Fqdn capability, JsonGenerator json) {
    Fields.text("host", capability.host(), json);
    Fields.text("domain", capability.domain(), json);
  }
}
