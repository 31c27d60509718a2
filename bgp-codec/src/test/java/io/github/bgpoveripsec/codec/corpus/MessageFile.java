package io.github.bgpoveripsec.codec.corpus;

import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.AsnWidth;
import io.github.bgpoveripsec.codec.session.MessageLimit;
import io.github.bgpoveripsec.codec.session.Profile;
import io.github.bgpoveripsec.codec.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Messages that share one context, which the name of their file tells: {@code X.as4.ap-1.1_2.1.bgp}
 * has AS numbers of four octets and path identifiers for IPv4 and IPv6 unicast.
 *
 * @param name the name without its suffix
 * @param session what the name tells
 * @param messages the messages
 */
record MessageFile(String name, Session session, List<Octets> messages) {
  /** How the names of such files end. */
  private static final String SUFFIX = ".bgp";

  private static final Pattern NAME =
      Pattern.compile(
          ".+?\\.as([24])(?:\\.ap-(all|[0-9]{1,4}\\.[0-9]{1,2}(?:_[0-9]{1,4}\\.[0-9]{1,2})*))?");
  private static final int HEADER = 19;

  /** Whether a file may be one of messages. */
  static boolean hasSuffix(Path file) {
    return file.getFileName().toString().endsWith(SUFFIX) && Files.isRegularFile(file);
  }

  /** Reads a file, if its name tells a context. */
  static Optional<MessageFile> tryRead(Path file) throws IOException {
    String whole = file.getFileName().toString();
    String name = whole.substring(0, whole.length() - SUFFIX.length());
    Matcher matcher = NAME.matcher(name);
    return matcher.matches()
        ? Optional.of(new MessageFile(name, session(matcher), messages(Files.readAllBytes(file))))
        : Optional.empty();
  }

  /** The same context for a collector, which resets nothing. */
  Session lenient() {
    return session.withProfile(Profile.LENIENT);
  }

  private static Session session(Matcher matcher) {
    String paths = matcher.group(2);
    return Session.initial()
        .withAsnWidth(matcher.group(1).equals("4") ? AsnWidth.FOUR : AsnWidth.TWO)
        .withReceiveLimit(MessageLimit.EXTENDED)
        .withAddPathReceive(paths == null ? Set.of() : families(paths));
  }

  private static Set<Family> families(String paths) {
    Set<Family> families = new HashSet<>();
    if (paths.equals("all")) {
      for (int afi : List.of(1, 2, 25, 16388, 16397)) {
        for (int safi = 1; safi < 255; safi++) {
          families.add(Family.of(afi, safi));
        }
      }
      return families;
    }
    for (String family : paths.split("_", -1)) {
      int dot = family.indexOf('.');
      families.add(
          Family.of(
              Integer.parseInt(family.substring(0, dot)),
              Integer.parseInt(family.substring(dot + 1))));
    }
    return families;
  }

  private static List<Octets> messages(byte[] all) {
    List<Octets> messages = new ArrayList<>();
    Octets octets = Octets.of(all);
    for (int at = 0; at < all.length; ) {
      int left = all.length - at;
      int length = left < HEADER ? left : Math.min(left, Math.max(HEADER, octets.u16(at + 16)));
      messages.add(Octets.copyOf(all, at, length));
      at += length;
    }
    return messages;
  }

  @Override
  public String toString() {
    return name;
  }
}
