package io.github.bgpoveripsec.rules.arbitraries;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A subject to try the algebra on: a library of shelves of books, some of them lent. */
public record Library(List<Shelf> shelves, List<Member> members) {

  /** A shelf, which may say how many books it holds. */
  public record Shelf(String name, Optional<Integer> capacity, List<Book> books) {}

  /** A book, which may be lent to a member. */
  public record Book(String title, String language, int pages, Optional<String> borrower) {}

  /** Somebody who borrows books. */
  public record Member(String id, int fines) {}

  /** The member of an id. */
  public Optional<Member> member(String id) {
    return members.stream().filter(member -> member.id().equals(id)).findFirst();
  }

  /** The same library with everything in another order. */
  public Library shuffled(Random random) {
    List<Shelf> mixed = new ArrayList<>();
    for (Shelf shelf : shelves) {
      mixed.add(new Shelf(shelf.name(), shelf.capacity(), shuffle(shelf.books(), random)));
    }
    return new Library(shuffle(mixed, random), shuffle(members, random));
  }

  private static <E> List<E> shuffle(List<E> list, Random random) {
    List<E> mixed = new ArrayList<>(list);
    Collections.shuffle(mixed, random);
    return mixed;
  }
}
