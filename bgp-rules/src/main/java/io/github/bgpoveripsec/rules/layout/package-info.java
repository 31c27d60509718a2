/**
 * How texts look, whatever they are about: lines of a terminal, and lines of JSON.
 *
 * <p>A {@link io.github.bgpoveripsec.rules.layout.Page} lays out paragraphs, labelled fields and
 * {@link io.github.bgpoveripsec.rules.layout.Grid}s in the columns there are; {@link
 * io.github.bgpoveripsec.rules.layout.JsonText} begins a JSON document. Both hand on what they
 * write piece by piece, and neither knows what a rule or a route is. The package is not exported:
 * it has no reader but the reports.
 */
@NullMarked
package io.github.bgpoveripsec.rules.layout;

import org.jspecify.annotations.NullMarked;
