package io.github.bgpoveripsec.codec.captures;

import io.github.bgpoveripsec.codec.attribute.AsPathAttribute;
import io.github.bgpoveripsec.codec.attribute.MpReach;
import io.github.bgpoveripsec.codec.captures.Conversation.Heard;
import io.github.bgpoveripsec.codec.message.Update;
import io.github.bgpoveripsec.codec.nlri.PathPrefix;
import io.github.bgpoveripsec.codec.nlri.PrefixList;
import io.github.bgpoveripsec.model.net.Prefix;
import java.util.List;
import java.util.stream.Stream;

/**
 * A route that one side announced.
 *
 * @param heard the message
 * @param update the same as an UPDATE
 * @param prefix one of its prefixes
 */
record Told(Heard heard, Update update, Prefix prefix) {
  /** Comes with an IPv6 next hop that was not agreed on: a daemon takes it, RFC 8950 does not. */
  static final String REFUSED = "10.71.0.0/16";

  /** Every route that one side announced in a recording. */
  static List<Told> by(Direction sender, Capture capture) {
    return Conversation.of(capture).stream()
        .filter(heard -> heard.recorded().direction() == sender)
        .flatMap(Told::all)
        .toList();
  }

  /** The numbers of the path, without the bounds of its segments. */
  List<String> path() {
    return update.attribute(AsPathAttribute.class).map(AsPathAttribute::path).stream()
        .flatMap(path -> path.segments().stream())
        .flatMap(segment -> segment.asns())
        .map(Object::toString)
        .toList();
  }

  private static Stream<Told> all(Heard heard) {
    return heard.message().stream()
        .filter(Update.class::isInstance)
        .map(Update.class::cast)
        .flatMap(
            update ->
                Stream.concat(
                        update.nlri().toList().stream(),
                        update.attribute(MpReach.class).map(MpReach::nlri).stream()
                            .filter(PrefixList.class::isInstance)
                            .map(PrefixList.class::cast)
                            .flatMap(list -> list.toList().stream()))
                    .map(PathPrefix::prefix)
                    .map(prefix -> new Told(heard, update, prefix)));
  }
}
