package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.nlri.RouteForm;
import io.github.bgpoveripsec.codec.session.AsnWidth;
import io.github.bgpoveripsec.codec.session.PeerType;
import io.github.bgpoveripsec.codec.session.Session;

/** What one has to know to judge the attributes a session receives. */
public final class Context {
  final Session session;
  final WireForm form;
  final boolean external;
  final boolean wide;
  private final RouteForm withdrawn;
  private final RouteForm announced;

  /**
   * The context of a session.
   *
   * @param session what was agreed
   */
  public Context(Session session) {
    this.session = session;
    this.form =
        new WireForm(
            session.asnWidth(), session.addPathReceive(), session.labelsReceive().keySet());
    this.external = session.peerType() == PeerType.EXTERNAL;
    this.wide = session.asnWidth() == AsnWidth.FOUR;
    this.withdrawn = form.withdrawn(Family.IPV4_UNICAST);
    this.announced = form.announced(Family.IPV4_UNICAST);
  }

  /** The context inside an ATTR_SET: wide AS numbers, from a speaker of the customer's own. */
  Context inside() {
    return new Context(session.withAsnWidth(AsnWidth.FOUR).withPeerType(PeerType.INTERNAL));
  }

  /**
   * How the octets read.
   *
   * @return the form
   */
  public WireForm form() {
    return form;
  }

  /**
   * How withdrawn routes lie in the UPDATE itself.
   *
   * @return the form
   */
  public RouteForm withdrawn() {
    return withdrawn;
  }

  /**
   * How announced routes lie in the UPDATE itself.
   *
   * @return the form
   */
  public RouteForm announced() {
    return announced;
  }

  /**
   * What was agreed.
   *
   * @return the session
   */
  public Session session() {
    return session;
  }
}
