package io.github.bgpoveripsec.model.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonSyntaxTest {
  private static final String SOUND =
      "{\"version\": 1, \"vpcs\": [{\"id\": \"vpc-1\", \"region\": \"cn-hangzhou\","
          + " \"cidr\": \"172.16.0.0/16\"}]}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{                          | in the object that begins in line 1, column 1",
        "{\"version\": 1            | in the object that begins in line 1, column 1",
        "{\"version\": 1, \"vpcs\": [  | in the list that begins in line 1, column 24",
        "{\"vpcs\": [{\"id\":       | in the object that begins in line 1, column 11",
      })
  void a_file_that_ends_too_early_names_what_is_open(String text, String where) {
    assertThat(messages(text)).containsExactly("expected JSON, got the end of the file " + where);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"version\": 1,}          | ` in the object that begins in line 1, column 1`",
        "{\"version\": 1 \"vpcs\": []} | ` in the object that begins in line 1, column 1`",
        "{\"vpcs\": [1 2]}          | ` in the list that begins in line 1, column 10`",
        "{\"version\": tru}         | ` in the object that begins in line 1, column 1`",
        "tru                        | ``",
      })
  void a_file_that_is_no_json_names_what_is_open(String text, String where) {
    assertThat(messages(text)).containsExactly("expected JSON" + where);
  }

  @Test
  void a_file_cut_anywhere_is_refused_with_one_problem() {
    assertThat(messages(SOUND)).isEmpty();
    for (int length = 1; length < SOUND.length(); length++) {
      assertThat(messages(SOUND.substring(0, length)))
          .as("the first %d characters", length)
          .singleElement()
          .asString()
          .matches(
              "expected JSON(, got the end of the file)?"
                  + " in the (object|list) that begins in line 1, column \\d+");
    }
  }

  @Test
  void a_file_says_the_same_places_in_json_and_in_yaml() {
    String text =
        "{\"version\":1,\"vpcs\":[{\"id\":\"😀\",\"region\":\"r\",\"cidr\":\"10.0.0.1/8\"}]}";
    assertThat(positions(text, FileFormat.JSON))
        .containsExactly(Optional.of(new Position(1, 52)))
        .isEqualTo(positions(text, FileFormat.YAML));
  }

  @Test
  void what_is_open_begins_after_so_many_characters() {
    assertThat(messages("{\"😀\": [1 2]}"))
        .containsExactly("expected JSON in the list that begins in line 1, column 7");
  }

  private static List<Optional<Position>> positions(String text, FileFormat format) {
    return TopologyFile.read(text, format)
        .match(
            read -> List.<Optional<Position>>of(),
            rejected -> rejected.problems().stream().map(FileProblem::position).toList());
  }

  private static List<String> messages(String text) {
    return TopologyFile.read(text, FileFormat.JSON)
        .match(
            read -> List.of(),
            refused -> refused.problems().stream().map(FileProblem::message).toList());
  }
}
