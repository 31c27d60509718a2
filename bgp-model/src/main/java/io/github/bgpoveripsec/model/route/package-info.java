/** Routes and the attributes BGP gives them. */
@NullMarked
package io.github.bgpoveripsec.model.route;

import org.jspecify.annotations.NullMarked;
