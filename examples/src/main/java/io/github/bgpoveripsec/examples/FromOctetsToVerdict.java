package io.github.bgpoveripsec.examples;

import io.github.bgpoveripsec.codec.BgpCodec;
import io.github.bgpoveripsec.codec.DecodeResult;
import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.github.bgpoveripsec.codec.Framer;
import io.github.bgpoveripsec.codec.attribute.AsPathAttribute;
import io.github.bgpoveripsec.codec.attribute.NextHop;
import io.github.bgpoveripsec.codec.attribute.OriginAttribute;
import io.github.bgpoveripsec.codec.message.Update;
import io.github.bgpoveripsec.codec.nlri.PathPrefix;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.AsnWidth;
import io.github.bgpoveripsec.codec.session.Session;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.route.Route;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.rules.Report;
import io.github.bgpoveripsec.rules.alibaba.AlibabaVpnGatewayRules;
import io.github.bgpoveripsec.rules.report.NamedReport;
import io.github.bgpoveripsec.rules.report.TextReport;
import io.github.bgpoveripsec.rules.report.TextStyle;
import io.github.bgpoveripsec.rules.report.routes.NamedRouting;
import io.github.bgpoveripsec.rules.report.routes.TextRoutes;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;

/**
 * What do the messages of a real peer mean for my design? Reads what the customer's router sent,
 * has its data centre advertise just that, and judges the design.
 */
public final class FromOctetsToVerdict {
  /** Two UPDATEs: two prefixes are announced, then one of them is withdrawn. */
  private static final Octets RECEIVED =
      Octets.parse(
          "ffffffffffffffffffffffffffffffff003202"
              + "00000014"
              + "400101004002060201"
              + "0000fffa"
              + "400304a9fe0b02"
              + "10c0a818c0a808"
              + "ffffffffffffffffffffffffffffffff001b02"
              + "000418c0a8080000");

  private FromOctetsToVerdict() {}

  /**
   * Prints the routes the peer announces, the report on the design with them, and who learns them.
   *
   * @param args none
   */
  public static void main(String[] args) {
    announced(RECEIVED)
        .values()
        .forEach(route -> System.out.println(route.prefix() + " by way of " + route.asPath()));
    System.out.print(verdict(RECEIVED));
  }

  /** The routes that hold after all messages of a stream, each acted on as RFC 7606 wants it. */
  static Map<Prefix, Route> announced(Octets stream) {
    Map<Prefix, Route> routes = new TreeMap<>();
    BgpCodec codec = BgpCodec.forSession(Session.initial().withAsnWidth(AsnWidth.FOUR));
    Framer framer = new Framer();
    framer.append(ByteBuffer.wrap(stream.toByteArray()));
    DecodeResult result = framer.next(codec);
    while (result instanceof Decoded decoded) {
      if (decoded.effective() instanceof Update update) {
        update.withdrawn().toList().forEach(each -> routes.remove(each.prefix()));
        update.nlri().toList().forEach(each -> routes.put(each.prefix(), route(each, update)));
      }
      result = framer.next(codec);
    }
    return routes;
  }

  /** The route that a sound UPDATE announces for a prefix. */
  private static Route route(PathPrefix each, Update update) {
    return Route.builder()
        .prefix(each.prefix())
        .nextHop(update.attribute(NextHop.class).orElseThrow().address())
        .asPath(update.attribute(AsPathAttribute.class).orElseThrow().path())
        .origin(update.attribute(OriginAttribute.class).orElseThrow().origin())
        .build();
  }

  static String verdict(Octets stream) {
    Topology design = design(stream);
    Report report = AlibabaVpnGatewayRules.october2024().check(design);
    StringBuilder text = new StringBuilder();
    text.append(
        new TextReport(80, TextStyle.PLAIN).text(NamedReport.of("what was received", report)));
    new TextRoutes(80, TextStyle.PLAIN)
        .write(NamedRouting.of("what was received", design), text::append);
    return text.toString();
  }

  /** The design of {@link WhoLearnsWhat}, whose data centre advertises what was received. */
  static Topology design(Octets stream) {
    Topology design = WhoLearnsWhat.design();
    return design.withDataCenters(
        design.dataCenters().stream()
            .map(office -> office.withAdvertises(announced(stream).keySet()))
            .toList());
  }
}
