/** What has broken real parsers: each trigger, named, and what the codec says to it. */
@NullMarked
package io.github.bgpoveripsec.codec.regression;

import org.jspecify.annotations.NullMarked;
