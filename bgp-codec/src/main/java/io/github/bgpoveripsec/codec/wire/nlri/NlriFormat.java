package io.github.bgpoveripsec.codec.wire.nlri;

import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.Nlri;
import io.github.bgpoveripsec.codec.nlri.RouteForm;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.wire.outline.Outline;
import java.util.Optional;

/** How the routes of one family look on the wire and what can be wrong with them. */
public abstract class NlriFormat {
  private final Family family;

  NlriFormat(Family family) {
    this.family = family;
  }

  /**
   * Whose routes.
   *
   * @return the family
   */
  public final Family family() {
    return family;
  }

  /**
   * Judges the routes in a field.
   *
   * @param message the whole message
   * @param from the place of the field's first octet
   * @param to the place after its last
   * @param form how the routes lie
   * @param findings where to report
   */
  public abstract void judge(
      Octets message, int from, int to, RouteForm form, PartFindings findings);

  /**
   * Reads the routes in a field.
   *
   * @param octets the field
   * @param form how the routes lie
   * @return the routes, or nothing if one is malformed
   */
  public abstract Optional<? extends Nlri> tryRead(Octets octets, RouteForm form);

  /**
   * Finds where a route ends.
   *
   * @param octets a field, of any content
   * @param at the place of the route's first octet
   * @param to the place after the field's last
   * @param form how the routes lie
   * @return the place after the route, or -1 if it does not end in the field
   */
  public abstract int end(Octets octets, int at, int to, RouteForm form);

  /**
   * What withdraws announced routes.
   *
   * @param announced routes of this family
   * @return the same routes as MP_UNREACH_NLRI carries them
   */
  public Nlri toWithdrawal(Nlri announced) {
    return announced;
  }

  /**
   * Explains a field octet by octet.
   *
   * @param octets the field, of any content
   * @param form how the routes lie
   * @param out where to
   */
  public abstract void outline(Octets octets, RouteForm form, Outline out);
}
