package io.github.bgpoveripsec.codec.corpus;

import io.github.bgpoveripsec.codec.attribute.AggregatorAttribute;
import io.github.bgpoveripsec.codec.attribute.AsPathAttribute;
import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.LocalPref;
import io.github.bgpoveripsec.codec.attribute.MpReach;
import io.github.bgpoveripsec.codec.attribute.MpUnreach;
import io.github.bgpoveripsec.codec.attribute.MultiExitDisc;
import io.github.bgpoveripsec.codec.attribute.OriginAttribute;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.attribute.RawAttribute;
import io.github.bgpoveripsec.codec.message.Update;
import io.github.bgpoveripsec.codec.nlri.Nlri;
import io.github.bgpoveripsec.codec.nlri.PrefixList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The lines of {@code bgpdump -m}, and the same facts from our codec: prefixes announced and
 * withdrawn in any order, and the attributes that the line of an announcement shows.
 */
final class BgpdumpFacts {
  private static final int KIND = 2;
  private static final int PREFIX = 5;
  private static final int PATH = 6;
  private static final int LOCAL_PREFERENCE = 3;
  private static final int METRIC = 4;
  private static final int AGGREGATOR = 7;
  private static final Set<String> ORIGINS = Set.of("IGP", "EGP", "INCOMPLETE");

  private BgpdumpFacts() {}

  /** The facts of each message of a file. */
  static Map<Integer, Facts> of(List<List<String>> rows) {
    Map<Integer, Facts> messages = new TreeMap<>();
    Map<Integer, Set<String>> seen = new TreeMap<>();
    for (List<String> row : rows) {
      int message = Integer.parseInt(row.get(0));
      List<String> cells = List.of(row.get(1).split("\\|", -1));
      if (cells.size() <= PREFIX || !Set.of("A", "W").contains(cells.get(KIND))) {
        continue;
      }
      Facts facts = messages.computeIfAbsent(message, number -> new Facts());
      facts.add("bgpdump " + cells.get(KIND), cells.get(PREFIX));
      boolean first = seen.computeIfAbsent(message, number -> new HashSet<>()).add("A");
      if (cells.get(KIND).equals("A") && cells.size() > PATH + AGGREGATOR + 1 && first) {
        line(cells, facts);
      } else if (cells.get(KIND).equals("W")) {
        seen.get(message).remove("A");
      }
    }
    return messages;
  }

  private static void line(List<String> cells, Facts facts) {
    // A path identifier stands between prefix and path.
    int path = ORIGINS.contains(cells.get(PATH + 1)) ? PATH : PATH + 1;
    facts.add("bgpdump path", cells.get(path).replace(',', ' '));
    facts.add("bgpdump origin", cells.get(path + 1));
    facts.add("bgpdump local preference", cells.get(path + LOCAL_PREFERENCE));
    facts.add("bgpdump metric", cells.get(path + METRIC));
    facts.add("bgpdump aggregator", cells.get(path + AGGREGATOR));
  }

  /** What we say about an UPDATE. */
  static Facts of(Update update) {
    Facts facts = new Facts();
    prefixes("bgpdump W", update.withdrawn(), facts);
    update
        .attribute(MpUnreach.class)
        .ifPresent(unreach -> prefixes("bgpdump W", unreach.nlri(), facts));
    prefixes("bgpdump A", update.nlri(), facts);
    update.attribute(MpReach.class).ifPresent(reach -> prefixes("bgpdump A", reach.nlri(), facts));
    if (facts.has("bgpdump A")) {
      attributes(update, facts);
    }
    return facts;
  }

  private static void attributes(Update update, Facts facts) {
    update
        .attribute(AsPathAttribute.class)
        .ifPresent(path -> facts.add("bgpdump path", path.path()));
    update
        .attribute(OriginAttribute.class)
        .ifPresent(origin -> facts.add("bgpdump origin", origin.origin()));
    facts.add(
        "bgpdump local preference",
        update.attribute(LocalPref.class).map(LocalPref::value).orElse(0L));
    facts.add(
        "bgpdump metric",
        update.attribute(MultiExitDisc.class).map(MultiExitDisc::value).orElse(0L));
    update
        .attribute(AggregatorAttribute.class)
        .filter(aggregator -> aggregator.type().equals(AttributeType.AGGREGATOR))
        .map(AggregatorAttribute::speaker)
        .ifPresent(
            speaker -> facts.add("bgpdump aggregator", speaker.asn() + " " + speaker.address()));
    for (PathAttribute attribute : update.attributes()) {
      boolean raw = attribute instanceof RawAttribute;
      facts.add(raw ? "malformed" : "sound", attribute.type());
    }
  }

  private static void prefixes(String field, Nlri nlri, Facts facts) {
    if (nlri instanceof PrefixList list) {
      list.toList().forEach(each -> facts.add(field, each.prefix()));
    }
  }
}
