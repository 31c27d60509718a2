package io.github.bgpoveripsec.codec.captures;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A route as a daemon showed it at the end of a recording.
 *
 * @param prefix the prefix
 * @param path the numbers of its path
 */
record Shown(String prefix, String path) {
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern BIRD =
      Pattern.compile("(?m)^([0-9a-f.:]+/\\d+) |BGP\\.as_path: (.*)$");
  private static final Pattern FRR =
      Pattern.compile("\"network\":\"([^\"]+)\"[^}]*?\"path\":\"([^\"]*)\"");
  private static final Pattern GOBGP =
      Pattern.compile(
          "\"nlri\":\\{[^}]*\"prefix\":\"([^\"]+)\"[^}]*\\}(.*?)\"stale\":(?:true|false)(,\"source-id\")?");
  private static final Pattern ASNS = Pattern.compile("\"asns\":\\[([^]]*)\\]");
  private static final Pattern EXABGP =
      Pattern.compile("\"as-path\": \\[([^]]*)\\](.*\"announce\": .*)");
  private static final Pattern NLRI = Pattern.compile("\"nlri\": \"([^\"]+)\"");

  /** The routes that a daemon shows. */
  static List<Shown> in(String daemon, String text) {
    return switch (daemon) {
      case "bird" -> bird(text);
      case "frr" ->
          FRR.matcher(text).results().map(m -> new Shown(m.group(1), m.group(2))).toList();
      case "gobgp" ->
          GOBGP
              .matcher(text)
              .results()
              .filter(m -> m.group(3) != null)
              .map(m -> new Shown(m.group(1), asns(m.group(2))))
              .toList();
      default ->
          EXABGP
              .matcher(text)
              .results()
              .flatMap(
                  m ->
                      NLRI.matcher(m.group(2))
                          .results()
                          .map(n -> new Shown(n.group(1), m.group(1))))
              .toList();
    };
  }

  /** The numbers of the path, without the bounds of its segments. */
  List<String> numbers() {
    return NUMBER.matcher(path).results().map(MatchResult::group).toList();
  }

  /** Whether the daemon showed the beginning of the path only: cut, or without its set. */
  boolean isBeginning() {
    return path.endsWith("...") || (path.contains(",") && !path.contains("{"));
  }

  private static List<Shown> bird(String text) {
    List<Shown> shown = new ArrayList<>();
    String prefix = "";
    Matcher matcher = BIRD.matcher(text);
    while (matcher.find()) {
      if (matcher.group(1) == null) {
        shown.add(new Shown(prefix, matcher.group(2)));
      } else {
        prefix = matcher.group(1);
      }
    }
    return shown;
  }

  private static String asns(String attributes) {
    return ASNS.matcher(attributes).results().map(match -> match.group(1)).collect(joining(" "));
  }
}
