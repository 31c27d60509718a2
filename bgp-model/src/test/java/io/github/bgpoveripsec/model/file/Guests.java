package io.github.bgpoveripsec.model.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A small format of which the tests know everything. */
record Guests(Optional<String> house, List<Guest> guests) {
  record Guest(String name, int seats) {}

  enum Size {
    SMALL,
    VERY_LARGE
  }

  static final StructuredFile<Guests> FILE =
      StructuredFile.of(
          FileMapping.of("a list of guests", Builder::new, Builder::house)
              .optional(
                  "house",
                  FileScalar.text("a house", "inn", text -> text),
                  new FileProperty<>(Guests::house, Builder::house))
              .list(
                  "guests",
                  FileMapping.of("a guest", Builder::new, Builder::guest)
                      .inOneLine()
                      .required(
                          "name",
                          FileScalar.text("a name", "Ada", text -> text)
                              .suggesting(text -> Optional.of("Ada")),
                          new FileProperty<>(Guest::name, Builder::name))
                      .required(
                          "seats",
                          FileScalar.number("a number", "1", Integer::parseInt),
                          new FileProperty<>(Guest::seats, Builder::seats))
                      .distinct("a name", Set.of("name"), Guest::name)
                      .checked(Set.of("seats", "name"), Guests::flaw),
                  new FileProperty<>(Guests::guests, Builder::guests)));

  private static Optional<FileFlaw> flaw(Guest guest) {
    return guest.seats() > guest.name().length()
        ? Optional.of(new FileFlaw("seats", "expected fewer seats than letters", Optional.of("1")))
        : Optional.empty();
  }

  private static final class Builder {
    private Optional<String> house = Optional.empty();
    private String name = "";
    private int seats;
    private List<Guest> guests = new ArrayList<>();

    void house(String value) {
      house = Optional.of(value);
    }

    void name(String value) {
      name = value;
    }

    void seats(int value) {
      seats = value;
    }

    void guests(Collection<Guest> value) {
      guests = List.copyOf(value);
    }

    Guest guest() {
      return new Guest(name, seats);
    }

    Guests house() {
      return new Guests(house, guests);
    }
  }
}
