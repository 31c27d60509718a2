package io.github.bgpoveripsec.codec.arbitraries;

import io.github.bgpoveripsec.codec.capability.Capability;
import io.github.bgpoveripsec.codec.capability.Role;
import io.github.bgpoveripsec.codec.capability.RoleCapability;
import io.github.bgpoveripsec.codec.message.BgpMessage;
import io.github.bgpoveripsec.codec.message.Keepalive;
import io.github.bgpoveripsec.codec.message.Open;
import io.github.bgpoveripsec.codec.message.OptionalParameter.Capabilities;
import io.github.bgpoveripsec.codec.message.RouteRefresh;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.session.MessageLimit;
import io.github.bgpoveripsec.codec.session.Profile;
import io.github.bgpoveripsec.codec.session.RefreshMode;
import io.github.bgpoveripsec.codec.session.RolePolicy;
import io.github.bgpoveripsec.codec.session.Session;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generates messages with sessions in which nothing can be said against them. */
public final class SoundArbitraries {
  private SoundArbitraries() {}

  /**
   * Messages of every kind.
   *
   * @return the generator
   */
  public static Arbitrary<Sound> any() {
    return Arbitraries.frequencyOf(
        Tuple.of(5, updates()),
        Tuple.of(3, opens()),
        Tuple.of(1, notifications()),
        Tuple.of(1, refreshes()),
        Tuple.of(1, keepalives()));
  }

  /**
   * UPDATEs from peers of every kind, with what their sessions know.
   *
   * @return the generator
   */
  public static Arbitrary<Sound> updates() {
    return SoundUpdates.any();
  }

  /**
   * OPENs in sessions that expect them: their AS number, identifier, hold time, capabilities, role.
   *
   * @return the generator
   */
  public static Arbitrary<Sound> opens() {
    return sound(
        Combinators.combine(sessions(), OpenArbitraries.valid(), Arbitraries.of(Known.class).set())
            .as(Expected::new),
        expected -> Sound.of(expected.sessionOf(), expected.open()));
  }

  /**
   * NOTIFICATIONs with data that fits their error.
   *
   * @return the generator
   */
  public static Arbitrary<Sound> notifications() {
    return sound(
        Combinators.combine(sessions(), MessageArbitraries.notifications()).as(Said::new),
        said -> Sound.of(said.session(), said.message()));
  }

  /**
   * ROUTE-REFRESHes for families that were offered.
   *
   * @return the generator
   */
  public static Arbitrary<Sound> refreshes() {
    return sound(
        Combinators.combine(
                sessions(),
                MessageArbitraries.refreshes(),
                Arbitraries.of(RefreshMode.class),
                CapabilityArbitraries.families().set().ofMaxSize(3))
            .as(
                (session, message, mode, families) ->
                    new Said(
                        session
                            .withRefreshMode(mode)
                            .withLocalFamilies(
                                families.isEmpty()
                                    ? families
                                    : with(families, ((RouteRefresh) message).family())),
                        message)),
        said -> Sound.of(said.session(), said.message()));
  }

  /**
   * KEEPALIVEs.
   *
   * @return the generator
   */
  public static Arbitrary<Sound> keepalives() {
    return sessions().map(session -> Sound.of(session, new Keepalive()).orElseThrow());
  }

  /** Sessions of every profile and length of message. */
  static Arbitrary<Session> sessions() {
    return Combinators.combine(
            Arbitraries.of(Profile.class),
            Arbitraries.of(MessageLimit.class),
            Arbitraries.of(MessageLimit.class))
        .as(
            (profile, receive, send) ->
                Session.builder().profile(profile).receiveLimit(receive).sendLimit(send).build());
  }

  /** Those that become sound. */
  static <T> Arbitrary<Sound> sound(Arbitrary<T> source, Function<T, Optional<Sound>> attempt) {
    return source.map(attempt).filter(Optional::isPresent).map(Optional::get);
  }

  /** A set with one more family. */
  static Set<Family> with(Set<Family> families, Family one) {
    Set<Family> more = new HashSet<>(families);
    more.add(one);
    return more;
  }

  private record Said(Session session, BgpMessage message) {}

  /** What a receiver knows before it reads an OPEN, or the OPEN says. */
  private enum Known {
    THEIR_ROLE,
    THEIR_ASN,
    OUR_NUMBERS,
    HOLD_TIME,
    CAPABILITY,
    OUR_ROLE
  }

  private record Expected(Session session, Open plain, Set<Known> known) {
    Open open() {
      return known.contains(Known.THEIR_ROLE)
          ? Open.builder()
              .from(plain)
              .addParameters(new Capabilities(List.of(new RoleCapability(Role.CUSTOMER))))
              .build()
          : plain;
    }

    Session sessionOf() {
      Session expecting = session;
      if (known.contains(Known.THEIR_ASN)) {
        expecting = expecting.withPeerAsn(plain.asn());
      }
      if (known.contains(Known.OUR_NUMBERS)) {
        Ipv4Address ours = Ipv4Address.of(plain.bgpIdentifier().bits() ^ 1);
        expecting = expecting.withLocalAsn(plain.asn()).withLocalBgpIdentifier(ours);
      }
      if (known.contains(Known.HOLD_TIME)) {
        expecting = expecting.withMinimumHoldTime(plain.holdTime());
      }
      List<Capability> offered = plain.capabilities();
      if (known.contains(Known.CAPABILITY)) {
        expecting = expecting.withRequiredCapabilities(offered.subList(0, 1));
      }
      if (known.contains(Known.OUR_ROLE)) {
        expecting =
            expecting
                .withLocalRole(Role.PROVIDER)
                .withRolePolicy(
                    known.contains(Known.THEIR_ROLE) ? RolePolicy.STRICT : RolePolicy.PERMISSIVE);
      }
      return expecting;
    }
  }
}
