package io.github.bgpoveripsec.model.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.file.Guests.Guest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StructuredFileTest {
  private static final Guests TWO =
      new Guests(Optional.of("inn"), List.of(new Guest("Ada", 2), new Guest("Grace", 5)));

  @Test
  void writesWhatItReads() {
    String text = Guests.FILE.write(TWO, FileFormat.YAML);
    assertThat(text)
        .isEqualTo(
            """
            version: 1
            house: inn
            guests:
              - {name: Ada, seats: 2}
              - {name: Grace, seats: 5}
            """);
    assertThat(Guests.FILE.read(text, FileFormat.YAML)).isEqualTo(new StructuredResult.Read<>(TWO));
  }

  @Test
  void findsEveryProblemAtOnceWithItsPlace() {
    assertThat(
            problems(
                """
                version: 1
                hose: inn
                guests:
                  - {name: Ada, seats: "2"}
                  - {nme: Bob, seats: 1}
                  - {seats: 1}
                  - []
                """))
        .containsExactly(
            "2:1 UNKNOWN_KEY hose suggests house",
            "4:24 WRONG_TYPE guests[0].seats",
            "5:6 UNKNOWN_KEY guests[1].nme suggests name",
            "6:5 MISSING_KEY guests[2].name",
            "7:5 WRONG_TYPE guests[3]");
  }

  @Test
  void tellsElementsOfOneListApart() {
    assertThat(problems("{version: 1, guests: [{name: Ada, seats: 1}, {name: Ada, seats: 2}]}"))
        .containsExactly("1:46 DUPLICATE_ENTRY guests[1]");
  }

  @Test
  void anElementThatCannotBeReadIsNoDuplicateOfItsStandIn() {
    assertThat(problems("{version: 1, guests: [{name: Ada, seats: 1}, {seats: 1}, {seats: 1}]}"))
        .containsExactly("1:46 MISSING_KEY guests[1].name", "1:58 MISSING_KEY guests[2].name");
  }

  @Test
  void valuesHaveToGoTogetherWhereEachOfThemCanBeRead() {
    assertThat(problems("{version: 1, guests: [{seats: 4, name: Ada}, {seats: 4, name: []}]}"))
        .containsExactly(
            "1:31 BAD_VALUE guests[0].seats suggests 1", "1:63 WRONG_TYPE guests[1].name");
  }

  @Test
  void whatIsWrongWithOneKeyHidesNothingOfTheOthers() {
    assertThat(
            problems(
                """
                version: 1
                guests:
                  - {name: Ada, seats: "2"}
                  - {name: Ada, seats: "2"}
                  - {name: Ada, seats: 4, colour: red}
                  - {nam: Ada, seats: 4}
                  - {xyz: Ada, seats: 4}
                """))
        .containsExactly(
            "3:24 WRONG_TYPE guests[0].seats",
            "4:5 DUPLICATE_ENTRY guests[1]",
            "4:24 WRONG_TYPE guests[1].seats",
            "5:5 DUPLICATE_ENTRY guests[2]",
            "5:24 BAD_VALUE guests[2].seats suggests 1",
            "5:27 UNKNOWN_KEY guests[2].colour",
            "6:5 DUPLICATE_ENTRY guests[3]",
            "6:6 UNKNOWN_KEY guests[3].nam suggests name",
            "6:23 BAD_VALUE guests[3].seats suggests 1",
            "7:5 MISSING_KEY guests[4].name",
            "7:6 UNKNOWN_KEY guests[4].xyz");
  }

  @Test
  void theVersionIsLookedAtFirst() {
    assertThat(problems("{version: 2, gests: []}")).containsExactly("1:11 UNKNOWN_VERSION version");
    assertThat(problems("guests: []")).containsExactly("1:1 MISSING_KEY version");
  }

  @Test
  void nothingIsNoValue() {
    assertThat(problems(" # nothing\n")).containsExactly("1:1 EMPTY ");
  }

  @Test
  void filesAreReadByName(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("g.json"), "{\"version\": 1}");
    assertThat(Guests.FILE.read(file))
        .isEqualTo(new StructuredResult.Read<>(new Guests(Optional.empty(), List.of())));
    assertThat(kinds(Guests.FILE.read(folder.resolve("none.yaml"))))
        .containsExactly(FileProblemKind.UNREADABLE);
    assertThat(kinds(Guests.FILE.read(folder))).containsExactly(FileProblemKind.UNREADABLE);
  }

  @Test
  void moreProblemsThanAnyoneReadsAreCounted() {
    String text = "{version: 1, guests: [" + "{},".repeat(100) + "{}]}";
    ReadResult.Refused refused =
        Guests.FILE.read(text, FileFormat.YAML).match(read -> null, why -> why);
    assertThat(refused.problems()).hasSize(TopologyFile.MAX_PROBLEMS);
    assertThat(refused.omitted()).isEqualTo(102);
  }

  @Test
  void wordsAreSpeltInLowerCase() {
    FileScalar<Guests.Size> size = FileScalar.oneOf(List.of(Guests.Size.values()));
    assertThat(size.scalar().phrase()).isEqualTo("one of small, very-large");
  }

  @Test
  void theKeysAreKnown() {
    assertThat(Guests.FILE.keys())
        .extracting(KeyDescription::place)
        .containsExactly("version", "house", "guests", "guests[].name", "guests[].seats");
  }

  private static List<FileProblemKind> kinds(StructuredResult<Guests> result) {
    return result.<List<FileProblemKind>>match(
        read -> List.of(), refused -> refused.problems().stream().map(FileProblem::kind).toList());
  }

  private static List<String> problems(String text) {
    return Guests.FILE
        .read(text, FileFormat.YAML)
        .<List<String>>match(
            read -> List.of(),
            refused -> refused.problems().stream().map(StructuredFileTest::line).toList());
  }

  private static String line(FileProblem problem) {
    return problem.position().orElseThrow()
        + " "
        + problem.kind()
        + " "
        + problem.path()
        + problem.suggestion().map(it -> " suggests " + it).orElse("");
  }
}
