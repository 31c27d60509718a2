package io.github.bgpoveripsec.codec;

import io.github.bgpoveripsec.codec.finding.ErrorRow;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a test that meets the conditions of these rows and checks the reaction. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Met {
  /** The rows. */
  ErrorRow[] value();
}
