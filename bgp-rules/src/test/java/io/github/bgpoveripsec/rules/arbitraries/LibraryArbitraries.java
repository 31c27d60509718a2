package io.github.bgpoveripsec.rules.arbitraries;

import io.github.bgpoveripsec.rules.arbitraries.Library.Book;
import io.github.bgpoveripsec.rules.arbitraries.Library.Member;
import io.github.bgpoveripsec.rules.arbitraries.Library.Shelf;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of libraries: small, so that values often agree, and often with empty shelves. */
public final class LibraryArbitraries {
  private LibraryArbitraries() {}

  /** Books in few languages and lengths, some lent to members that may not exist. */
  public static Arbitrary<Book> books() {
    return Combinators.combine(
            Arbitraries.strings().withCharRange('a', 'h').ofLength(1),
            Arbitraries.of("en", "fr"),
            Arbitraries.of(10, 20, 30),
            Arbitraries.of("ann", "bob", "nobody").optional(0.5))
        .as(Book::new);
  }

  /** Shelves of up to four books, each book known by its title, some of unknown capacity. */
  public static Arbitrary<Shelf> shelves() {
    return Combinators.combine(
            Arbitraries.strings().withCharRange('p', 'z').ofLength(1),
            Arbitraries.integers().between(0, 4).optional(0.8),
            books().list().ofMaxSize(4).uniqueElements(Book::title))
        .as(Shelf::new);
  }

  /** Libraries of up to five shelves, each shelf known by its name. */
  public static Arbitrary<Library> libraries() {
    return Combinators.combine(
            shelves().list().ofMaxSize(5).uniqueElements(Shelf::name),
            Combinators.combine(Arbitraries.of("ann", "bob", "eve"), Arbitraries.of(0, 5))
                .as(Member::new)
                .list()
                .ofMaxSize(3)
                .uniqueElements(Member::id))
        .as(Library::new);
  }
}
