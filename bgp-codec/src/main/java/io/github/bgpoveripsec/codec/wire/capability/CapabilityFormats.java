package io.github.bgpoveripsec.codec.wire.capability;

import io.github.bgpoveripsec.codec.capability.AddPath;
import io.github.bgpoveripsec.codec.capability.BgpSec;
import io.github.bgpoveripsec.codec.capability.Capability;
import io.github.bgpoveripsec.codec.capability.CapabilityCode;
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
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.wire.outline.Outline;
import java.util.Map;
import java.util.Optional;

/** The registry of all capabilities that have a class. */
public final class CapabilityFormats {
  private static final Map<CapabilityCode, Binding<?>> BY_CODE =
      Map.ofEntries(
          bind(CapabilityCode.MULTIPROTOCOL, Multiprotocol.class, new MultiprotocolFormat()),
          simple(CapabilityCode.ROUTE_REFRESH),
          bind(
              CapabilityCode.OUTBOUND_ROUTE_FILTERING,
              OutboundRouteFiltering.class,
              new OutboundRouteFilteringFormat()),
          bind(
              CapabilityCode.EXTENDED_NEXT_HOP, ExtendedNextHop.class, new ExtendedNextHopFormat()),
          simple(CapabilityCode.EXTENDED_MESSAGE),
          bind(CapabilityCode.BGPSEC, BgpSec.class, new BgpSecFormat()),
          bind(CapabilityCode.MULTIPLE_LABELS, MultipleLabels.class, new MultipleLabelsFormat()),
          bind(CapabilityCode.ROLE, RoleCapability.class, new RoleFormat()),
          bind(CapabilityCode.GRACEFUL_RESTART, GracefulRestart.class, new GracefulRestartFormat()),
          bind(CapabilityCode.FOUR_OCTET_AS, FourOctetAs.class, new FourOctetAsFormat()),
          bind(CapabilityCode.ADD_PATH, AddPath.class, new AddPathFormat()),
          simple(CapabilityCode.ENHANCED_ROUTE_REFRESH),
          bind(
              CapabilityCode.LONG_LIVED_GRACEFUL_RESTART,
              LongLivedGracefulRestart.class,
              new LongLivedGracefulRestartFormat()),
          bind(CapabilityCode.FQDN, Fqdn.class, new FqdnFormat()),
          bind(CapabilityCode.SOFTWARE_VERSION, SoftwareVersion.class, new SoftwareVersionFormat()),
          bind(CapabilityCode.PATHS_LIMIT, PathsLimit.class, new PathsLimitFormat()),
          simple(CapabilityCode.LINK_LOCAL_NEXT_HOP),
          simple(CapabilityCode.PRE_STANDARD_ROUTE_REFRESH));

  private CapabilityFormats() {}

  /**
   * Whether a capability has a class.
   *
   * @param code which capability
   * @return true if its values are read, not only kept
   */
  public static boolean knows(CapabilityCode code) {
    return BY_CODE.containsKey(code);
  }

  /**
   * Reads a capability.
   *
   * @param code which capability
   * @param value its octets
   * @return the capability, or nothing if it has no class or its value is malformed
   */
  public static Optional<Capability> read(CapabilityCode code, Octets value) {
    Binding<?> binding = BY_CODE.get(code);
    return binding == null ? Optional.empty() : binding.read(value);
  }

  /**
   * Writes a capability's value.
   *
   * @param capability the capability
   * @return its octets, of any length
   */
  public static Octets write(Capability capability) {
    if (capability instanceof RawCapability raw) {
      return raw.value();
    }
    OctetsBuilder out = new OctetsBuilder(16);
    Binding<?> binding = BY_CODE.get(capability.code());
    if (binding == null) {
      throw new IllegalStateException("no format for " + capability.code());
    }
    binding.write(capability, out);
    return out.build();
  }

  /**
   * Explains a capability's value octet by octet.
   *
   * @param code which capability
   * @param value its octets, of any content
   * @param out where to
   */
  public static void outline(CapabilityCode code, Octets value, Outline out) {
    Binding<?> binding = BY_CODE.get(code);
    if (binding == null) {
      out.field("value", value.length(), value);
    } else {
      binding.format().outline(value, out);
    }
  }

  private static Map.Entry<CapabilityCode, Binding<?>> simple(CapabilityCode code) {
    return bind(code, SimpleCapability.class, new SimpleFormat(code));
  }

  private static <C extends Capability> Map.Entry<CapabilityCode, Binding<?>> bind(
      CapabilityCode code, Class<C> type, CapabilityFormat<C> format) {
    return Map.entry(code, new Binding<>(type, format));
  }

  private record Binding<C extends Capability>(Class<C> type, CapabilityFormat<C> format) {
    Optional<Capability> read(Octets value) {
      return format.read(value).map(capability -> capability);
    }

    void write(Capability capability, OctetsBuilder out) {
      format.write(type.cast(capability), out);
    }
  }
}
