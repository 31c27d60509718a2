/**
 * Overrides and baselines as files, in YAML or as the same tree in JSON.
 *
 * <p>They are read as strictly as a topology file: every problem at once, each with line, column,
 * place and what was expected, and with the nearest known rule or key. {@code docs/overrides.md}
 * describes every key.
 */
@NullMarked
package io.github.bgpoveripsec.rules.policy.file;

import org.jspecify.annotations.NullMarked;
