package io.github.bgpoveripsec.rules.arbitraries;

import io.github.bgpoveripsec.rules.arbitraries.Library.Book;
import io.github.bgpoveripsec.rules.arbitraries.Library.Shelf;
import java.util.List;
import java.util.Optional;

/** Libraries made by hand, for examples. */
public final class Libraries {
  private Libraries() {}

  /** A library of some shelves and no members. */
  public static Library library(Shelf... shelves) {
    return new Library(List.of(shelves), List.of());
  }

  /** A shelf of unknown capacity. */
  public static Shelf shelf(String name, Book... books) {
    return new Shelf(name, Optional.empty(), List.of(books));
  }

  /** A book that is not lent. */
  public static Book book(String title, String language, int pages) {
    return new Book(title, language, pages, Optional.empty());
  }
}
