package io.github.bgpoveripsec.codec.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.bgpoveripsec.codec.capability.AddPath;
import io.github.bgpoveripsec.codec.capability.BgpSec;
import io.github.bgpoveripsec.codec.capability.Capability;
import io.github.bgpoveripsec.codec.capability.ExtendedNextHop;
import io.github.bgpoveripsec.codec.capability.FourOctetAs;
import io.github.bgpoveripsec.codec.capability.Fqdn;
import io.github.bgpoveripsec.codec.capability.GracefulRestart;
import io.github.bgpoveripsec.codec.capability.Multiprotocol;
import io.github.bgpoveripsec.codec.capability.OutboundRouteFiltering;
import io.github.bgpoveripsec.codec.message.Open;
import io.github.bgpoveripsec.codec.message.OptionalParameter;
import io.github.bgpoveripsec.codec.octets.Octets;

/** What our codec says about an OPEN, under the names of tshark's fields. */
final class OpenFacts {
  private static final int RESTARTED = 0x8;
  private static final int NOTIFICATIONS = 0x4;

  private OpenFacts() {}

  static void add(Open open, Facts facts) {
    facts.add("bgp.open.version", open.version());
    facts.add("bgp.open.myas", open.myAs());
    facts.add("bgp.open.holdtime", open.holdTime());
    facts.add("bgp.open.identifier", open.bgpIdentifier());
    for (OptionalParameter parameter : open.parameters()) {
      facts.add("bgp.open.opt.param.type", parameter.type());
    }
    open.capabilities().forEach(capability -> add(capability, facts));
  }

  private static void add(Capability capability, Facts facts) {
    facts.add("bgp.cap.type", capability.code().code());
    if (capability instanceof Multiprotocol offer) {
      facts.add("bgp.cap.mp.afi", offer.family().afi().code());
      facts.add("bgp.cap.mp.safi", offer.family().safi().code());
    } else if (capability instanceof FourOctetAs offer) {
      facts.add("bgp.cap.4as", offer.asn().value());
    } else if (capability instanceof AddPath offer) {
      for (AddPath.Entry entry : offer.entries()) {
        facts.add("bgp.cap.ap.afi", entry.family().afi().code());
        facts.add("bgp.cap.ap.safi", entry.family().safi().code());
        facts.add("bgp.cap.ap.sendreceive", entry.mode().code());
      }
    } else if (capability instanceof ExtendedNextHop offer) {
      for (ExtendedNextHop.Entry entry : offer.entries()) {
        facts.add("bgp.cap.enh.afi", entry.afi().code());
        facts.add("bgp.cap.enh.safi", entry.safi());
        facts.add("bgp.cap.enh.nhafi", entry.nextHop().code());
      }
    } else if (capability instanceof GracefulRestart offer) {
      add(offer, facts);
    } else if (capability instanceof OutboundRouteFiltering offer) {
      for (OutboundRouteFiltering.Entry entry : offer.entries()) {
        facts.add("bgp.cap.orf.afi", entry.family().afi().code());
        facts.add("bgp.cap.orf.safi", entry.family().safi().code());
        facts.add("bgp.cap.orf.number", entry.filters().size());
        for (OutboundRouteFiltering.Filter filter : entry.filters()) {
          facts.add("bgp.cap.orf.type", filter.type());
          facts.add("bgp.cap.orf.sendreceive", filter.mode().code());
        }
      }
    } else if (capability instanceof Fqdn offer) {
      facts.add("bgp.cap.orf.fqdn.hostname.len", offer.host().length());
      facts.add("bgp.cap.orf.fqdn.hostname", text(offer.host()));
      facts.add("bgp.cap.orf.fqdn.domain_name.len", offer.domain().length());
      facts.add("bgp.cap.orf.fqdn.domain_name", text(offer.domain()));
    } else if (capability instanceof BgpSec offer) {
      facts.add("bgp.cap.bgpsec.flags", MessageFacts.hex(offer.flags()));
      facts.add("bgp.cap.bgpsec.afi", offer.afi().code());
    }
  }

  private static void add(GracefulRestart offer, Facts facts) {
    facts.add("bgp.cap.gr.timers.restart_flag", (offer.flags() & RESTARTED) == 0 ? 0 : 1);
    facts.add("bgp.cap.gr.timers.notification_flag", (offer.flags() & NOTIFICATIONS) == 0 ? 0 : 1);
    facts.add("bgp.cap.gr.timers.restart_time", offer.restartTime());
    for (GracefulRestart.Entry entry : offer.entries()) {
      facts.add("bgp.cap.gr.afi", entry.family().afi().code());
      facts.add("bgp.cap.gr.safi", entry.family().safi().code());
      facts.add("bgp.cap.gr.flag", MessageFacts.hex(entry.flags()));
    }
  }

  private static String text(Octets octets) {
    return new String(octets.toByteArray(), UTF_8);
  }
}
