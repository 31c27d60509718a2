/** The rules about parameters once more, written for a general rule engine, to compare with. */
@NullMarked
package io.github.bgpoveripsec.rules.alibaba.engine;

import org.jspecify.annotations.NullMarked;
