package io.github.bgpoveripsec.model.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

  private static List<String> messages(String text) {
    return TopologyFile.read(text, FileFormat.JSON)
        .match(
            read -> List.of(),
            refused -> refused.problems().stream().map(FileProblem::message).toList());
  }
}
