package io.github.bgpoveripsec.codec;

import io.github.bgpoveripsec.codec.finding.ErrorRow;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a test just beside the conditions of these rows, which checks that they are not reported.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface NotMet {
  /** The rows. */
  ErrorRow[] value();
}
