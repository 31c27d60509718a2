package io.github.bgpoveripsec.rules.rfc;

import io.github.bgpoveripsec.rules.Effect;

/** What happens when a rule of the catalogue is broken. */
public final class RfcEffects {

  /** BGP does not come up. */
  public static final Effect SESSION_REFUSED =
      new Effect("SESSION_REFUSED", "A BGP speaker that keeps to the RFC refuses the session.");

  /** A number or a route is taken for a mistake. */
  public static final Effect FILTERED =
      new Effect("FILTERED", "Networks that filter by the registries drop such routes.");

  /** A number means something else to others. */
  public static final Effect MISREAD =
      new Effect("MISREAD", "Others read the number as what it is reserved for.");

  /** A route leads nowhere. */
  public static final Effect NOT_FORWARDED =
      new Effect("NOT_FORWARDED", "Routers forward no packets to such addresses.");

  /** Two devices are taken for one. */
  public static final Effect CONFUSED =
      new Effect("CONFUSED", "The devices refuse to speak BGP with each other.");

  private RfcEffects() {}
}
