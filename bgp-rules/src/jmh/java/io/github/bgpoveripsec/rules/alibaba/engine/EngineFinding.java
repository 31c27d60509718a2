package io.github.bgpoveripsec.rules.alibaba.engine;

/**
 * What the engine found.
 *
 * @param rule the id of the rule
 * @param place the place, as text
 */
public record EngineFinding(String rule, String place) {}
