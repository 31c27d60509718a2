/** The house style of generated values, shared by every package of the library. */
@NullMarked
package io.github.bgpoveripsec.model;

import org.jspecify.annotations.NullMarked;
