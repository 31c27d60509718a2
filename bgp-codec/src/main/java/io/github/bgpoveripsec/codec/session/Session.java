package io.github.bgpoveripsec.codec.session;

import io.github.bgpoveripsec.codec.CodecValue;
import io.github.bgpoveripsec.codec.capability.Capability;
import io.github.bgpoveripsec.codec.capability.GracefulRestart;
import io.github.bgpoveripsec.codec.capability.LongLivedGracefulRestart;
import io.github.bgpoveripsec.codec.capability.Role;
import io.github.bgpoveripsec.codec.message.Open;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What decides how the octets of one BGP session read, seen from our side of it.
 *
 * <p>Received octets follow what we advertised, sent ones what the peer did: the two directions are
 * separate facts. Before the OPENs a session holds what was configured; {@link #negotiate} gives
 * what holds after them.
 */
@CodecValue
@Value.Immutable
public sealed interface Session extends WithSession, Serializable permits ImmutableSession {
  /**
   * How to take what the RFCs forbid.
   *
   * @return the profile, strict unless said otherwise
   */
  @Value.Default
  default Profile profile() {
    return Profile.STRICT;
  }

  /**
   * What the peer is to us.
   *
   * @return the type, external unless said otherwise
   */
  @Value.Default
  default PeerType peerType() {
    return PeerType.EXTERNAL;
  }

  /**
   * Our own ASN.
   *
   * @return the ASN, or nothing if it is not known
   */
  Optional<Asn> localAsn();

  /**
   * The ASN of the peer: the one its OPEN must carry.
   *
   * @return the ASN, or nothing if any will do
   */
  Optional<Asn> peerAsn();

  /**
   * Our own BGP Identifier, which an internal peer must not have (RFC 6286 section 2.2).
   *
   * @return the identifier, or nothing if it is not known
   */
  Optional<Ipv4Address> localBgpIdentifier();

  /**
   * The shortest hold time we accept in an OPEN; below it, 0 included, policy refuses it.
   *
   * @return seconds; 0, unless said otherwise, accepts whatever the RFC does
   */
  @Value.Default
  default int minimumHoldTime() {
    return 0;
  }

  /**
   * Capabilities without which we do not want the session (RFC 5492 section 3).
   *
   * @return the capabilities; a family's multiprotocol capability counts for that family
   */
  List<Capability> requiredCapabilities();

  /**
   * What we are to the peer (RFC 9234).
   *
   * @return our role, or nothing if we do not use roles
   */
  Optional<Role> localRole();

  /**
   * Whether a peer has to send its role.
   *
   * @return the policy, permissive unless said otherwise
   */
  @Value.Default
  default RolePolicy rolePolicy() {
    return RolePolicy.PERMISSIVE;
  }

  /**
   * How long a message we receive may be: extended if we advertised capability 6.
   *
   * @return the limit, standard unless said otherwise
   */
  @Value.Default
  default MessageLimit receiveLimit() {
    return MessageLimit.STANDARD;
  }

  /**
   * How long a message we send may be: extended if the peer advertised capability 6.
   *
   * @return the limit, standard unless said otherwise
   */
  @Value.Default
  default MessageLimit sendLimit() {
    return MessageLimit.STANDARD;
  }

  /**
   * How many octets an AS number takes.
   *
   * @return the width, two octets unless said otherwise
   */
  @Value.Default
  default AsnWidth asnWidth() {
    return AsnWidth.TWO;
  }

  /**
   * How to take sets in paths.
   *
   * @return refused by a strict session, accepted by a lenient one, unless said otherwise
   */
  @Value.Default
  default AsSets asSets() {
    return profile() == Profile.STRICT ? AsSets.REFUSED : AsSets.ACCEPTED;
  }

  /**
   * What to do if an external peer's path does not begin with its ASN.
   *
   * @return nothing, unless said otherwise
   */
  @Value.Default
  default FirstAsCheck firstAsCheck() {
    return FirstAsCheck.OFF;
  }

  /**
   * The attributes of a domain's inside that this external peer may send.
   *
   * @return the attributes
   */
  Set<ScopedAttribute> scopedAttributes();

  /**
   * Our own addresses, which cannot be a next hop of ours (RFC 4271 section 5.1.3).
   *
   * @return the addresses; empty if they are not known
   */
  Set<Ipv4Address> localAddresses();

  /**
   * This session as the peer sees it: what we receive is what it sends.
   *
   * @return a session with the directions swapped; facts about one side alone are left as they are
   */
  default Session mirrored() {
    return ImmutableSession.copyOf(this)
        .withReceiveLimit(sendLimit())
        .withSendLimit(receiveLimit())
        .withAddPathReceive(addPathSend())
        .withAddPathSend(addPathReceive())
        .withExtendedNextHopReceive(extendedNextHopSend())
        .withExtendedNextHopSend(extendedNextHopReceive())
        .withLabelsReceive(labelsSend())
        .withLabelsSend(labelsReceive())
        .withLocalAsn(peerAsn())
        .withPeerAsn(localAsn());
  }

  /**
   * This session as one of a confederation, whose members say in their OPENs which member they are,
   * but not that they are one (RFC 5065 section 4).
   *
   * @param members the Member-AS Numbers of the confederation
   * @return a session whose peer is external within the confederation, if both ends are members and
   *     not the same one; otherwise this session
   */
  default Session inConfederation(Set<Asn> members) {
    boolean both =
        localAsn().filter(members::contains).isPresent()
            && peerAsn().filter(members::contains).isPresent();
    return both && !localAsn().equals(peerAsn())
        ? ImmutableSession.copyOf(this).withPeerType(PeerType.CONFEDERATION_EXTERNAL)
        : this;
  }

  /**
   * The families we advertised, IPv4 unicast if we advertised none (RFC 4760 section 8).
   *
   * @return the families; empty if it is not known which
   */
  Set<Family> localFamilies();

  /**
   * The families both sides advertised.
   *
   * @return the families; empty if it is not known which
   */
  Set<Family> families();

  /**
   * The families in which we receive path identifiers (RFC 7911 section 5).
   *
   * @return the families
   */
  Set<Family> addPathReceive();

  /**
   * The families in which we send path identifiers.
   *
   * @return the families
   */
  Set<Family> addPathSend();

  /**
   * The families whose IPv4 routes may reach us with an IPv6 next hop (RFC 8950 section 4).
   *
   * @return the families
   */
  Set<Family> extendedNextHopReceive();

  /**
   * The families whose IPv4 routes we may send with an IPv6 next hop.
   *
   * @return the families
   */
  Set<Family> extendedNextHopSend();

  /**
   * How many labels a prefix may reach us with, where it is more than one (RFC 8277 section 2.1).
   *
   * @return the number by family
   */
  Map<Family, Integer> labelsReceive();

  /**
   * How many labels we may send with a prefix, where it is more than one.
   *
   * @return the number by family
   */
  Map<Family, Integer> labelsSend();

  /**
   * What a ROUTE-REFRESH of the peer can say.
   *
   * @return enhanced if the peer advertised capability 70, plain unless said otherwise
   */
  @Value.Default
  default RefreshMode refreshMode() {
    return RefreshMode.PLAIN;
  }

  /**
   * The hold time of the session: the smaller of the two offers.
   *
   * @return seconds, 0 for none, or nothing if it is not known
   */
  Optional<Integer> holdTime();

  /**
   * What the peer does when it restarts, if both sides know of it (RFC 4724).
   *
   * @return the peer's last offer
   */
  Optional<GracefulRestart> peerGracefulRestart();

  /**
   * What the peer does when it is gone for long, if both sides know of it (RFC 9494).
   *
   * @return the peer's offer, which counts only beside graceful restart
   */
  Optional<LongLivedGracefulRestart> peerLongLivedGracefulRestart();

  /**
   * What holds before either side has sent an OPEN: nothing is agreed.
   *
   * @return the session with every fact at its default
   */
  static Session initial() {
    return builder().build();
  }

  /**
   * What two OPENs come to.
   *
   * @param ours what we sent
   * @param theirs what the peer sent
   * @return the session, {@link #inConfederation} of which knows of confederations; {@link
   *     Negotiation} tells why
   */
  static Session negotiate(Open ours, Open theirs) {
    return Negotiation.of(ours, theirs).session();
  }

  /**
   * Begins a session's facts.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a session. */
  final class Builder extends ImmutableSession.Builder {
    Builder() {}
  }
}
