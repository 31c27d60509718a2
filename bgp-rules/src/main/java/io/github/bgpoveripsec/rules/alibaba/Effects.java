package io.github.bgpoveripsec.rules.alibaba;

import io.github.bgpoveripsec.rules.Effect;

/** What happens when a rule of the catalogue is broken. */
public final class Effects {

  /** The configuration is not accepted. */
  public static final Effect NOT_ACCEPTED =
      new Effect("NOT_ACCEPTED", "The cloud does not accept the configuration.");

  /** The configuration does nothing. */
  public static final Effect NO_EFFECT =
      new Effect("NO_EFFECT", "The configuration has no effect.");

  /** A default takes the place of what is not configured. */
  public static final Effect DEFAULT_APPLIES =
      new Effect("DEFAULT_APPLIES", "The default applies.");

  /** BGP does not come up. */
  public static final Effect SESSION_DOWN =
      new Effect("SESSION_DOWN", "The BGP session does not come up.");

  private Effects() {}
}
