package io.github.bgpoveripsec.rules;

import java.io.Serializable;

/**
 * What happens when a rule is broken.
 *
 * <p>An open enumeration: each catalogue defines the effects of its world as constants.
 *
 * @param code the stable name tools rely on, such as {@code FLAP}
 * @param description what happens, as a sentence for people
 */
public record Effect(String code, String description) implements Serializable {}
