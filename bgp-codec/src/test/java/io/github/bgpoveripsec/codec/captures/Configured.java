package io.github.bgpoveripsec.codec.captures;

import io.github.bgpoveripsec.codec.session.AsnWidth;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.route.Community;
import io.github.bgpoveripsec.model.route.LargeCommunity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A route that the header of a recording tells the daemon to announce.
 *
 * @param prefix the prefix
 * @param attributes what follows it in the configuration, a route map of that name included
 */
record Configured(Prefix prefix, String attributes) {
  private static final Pattern ROUTE =
      Pattern.compile("(?m)\\b(?:route|network) ([0-9a-f.:]+/\\d+)([^;{\\n]*(?:\\{[^}]*\\})?.*)$");
  private static final Map<String, String> WELL_KNOWN =
      Map.of("no-export", "65535:65281", "no-advertise", "65535:65282", "no-peer", "65535:65284");
  private static final Pattern SEVERAL = Pattern.compile("; (?=route )");

  /** Whether the daemon announces the parts of the prefix instead. */
  boolean isSplit() {
    return attributes.contains(" split ");
  }

  /** The routes of a configuration; labelled, VPN and flow routes are not among them. */
  static List<Configured> in(String configuration) {
    List<Configured> routes = new ArrayList<>();
    for (String part : SEVERAL.split(configuration, -1)) {
      ROUTE
          .matcher(part)
          .results()
          .filter(match -> !match.group(2).contains(" rd ") && !match.group(2).contains(" label "))
          .forEach(match -> routes.add(route(match, configuration)));
    }
    return routes;
  }

  /** The origin, where it is stated. */
  Optional<String> origin() {
    return first("origin[= _]*(?:ORIGIN_)?(egp|incomplete|igp)")
        .map(origin -> origin.toUpperCase(Locale.ROOT));
  }

  /** The metric, where it is stated. */
  Optional<Long> med() {
    return first("(?:med|metric)[= ](\\d+)").map(Long::parseLong);
  }

  /** The communities, in the order of the configuration. */
  List<Community> communities() {
    Stream<String> pairs = all("bgp_community\\.add\\(\\((\\d+,\\d+)\\)").stream();
    Stream<String> words =
        all("(?<![a-z-])community \\[?([^];\\n]*)").stream()
            .flatMap(list -> Stream.of(list.trim().split(" +", -1)));
    return Stream.concat(pairs.map(pair -> pair.replace(',', ':')), words)
        .filter(word -> !word.isEmpty() && !word.equals("additive"))
        .map(word -> WELL_KNOWN.getOrDefault(word, word))
        .map(Community::parse)
        .toList();
  }

  /** The large communities, in the order of the configuration. */
  List<LargeCommunity> largeCommunities() {
    Stream<String> triples = all("bgp_large_community\\.add\\(\\((\\d+,\\d+,\\d+)\\)").stream();
    Stream<String> words =
        all("large-community \\[?([^];\\n]*)").stream()
            .flatMap(list -> Stream.of(list.trim().split(" +", -1)));
    return Stream.concat(triples.map(triple -> triple.replace(',', ':')), words)
        .map(LargeCommunity::parse)
        .toList();
  }

  /** The end of the path, as it shows where AS numbers have this width. */
  List<String> pathEnd(AsnWidth width) {
    List<String> path = new ArrayList<>();
    // Each call prepends one number: the last call comes first.
    all("bgp_path\\.prepend\\((\\d+)\\)").forEach(asn -> path.add(0, asn));
    first("as-path (?:prepend )?\\[?([^;\\n]*)")
        .ifPresent(
            list ->
                Pattern.compile("\\d+")
                    .matcher(list)
                    .results()
                    .forEach(match -> path.add(match.group())));
    return path.stream()
        .map(asn -> width == AsnWidth.TWO && Long.parseLong(asn) > 0xffff ? "23456" : asn)
        .toList();
  }

  /** Whether ATOMIC_AGGREGATE is set. */
  boolean atomicAggregate() {
    return attributes.contains("atomic-aggregate");
  }

  private static Configured route(MatchResult match, String configuration) {
    String attributes = match.group(2);
    Pattern map = Pattern.compile("route-map (\\S+)");
    String body =
        map.matcher(attributes)
            .results()
            .findFirst()
            .map(name -> body(name.group(1), configuration))
            .orElse("");
    return new Configured(Prefix.parse(match.group(1)), attributes + "\n" + body);
  }

  private static String body(String routeMap, String configuration) {
    int begin = configuration.indexOf("route-map " + routeMap + " permit");
    return configuration.substring(begin, configuration.indexOf('!', begin));
  }

  private Optional<String> first(String pattern) {
    return all(pattern).stream().findFirst();
  }

  private List<String> all(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE)
        .matcher(attributes)
        .results()
        .map(match -> match.group(1))
        .toList();
  }
}
