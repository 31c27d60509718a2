package io.github.bgpoveripsec.codec.message;

import io.github.bgpoveripsec.codec.CodecValue;
import io.github.bgpoveripsec.codec.capability.Capability;
import io.github.bgpoveripsec.codec.capability.FourOctetAs;
import io.github.bgpoveripsec.codec.message.OptionalParameter.Capabilities;
import io.github.bgpoveripsec.codec.octets.FieldWidth;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Ipv4Address;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * An OPEN: who a speaker is and what it offers (RFC 4271 section 4.2).
 *
 * <pre>{@code
 * Open offer = Open.of(Asn.of(65001), 90, routerId)
 *     .offering(Multiprotocol.of(Family.IPV4_UNICAST), SimpleCapability.ROUTE_REFRESH);
 * }</pre>
 */
@CodecValue
@Value.Immutable
public sealed interface Open extends WithOpen, BgpMessage permits ImmutableOpen {
  /**
   * The version of BGP.
   *
   * @return one octet, 4 unless said otherwise
   */
  @Value.Default
  default int version() {
    return 4;
  }

  /**
   * The field of two octets for the speaker's ASN.
   *
   * @return the number there; {@link #asn} is the ASN that counts
   */
  int myAs();

  /**
   * How long the speaker wants to wait for a sign of life.
   *
   * @return seconds, 0 to 65535; 0 means for ever, and 1 and 2 are not legal
   */
  int holdTime();

  /**
   * The number that identifies the speaker in its system.
   *
   * @return four octets, written like an address
   */
  Ipv4Address bgpIdentifier();

  /**
   * The optional parameters in order.
   *
   * @return the parameters
   */
  List<OptionalParameter> parameters();

  /**
   * How the optional parameters are written, where it is not the usual way: plain if they fit 255
   * octets, otherwise extended with a stated length of 255.
   *
   * @return the extended form, or nothing for the usual way
   */
  Optional<ExtendedParameters> extendedParameters();

  /**
   * What follows the optional parameters, which only a lenient session accepts.
   *
   * @return the octets, none unless said otherwise
   */
  @Value.Default
  default Octets trailing() {
    return Octets.EMPTY;
  }

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if a number does not fit its field
   */
  @Value.Check
  default void check() {
    FieldWidth.check("version", version(), 8);
    FieldWidth.check("my AS", myAs(), 16);
    FieldWidth.check("hold time", holdTime(), 16);
  }

  @Override
  default MessageType type() {
    return MessageType.OPEN;
  }

  /**
   * The capabilities of all parameters as one list (RFC 5492 section 4).
   *
   * @return the capabilities in order
   */
  default List<Capability> capabilities() {
    List<Capability> all = new ArrayList<>();
    for (OptionalParameter parameter : parameters()) {
      if (parameter instanceof Capabilities some) {
        all.addAll(some.capabilities());
      }
    }
    return Collections.unmodifiableList(all);
  }

  /**
   * The capabilities of one kind.
   *
   * @param <C> the kind
   * @param kind its class
   * @return the capabilities of that class in order
   */
  default <C extends Capability> List<C> capabilities(Class<C> kind) {
    return capabilities().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /**
   * The ASN of the speaker: that of the 4-octet AS capability if it sent one (RFC 6793 section
   * 4.1).
   *
   * @return the ASN that counts
   */
  default Asn asn() {
    return capabilities(FourOctetAs.class).stream()
        .findFirst()
        .map(FourOctetAs::asn)
        .orElseGet(() -> Asn.of(myAs()));
  }

  /**
   * An OPEN of a speaker that can handle AS numbers of four octets.
   *
   * @param asn the speaker's ASN
   * @param holdTime seconds: 0, or 3 to 65535
   * @param bgpIdentifier the number that identifies the speaker
   * @return an OPEN with the one capability that carries the ASN
   * @throws IllegalArgumentException for what the RFCs forbid to send: ASN 0 (RFC 7607), AS_TRANS
   *     as one's own (RFC 6793 section 9), hold times 1 and 2 (RFC 4271 section 4.2), identifier 0
   *     (RFC 6286 section 2.1)
   */
  static Open of(Asn asn, int holdTime, Ipv4Address bgpIdentifier) {
    if (!LegalOffer.isSpeaker(asn) || holdTime == 1 || holdTime == 2 || bgpIdentifier.bits() == 0) {
      throw new IllegalArgumentException(
          "expected an ASN other than 0 and AS_TRANS, a hold time of 0 or at least 3, and an"
              + " identifier other than 0.0.0.0 but found "
              + asn
              + ", "
              + holdTime
              + ", "
              + bgpIdentifier);
    }
    return builder()
        .myAs((int) (asn.fitsTwoOctets() ? asn : Asn.AS_TRANS).value())
        .holdTime(holdTime)
        .bgpIdentifier(bgpIdentifier)
        .addParameters(new Capabilities(List.of(new FourOctetAs(asn))))
        .build();
  }

  /**
   * This OPEN with more capabilities, all in one parameter.
   *
   * @param more what else to offer, after what is there; what is there already is not offered again
   * @return a copy whose capabilities stand in a single parameter, before any others
   * @throws IllegalArgumentException for what the RFCs forbid to send: two ASNs, roles, graceful
   *     restarts or lists of path identifiers, an ASN that is nobody's, a long-lived graceful
   *     restart without the other, numbers that are not assigned, and reserved flags
   */
  default Open offering(Capability... more) {
    List<Capability> all =
        Stream.concat(capabilities().stream(), Stream.of(more)).distinct().toList();
    LegalOffer.check(all);
    List<OptionalParameter> regrouped = new ArrayList<>();
    regrouped.add(new Capabilities(all));
    parameters().stream()
        .filter(parameter -> !(parameter instanceof Capabilities))
        .forEach(regrouped::add);
    return ImmutableOpen.copyOf(this).withParameters(regrouped);
  }

  /**
   * Begins an OPEN of any fields, legal or not.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an OPEN. */
  final class Builder extends ImmutableOpen.Builder {
    Builder() {}
  }
}
