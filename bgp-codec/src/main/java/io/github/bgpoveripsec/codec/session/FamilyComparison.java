package io.github.bgpoveripsec.codec.session;

import io.github.bgpoveripsec.codec.capability.OutboundRouteFiltering.Filter;
import io.github.bgpoveripsec.codec.capability.SendReceive;
import io.github.bgpoveripsec.codec.nlri.Family;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Compares what two speakers offer for each family. */
final class FamilyComparison {
  private static final SendReceive NEITHER = new SendReceive(0);

  private final Offer ours;
  private final Offer theirs;
  private final Explanations notes;

  FamilyComparison(Offer ours, Offer theirs, Explanations notes) {
    this.ours = ours;
    this.theirs = theirs;
    this.notes = notes;
  }

  void run(Session.Builder session) {
    session.localFamilies(ours.families());
    for (Family family : union(ours.families(), theirs.families())) {
      boolean we = ours.families().contains(family);
      if (notes.both("routes of " + family, we, theirs.families().contains(family))) {
        session.addFamilies(family);
      }
    }
    for (Family family : union(ours.addPath().keySet(), theirs.addPath().keySet())) {
      addPath(family, session);
    }
    for (Family family : ours.extendedNextHop()) {
      notes.ours("receive IPv6 next hops for " + family, true);
      session.addExtendedNextHopReceive(family);
    }
    for (Family family : theirs.extendedNextHop()) {
      notes.theirs("send IPv6 next hops for " + family, true);
      session.addExtendedNextHopSend(family);
    }
    for (Family family : union(ours.labels().keySet(), theirs.labels().keySet())) {
      labels(family, session);
    }
    filters();
    signedPaths();
  }

  private void addPath(Family family, Session.Builder session) {
    SendReceive our = ours.addPath().getOrDefault(family, NEITHER);
    SendReceive their = theirs.addPath().getOrDefault(family, NEITHER);
    String item = "path identifiers for " + family;
    if (notes.received(item, our.receives(), their.sends())) {
      session.addAddPathReceive(family);
      limit("receive", family, ours, "we asked for it");
    }
    if (notes.sent(item, our.sends(), their.receives())) {
      session.addAddPathSend(family);
      limit("send", family, theirs, "the peer asked for it");
    }
  }

  /** A limit counts only where there can be several paths (draft, section 3). */
  private void limit(String act, Family family, Offer receiver, String because) {
    Integer most = receiver.pathsLimits().get(family);
    if (most != null) {
      notes.note(act + " at most " + most + " paths for a prefix of " + family, true, because);
    }
  }

  private void labels(Family family, Session.Builder session) {
    boolean we = ours.labels().containsKey(family);
    boolean they = theirs.labels().containsKey(family);
    if (notes.both("several labels for " + family, we, they)) {
      session.putLabelsReceive(family, ours.labels().getOrDefault(family, 1));
      session.putLabelsSend(family, theirs.labels().getOrDefault(family, 1));
    }
  }

  private void filters() {
    Map<Offer.FilterKind, Filter> our = ours.filters();
    Map<Offer.FilterKind, Filter> their = theirs.filters();
    for (Offer.FilterKind kind : union(our.keySet(), their.keySet())) {
      Filter none = new Filter(kind.type(), NEITHER);
      SendReceive one = our.getOrDefault(kind, none).mode();
      SendReceive other = their.getOrDefault(kind, none).mode();
      String item = "filters of type " + kind.type() + " for " + kind.family();
      notes.received(item, one.receives(), other.sends());
      notes.sent(item, one.sends(), other.receives());
    }
  }

  private void signedPaths() {
    for (Offer.SignedPaths paths : union(ours.signedPaths(true), theirs.signedPaths(false))) {
      notes.sent(
          paths.toString(),
          ours.signedPaths(true).contains(paths),
          theirs.signedPaths(false).contains(paths));
    }
    for (Offer.SignedPaths paths : union(ours.signedPaths(false), theirs.signedPaths(true))) {
      notes.received(
          paths.toString(),
          ours.signedPaths(false).contains(paths),
          theirs.signedPaths(true).contains(paths));
    }
  }

  private static <E> Set<E> union(Set<E> one, Set<E> other) {
    Set<E> all = new LinkedHashSet<>(one);
    all.addAll(other);
    return all;
  }
}
