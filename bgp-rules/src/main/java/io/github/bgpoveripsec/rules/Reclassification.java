package io.github.bgpoveripsec.rules;

import java.io.Serializable;

/**
 * That a rule set judges a rule other than its author did.
 *
 * @param original the author's severity
 * @param reason why it is another one now
 */
public record Reclassification(Severity original, String reason) implements Serializable {}
