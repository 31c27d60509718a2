package io.github.bgpoveripsec.model.topology;

/**
 * A resource that stands inside another one.
 *
 * @param owner the resource around it
 * @param resource the resource
 */
record Inside<O, R>(O owner, R resource) {}
