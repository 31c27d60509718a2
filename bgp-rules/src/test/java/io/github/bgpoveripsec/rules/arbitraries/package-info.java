/**
 * A subject to try the algebra on, and generators of it, of verdicts and of rules, published for
 * the tests of other modules and of users.
 *
 * <p>The subject is a library of shelves of books: values often agree, shelves are often empty,
 * some inputs are missing and some references lead nowhere, so that every kind of verdict occurs.
 */
@NullMarked
package io.github.bgpoveripsec.rules.arbitraries;

import org.jspecify.annotations.NullMarked;
