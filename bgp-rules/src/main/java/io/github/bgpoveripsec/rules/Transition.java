package io.github.bgpoveripsec.rules;

import java.io.Serializable;

/**
 * A subject as it is and as it is to be, for rules about what may change.
 *
 * <p>A rule about changes is a rule whose subject is a pair. Its findings are placed in the subject
 * as it is to be; what is no longer there has the place it had before.
 *
 * @param before the subject as it is
 * @param after the subject as it is to be
 * @param <S> the type of the subject
 */
public record Transition<S>(S before, S after) implements Serializable {}
