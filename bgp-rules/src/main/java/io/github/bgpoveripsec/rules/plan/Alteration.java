package io.github.bgpoveripsec.rules.plan;

import io.github.bgpoveripsec.model.path.Path;
import java.util.Optional;

/**
 * One property that a step gives another value.
 *
 * @param place the property, spelt as in the topology file
 * @param before its value before the step as a text, or empty when it had none
 * @param after its value afterwards as a text, or empty when it has none
 */
public record Alteration(Path place, Optional<String> before, Optional<String> after) {}
