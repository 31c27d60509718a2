package io.github.bgpoveripsec.examples.cli;

import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.github.bgpoveripsec.codec.attribute.AsPathAttribute;
import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.MpReach;
import io.github.bgpoveripsec.codec.attribute.MpUnreach;
import io.github.bgpoveripsec.codec.attribute.NextHop;
import io.github.bgpoveripsec.codec.message.BgpMessage;
import io.github.bgpoveripsec.codec.message.Notification;
import io.github.bgpoveripsec.codec.message.Open;
import io.github.bgpoveripsec.codec.message.RouteRefresh;
import io.github.bgpoveripsec.codec.message.Update;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.Nlri;
import io.github.bgpoveripsec.codec.nlri.PathPrefix;
import io.github.bgpoveripsec.codec.nlri.PrefixList;
import io.github.bgpoveripsec.codec.octets.Octets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a message says, in a few words. */
final class Summary {
  private static final int SHOWN_PREFIXES = 3;
  private static final int SHOWN_OCTETS = 16;

  private Summary() {}

  /** The words, behind a colon; empty for a message that says nothing. */
  static String of(Decoded decoded) {
    List<String> words = words(decoded);
    return words.isEmpty() ? "" : ": " + String.join(", ", words);
  }

  /** The first octets, and how many there are if there are more. */
  static String shortened(Octets octets) {
    return octets.length() <= SHOWN_OCTETS
        ? octets.toString()
        : octets.slice(0, SHOWN_OCTETS) + "... (" + octets.length() + " octets)";
  }

  private static List<String> words(Decoded decoded) {
    BgpMessage message = decoded.message();
    if (message instanceof Update update) {
      return update(update, decoded.endOfRib());
    } else if (message instanceof Open open) {
      return List.of(
          "AS " + open.asn(),
          "hold time " + open.holdTime() + " s",
          "identifier " + open.bgpIdentifier(),
          open.capabilities().size() + " capabilities");
    } else if (message instanceof Notification notification) {
      return notification(notification);
    } else if (message instanceof RouteRefresh refresh) {
      return List.of(refresh.family().toString(), refresh.subtype().name());
    }
    return List.of();
  }

  private static List<String> notification(Notification notification) {
    List<String> words = new ArrayList<>();
    said(notification, words);
    notification.hardResetReason().ifPresent(reason -> said(reason, words));
    return words;
  }

  private static void said(Notification notification, List<String> words) {
    words.add(notification.error() + " " + notification.error().codeName());
    words.add(notification.error().subcodeName());
    notification
        .prefixLimit()
        .ifPresent(limit -> words.add("at most " + limit.bound() + " of " + limit.family()));
    notification.shutdownCommunication().ifPresent(text -> words.add(quoted(text)));
  }

  /** A text from outside, of which no terminal may see more than printable ASCII. */
  private static String quoted(String text) {
    return text.chars()
        .mapToObj(c -> c >= ' ' && c <= '~' ? String.valueOf((char) c) : "\\u%04x".formatted(c))
        .collect(Collectors.joining("", "\"", "\""));
  }

  private static List<String> update(Update update, Optional<Family> endOfRib) {
    List<String> words = new ArrayList<>();
    endOfRib.ifPresent(family -> words.add("end of the routes of " + family));
    routes("withdraws", update.withdrawn(), words);
    update
        .attribute(MpUnreach.class)
        .ifPresent(unreach -> routes("withdraws", unreach.nlri(), words));
    routes("announces", update.nlri(), words);
    update
        .attribute(MpReach.class)
        .ifPresent(
            reach -> {
              routes("announces", reach.nlri(), words);
              words.add("next hop " + texts(reach.hop().addresses()));
            });
    update.attribute(NextHop.class).ifPresent(hop -> words.add("next hop " + hop.address()));
    update
        .attribute(AsPathAttribute.class)
        .filter(path -> path.type().equals(AttributeType.AS_PATH) && !path.path().isEmpty())
        .ifPresent(path -> words.add("AS path " + path.path()));
    return words;
  }

  private static void routes(String verb, Nlri nlri, List<String> words) {
    if (nlri.isEmpty()) {
      return;
    }
    words.add(
        verb
            + " "
            + (nlri instanceof PrefixList list
                ? prefixes(list.toList())
                : shortened(nlri.octets())));
  }

  private static String prefixes(List<PathPrefix> prefixes) {
    String first =
        prefixes.stream()
            .limit(SHOWN_PREFIXES)
            .map(route -> route.prefix() + route.pathId().map(id -> " path " + id).orElse(""))
            .collect(Collectors.joining(" "));
    int more = prefixes.size() - SHOWN_PREFIXES;
    return more > 0 ? first + " and " + more + " more" : first;
  }

  private static String texts(List<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.joining(" "));
  }
}
