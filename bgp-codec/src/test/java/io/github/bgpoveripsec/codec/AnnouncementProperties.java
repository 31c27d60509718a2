package io.github.bgpoveripsec.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.github.bgpoveripsec.codec.arbitraries.OctetsArbitraries;
import io.github.bgpoveripsec.codec.arbitraries.UpdateArbitraries;
import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.MpReach;
import io.github.bgpoveripsec.codec.attribute.NextHop;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.attribute.RawAttribute;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.Update;
import io.github.bgpoveripsec.codec.message.Update.Announcement;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.Nlri;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.AsnWidth;
import io.github.bgpoveripsec.codec.session.PeerType;
import io.github.bgpoveripsec.codec.session.ScopedAttribute;
import io.github.bgpoveripsec.codec.session.Session;
import io.github.bgpoveripsec.model.net.Ip;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class AnnouncementProperties {
  private static final Session EXTERNAL =
      Session.initial()
          .withAsnWidth(AsnWidth.FOUR)
          .withScopedAttributes(List.of(ScopedAttribute.values()));

  @Provide
  Arbitrary<Update> announcements() {
    return UpdateArbitraries.valid()
        .filter(update -> !update.nlri().isEmpty() || update.attribute(MpReach.class).isPresent())
        // A receiver ignores the low flags, but no sender may set them.
        .filter(update -> update.attributes().stream().noneMatch(one -> (one.flags() & 0xf) != 0))
        .filter(
            update ->
                update.attribute(MpReach.class).stream().allMatch(AnnouncementProperties::isHost));
  }

  private static boolean isHost(MpReach reach) {
    return reach.hop().addresses().stream()
        .map(Ip::toString)
        .noneMatch(address -> address.startsWith("ff") || Set.of("::", "::1").contains(address));
  }

  @Provide
  Arbitrary<List<PathAttribute>> anything() {
    Arbitrary<PathAttribute> attributes =
        Combinators.combine(
                Arbitraries.integers().between(0, 45),
                Arbitraries.of(0x40, 0x80, 0xc0),
                OctetsArbitraries.upTo(12))
            .as((type, flags, value) -> new RawAttribute(new AttributeType(type), flags, value));
    return attributes.list().ofMaxSize(2);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void whatAPeerMaySendCanBeBuilt(@ForAll("announcements") Update update) {
    Update built = announcement(update).build();
    Statistics.collect(built.nlri().isEmpty());
    assertThat(routes(built)).isEqualTo(routes(update));
    assertThat(common(built)).hasSameElementsAs(common(update));
    assertThat(decode(EXTERNAL, built).findings()).isEmpty();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void whatIsBuiltIsTakenBySomePeer(
      @ForAll("announcements") Update update, @ForAll("anything") List<PathAttribute> more) {
    Announcement announcement = announcement(update).with(more.toArray(PathAttribute[]::new));
    Throwable refusal = catchThrowable(announcement::build);
    Statistics.collect(refusal == null ? "built" : "refused");
    if (refusal == null) {
      Update built = announcement.build();
      assertThat(
              List.of(
                  decode(EXTERNAL, built).handling(),
                  decode(EXTERNAL.withPeerType(PeerType.INTERNAL), built).handling()))
          .contains(Handling.OK);
    } else {
      assertThat(refusal).isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static Nlri routes(Update update) {
    return update.attribute(MpReach.class).map(MpReach::nlri).orElse(update.nlri());
  }

  /** All but where the routes and their next hop stand. */
  private static List<PathAttribute> common(Update update) {
    return update.attributes().stream()
        .filter(one -> !(one instanceof MpReach) && !(one instanceof NextHop))
        .toList();
  }

  private static Announcement announcement(Update update) {
    Announcement announcement =
        update
            .attribute(MpReach.class)
            .map(
                reach ->
                    Update.announcing(reach.family(), reach.nlri())
                        .nextHop(reach.hop().addresses().toArray(Ip[]::new)))
            .orElseGet(() -> Update.announcing(Family.IPV4_UNICAST, update.nlri()));
    update.attribute(NextHop.class).ifPresent(hop -> announcement.nextHop(hop.address()));
    common(update).forEach(announcement::with);
    return announcement;
  }

  private static Decoded decode(Session session, Update update) {
    Octets octets = BgpCodec.forSession(session).encode(update).orElseThrow();
    return (Decoded) BgpCodec.forSession(session).decode(octets);
  }
}
