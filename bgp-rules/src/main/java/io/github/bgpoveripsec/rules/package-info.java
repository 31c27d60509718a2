/**
 * The algebra of rules: how to say what is allowed, of anything.
 *
 * <p>Three notions, each with laws of its own. A {@link io.github.bgpoveripsec.rules.Condition} is
 * a predicate that can say what it expects; conditions are joined by and, or, not. A {@link
 * io.github.bgpoveripsec.rules.Check} says of which parts of a subject something must hold; {@link
 * io.github.bgpoveripsec.rules.Parts} are the ways to those parts, and checks are joined by and
 * alone. A {@link io.github.bgpoveripsec.rules.Rule} gives a check an id, a reason and a source;
 * rules are not joined, since an id and a source belong to one statement, but gathered in a {@link
 * io.github.bgpoveripsec.rules.RuleSet}. Nothing here knows what a subject is:
 *
 * <pre>{@code
 * Parts<Library, Shelf> shelves = Parts.many("shelves", Library::shelves, Shelf::name);
 * Parts<Shelf, Book> books = Parts.many("books", Shelf::books, Book::title);
 * Condition<Book> english = Condition.of("in English", book -> book.language().equals("en"));
 *
 * Rule<Library> oneLanguage =
 *     rule("shelf/one-language", "The books of one shelf are in one language")
 *         .because("readers browse by shelf")
 *         .remedy("move the book to the shelf of its language")
 *         .requires(shelves.each(books.allSame("language", Book::language)));
 * Rule<Library> shortBooks =
 *     rule("book/short", "An English book has at most 20 pages")
 *         .severity(Severity.WARNING)
 *         .requires(
 *             shelves
 *                 .then(books)
 *                 .where(english)
 *                 .each(
 *                     that(Condition.<Book>of("a short book", book -> book.pages() <= 20))
 *                         .at("pages")
 *                         .saying("{title} has {pages} pages")
 *                         .with("title", Book::title)
 *                         .with("pages", Book::pages)));
 *
 * RuleSet<Library> house =
 *     RuleSet.of(Edition.of("house", "2026"), List.of(oneLanguage, shortBooks));
 * Report report = house.without("book/short").check(library);
 * }</pre>
 *
 * <p>Judging never throws and never answers yes or no. A {@link
 * io.github.bgpoveripsec.rules.Verdict} is passed, with the number of parts that were checked;
 * failed, with every violation; not applicable, when there was nothing to check; or undetermined,
 * when an optional input is missing or the code of the rule threw. The report does not depend on
 * the order of anything in the subject or of the rules, findings name their place by key, and
 * {@link io.github.bgpoveripsec.rules.Finding#fingerprint} recognises a finding in a later report
 * without relying on its wording.
 *
 * <p>Checking takes time in proportion to the number of parts, and parts that pass cost no path and
 * no message. The rules of a set walk together and find each part once, as far as they go by the
 * same {@link io.github.bgpoveripsec.rules.Parts} and conditions: keep those in constants.
 *
 * @serial exclude
 */
@NullMarked
package io.github.bgpoveripsec.rules;

import org.jspecify.annotations.NullMarked;
