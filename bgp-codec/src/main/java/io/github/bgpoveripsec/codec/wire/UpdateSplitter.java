package io.github.bgpoveripsec.codec.wire;

import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.MpReach;
import io.github.bgpoveripsec.codec.attribute.MpUnreach;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.message.Update;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.PrefixList;
import io.github.bgpoveripsec.codec.nlri.RouteForm;
import io.github.bgpoveripsec.codec.wire.RouteCutter.Room;
import io.github.bgpoveripsec.codec.wire.attribute.AttributeLists;
import io.github.bgpoveripsec.codec.wire.attribute.Context;
import io.github.bgpoveripsec.codec.wire.attribute.WireForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Splits an UPDATE into messages of routes of one kind each (RFC 7606 section 5.1). */
final class UpdateSplitter {
  /** Header and the two length fields. */
  private static final int FIXED = HeaderReader.LENGTH + 4;

  private static final int REACH_FIXED = 5;
  private static final int UNREACH_FIXED = 3;

  private final WireUpdate update;
  private final Consumer<Update> pieces;
  private final WireForm sent;
  private final int room;
  private final List<PathAttribute> all;
  private boolean withoutRoutes = true;

  private UpdateSplitter(WireUpdate update, Context peer, Consumer<Update> pieces) {
    this.update = update;
    this.pieces = pieces;
    this.sent = peer.form();
    this.room = peer.session().receiveLimit().octets() - FIXED;
    this.all = update.attributes();
  }

  /** Splits an UPDATE for a peer; says why there is no way to, or nothing. */
  static Optional<Refusal> split(WireUpdate update, Context peer, Consumer<Update> pieces) {
    Optional<Refusal> refusal = UpdateRefusals.refusal(update, peer);
    if (refusal.isPresent()) {
      return refusal;
    }
    int length = HeaderReader.LENGTH + update.body(peer.form()).length();
    if (length <= peer.session().receiveLimit().octets()) {
      pieces.accept(update);
      return Optional.empty();
    }
    return new UpdateSplitter(update, peer, pieces).run();
  }

  private Optional<Refusal> run() {
    if (!update.unread().isEmpty()) {
      return Optional.of(
          new Refusal("update.attributes", "expected attributes that end where the next begins"));
    }
    return withdrawn().or(this::unreached).or(this::reached).or(this::announced).or(this::rest);
  }

  private Optional<Refusal> withdrawn() {
    return new RouteCutter(Family.IPV4_UNICAST, update.form().withdrawn(Family.IPV4_UNICAST))
        .cut(
            update.withdrawn(),
            new Room("update.withdrawn", octets -> octets <= room),
            part -> accept((PrefixList) part, List.of(), PrefixList.EMPTY));
  }

  private Optional<Refusal> unreached() {
    Optional<Refusal> refusal = Optional.empty();
    for (int i = 0; i < all.size() && refusal.isEmpty(); i++) {
      if (all.get(i) instanceof MpUnreach one) {
        Family family = one.family();
        MpUnreach none = new MpUnreach(flags(one), family, PrefixList.EMPTY);
        refusal =
            new RouteCutter(family, update.form().withdrawn(family))
                .cut(
                    one.nlri(),
                    new Room(
                        "update.attributes[" + i + "]",
                        octets -> AttributeLists.length(none, UNREACH_FIXED + octets) <= room),
                    part -> accept(new MpUnreach(none.flags(), family, part), List.of()));
      }
    }
    return refusal;
  }

  private Optional<Refusal> reached() {
    // RFC 4760 section 3: NEXT_HOP is of no use where only MP_REACH_NLRI carries routes.
    List<PathAttribute> common =
        common().stream().filter(one -> !one.type().equals(AttributeType.NEXT_HOP)).toList();
    int left = room - length(common);
    Optional<Refusal> refusal = Optional.empty();
    for (int i = 0; i < all.size() && refusal.isEmpty(); i++) {
      if (all.get(i) instanceof MpReach one && !one.nlri().isEmpty()) {
        Family family = one.family();
        MpReach none = new MpReach(flags(one), one.hop(), PrefixList.EMPTY);
        int fixed = REACH_FIXED + one.hop().octets().length();
        Room each =
            new Room(
                "update.attributes[" + i + "]",
                octets -> AttributeLists.length(none, fixed + octets) <= left);
        refusal =
            alone(common)
                .or(
                    () ->
                        new RouteCutter(family, update.form().announced(family))
                            .cut(
                                one.nlri(),
                                each,
                                part ->
                                    accept(new MpReach(none.flags(), one.hop(), part), common)));
      }
    }
    return refusal;
  }

  private Optional<Refusal> announced() {
    List<PathAttribute> common = common();
    if (update.nlri().isEmpty()) {
      return Optional.empty();
    }
    int left = room - length(common);
    RouteForm form = update.form().announced(Family.IPV4_UNICAST);
    return alone(common)
        .or(
            () ->
                new RouteCutter(Family.IPV4_UNICAST, form)
                    .cut(
                        update.nlri(),
                        new Room("update.nlri", octets -> octets <= left),
                        part -> accept(PrefixList.EMPTY, common, (PrefixList) part)));
  }

  /** What an UPDATE without any routes is too long for. */
  private Optional<Refusal> rest() {
    return withoutRoutes ? alone(all) : Optional.empty();
  }

  /** Whether attributes leave no room for any route. */
  private Optional<Refusal> alone(List<PathAttribute> attributes) {
    int length = length(attributes);
    return length < room ? Optional.empty() : Refusal.tooLong("update.attributes", room, length);
  }

  /** Flags that leave the length of the length to the piece. */
  private static int flags(PathAttribute attribute) {
    return attribute.flags() & ~AttributeLists.EXTENDED_LENGTH;
  }

  private List<PathAttribute> common() {
    return all.stream()
        .filter(one -> !(one instanceof MpReach) && !(one instanceof MpUnreach))
        .toList();
  }

  private int length(List<PathAttribute> attributes) {
    return AttributeLists.write(attributes, sent).length();
  }

  private void accept(PathAttribute first, List<PathAttribute> others) {
    List<PathAttribute> attributes = new ArrayList<>(others);
    attributes.add(0, first);
    accept(PrefixList.EMPTY, attributes, PrefixList.EMPTY);
  }

  private void accept(PrefixList withdrawn, List<PathAttribute> attributes, PrefixList nlri) {
    withoutRoutes = false;
    pieces.accept(WireUpdate.of(withdrawn, attributes, nlri, update.asnWidth()));
  }
}
