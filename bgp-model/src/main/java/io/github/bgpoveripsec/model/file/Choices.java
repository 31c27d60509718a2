package io.github.bgpoveripsec.model.file;

import io.github.bgpoveripsec.model.cloud.RouteEntryType;
import io.github.bgpoveripsec.model.text.Nearest;
import io.github.bgpoveripsec.model.text.Quotation;
import io.github.bgpoveripsec.model.text.Spelling;
import io.github.bgpoveripsec.model.vpn.CharacterKind;
import io.github.bgpoveripsec.model.vpn.IkeMode;
import io.github.bgpoveripsec.model.vpn.IkeVersion;
import io.github.bgpoveripsec.model.vpn.RoutingMode;
import io.github.bgpoveripsec.model.vpn.StaticRouteTable;
import io.github.bgpoveripsec.model.vpn.TransitRouterEdition;
import io.github.bgpoveripsec.model.vpn.TunnelRole;
import io.github.bgpoveripsec.model.vpn.VpnGatewayType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The shapes of the values that are one of a few words. */
final class Choices {
  static final Scalar<Boolean> TRUTH = of(List.of(true, false)).literal();
  static final Scalar<TunnelRole> ROLE = of(List.of(TunnelRole.PRIMARY, TunnelRole.SECONDARY));
  static final Scalar<RoutingMode> ROUTING_MODE = of(List.of(RoutingMode.values()));
  static final Scalar<VpnGatewayType> GATEWAY_TYPE = of(List.of(VpnGatewayType.values()));
  static final Scalar<TransitRouterEdition> EDITION = of(List.of(TransitRouterEdition.values()));
  static final Scalar<StaticRouteTable> STATIC_ROUTE_TABLE = of(List.of(StaticRouteTable.values()));
  static final Scalar<RouteEntryType> ROUTE_TYPE = of(List.of(RouteEntryType.values()));
  static final Scalar<IkeVersion> IKE_VERSION = of(List.of(IkeVersion.values()));
  static final Scalar<IkeMode> IKE_MODE = of(List.of(IkeMode.values()));
  static final Scalar<CharacterKind> CHARACTER_KIND = of(List.of(CharacterKind.values()));

  private Choices() {}

  /** One of a few words, the first of them as the example. */
  static <T> Scalar<T> of(List<T> values) {
    Map<String, T> byName = new LinkedHashMap<>();
    values.forEach(value -> byName.put(Spelling.of(value), value));
    String phrase = "one of " + String.join(", ", byName.keySet());
    return Scalar.of(phrase, Spelling.of(values.get(0)), text -> find(byName, text, phrase))
        .written(Spelling::of)
        .corrected(text -> Nearest.to(text, byName.keySet()));
  }

  private static <T> T find(Map<String, T> byName, String text, String phrase) {
    T value = byName.get(text);
    if (value == null) {
      throw Quotation.refusal(text, phrase);
    }
    return value;
  }
}
