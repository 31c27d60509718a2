package io.github.bgpoveripsec.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one style of all generated values of this library.
 *
 * <p>Generated classes stay out of sight: a value is built by its {@code builder()}, copied by its
 * {@code with...} methods, and shows nothing but this library's types and the JDK's. Users need no
 * annotation of the generator on their class path; the retention here and the allowed annotations
 * see to it.
 *
 * <p>Inside, lists and sets are those of Guava, of which an empty one takes no memory.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    get = "*",
    depluralize = true,
    depluralizeDictionary = {"switch:switches", "advertises", "expects"},
    allowedClasspathAnnotations = {Override.class},
    throwForInvalidImmutableState = IllegalArgumentException.class)
public @interface BgpValue {}
