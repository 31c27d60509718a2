package io.github.bgpoveripsec.rules.alibaba;

import io.github.bgpoveripsec.rules.Effect;

/** What happens when a rule of the catalogue is broken. */
public final class Effects {

  /** The configuration is not accepted. */
  public static final Effect NOT_ACCEPTED =
      new Effect("NOT_ACCEPTED", "The cloud does not accept the configuration.");

  /** The change is not accepted. */
  public static final Effect CHANGE_NOT_ACCEPTED =
      new Effect("CHANGE_NOT_ACCEPTED", "The cloud does not accept the change in one go.");

  /** The configuration does nothing. */
  public static final Effect NO_EFFECT =
      new Effect("NO_EFFECT", "The configuration has no effect.");

  /** A default takes the place of what is not configured. */
  public static final Effect DEFAULT_APPLIES =
      new Effect("DEFAULT_APPLIES", "The default applies.");

  /** BGP does not come up. */
  public static final Effect SESSION_DOWN =
      new Effect("SESSION_DOWN", "The BGP session does not come up.");

  /** Nothing is known of what happens. */
  public static final Effect NOT_STATED =
      new Effect("NOT_STATED", "The page does not say what happens otherwise.");

  /** A route is dropped, and BGP goes on. */
  public static final Effect DROP_ROUTE =
      new Effect("DROP_ROUTE", "The gateway does not accept the route.");

  /** A route is there but does nothing. */
  public static final Effect ROUTE_INACTIVE =
      new Effect("ROUTE_INACTIVE", "The routes do not take effect.");

  /** The state of the connection cannot be seen. */
  public static final Effect CONSOLE_ONLY =
      new Effect("CONSOLE_ONLY", "The console cannot show the state of the connection.");

  /** IPsec does not come up. */
  public static final Effect IPSEC_FAIL =
      new Effect("IPSEC_FAIL", "The negotiation of IPsec fails.");

  /** Routes come and go. */
  public static final Effect FLAP = new Effect("FLAP", "Routes flap.");

  /** Packets go round. */
  public static final Effect LOOP = new Effect("LOOP", "Routing loops may occur.");

  private Effects() {}
}
