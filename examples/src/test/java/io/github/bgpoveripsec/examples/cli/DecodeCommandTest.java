package io.github.bgpoveripsec.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodeCommandTest {
  /** An UPDATE with LOCAL_PREF, which only an internal peer sends. */
  private static final String PREFERRED =
      "ff".repeat(16)
          + "003402"
          + "0000"
          + "001b"
          + "40010100"
          + "400206020100"
          + "00fffa"
          + "400304c0000201"
          + "40050400000064"
          + "080a";

  private static final String OFFICE =
      Shell.ROOT.resolve("examples/messages/office.hex").toString();

  @TempDir private Path directory;

  @Test
  void theSampleIsDecodedMessageByMessage() {
    Run run = Run.of("decode", "--input", "hex", OFFICE);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out().lines().filter(line -> line.matches("\\d.*")))
        .hasSize(7)
        .anySatisfy(line -> assertThat(line).contains("OPEN", "AS 65530", "hold time 90 s"))
        .anySatisfy(line -> assertThat(line).contains("announces 192.168.0.0/16 10.1.2.0/24"))
        .anySatisfy(line -> assertThat(line).contains("withdraws 10.1.2.0/24"))
        .anySatisfy(line -> assertThat(line).contains("end of the routes of ipv4/unicast"))
        .anySatisfy(
            line ->
                assertThat(line)
                    .endsWith("6/2 Cease, Administrative Shutdown, \"maintenance until 18:00\""));
    assertThat(run.out()).contains("TREAT-AS-WITHDRAW", "A-1, RFC 7606 7.1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "0018 03 0602 02611b | 6/2 Cease, Administrative Shutdown, \"a\\u001b\"",
        "0019 03 0609 0602 0161 | 6/9 Cease, Hard Reset, 6/2 Cease, Administrative Shutdown, \"a\"",
        "001c 03 0601 00020100000064 | 6/1 Cease, Maximum Number of Prefixes Reached,"
            + " at most 100 of ipv6/unicast",
        "0017 05 00010001 | ipv4/unicast, request",
        "0017 05 00010101 | ipv4/unicast, begin"
      })
  void goodbyesAndRefreshesAreToldInFull(String message, String words) {
    String octets = "ff".repeat(16) + message.replace(" ", "");
    Run run = Run.of("decode", Messages.write(directory, "one.bgp", octets));
    assertThat(run.out().lines().findFirst().orElseThrow()).endsWith(": " + words);
  }

  @Test
  void jsonIsALineForEachMessage() {
    Run run = Run.of("decode", "--input", "hex", "--format", "json", OFFICE);
    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(7);
    assertThat(lines.get(0))
        .startsWith("{\"index\":0,\"offset\":0,\"length\":47,\"type\":\"OPEN\",\"outcome\":\"ok\"");
    assertThat(lines.get(4)).contains("\"index\":4", "\"outcome\":\"treat-as-withdraw\"");
    assertThat(lines).allMatch(line -> line.contains("\"reencoded\":true"));
  }

  @Test
  void dissectExplainsEveryOctet() {
    Run run = Run.of("decode", "--input", "hex", "--format", "dissect", OFFICE);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains("2 at 66\n", "marker", "! treat-as-withdraw: ", "(A-1, RFC 7606 7.1)");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void messagesInARowAreFoundByTheirLengths() {
    String file = Messages.write(directory, "two.bgp", Messages.KEEPALIVE + Messages.WITHDRAWAL);
    Run run = Run.of("decode", file);
    assertThat(run.status()).isEqualTo(0);
    assertThat(run.out())
        .startsWith(
            "0 at 0: KEEPALIVE, 19 octets\n1 at 19: UPDATE, 27 octets: withdraws 10.1.2.0/24\n");
  }

  @ParameterizedTest
  @CsvSource({"00ff,2,H-1", "000102030405060708090a0b0c0d0e0f1011121314,21,H-1", "ff,1,H-9"})
  void octetsBetweenMessagesAreShownAndDecodingGoesOnBehindThem(
      String junk, int length, String row) {
    String file =
        Messages.write(directory, "junk.bgp", Messages.KEEPALIVE + junk + Messages.WITHDRAWAL);
    Run run = Run.of("decode", "--format", "json", file);
    assertThat(run.status()).isEqualTo(1);
    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(1)).contains("\"offset\":19,\"length\":" + length, "\"row\":\"" + row);
    assertThat(lines.get(2)).contains("\"offset\":" + (19 + length), "\"outcome\":\"ok\"");
  }

  @Test
  void aLengthThatIsTooSmallEndsNothing() {
    String file =
        Messages.write(directory, "short.bgp", "ff".repeat(16) + "001204" + Messages.KEEPALIVE);
    Run run = Run.of("decode", "--format", "json", file);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.out()).contains("\"row\":\"H-2\"", "{\"index\":1,\"offset\":19,\"length\":19");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 15, 16, 18, 19, 26})
  void anUnfinishedMessageIsShownAndIsAnError(int kept) {
    String file =
        Messages.write(
            directory, "cut.bgp", Messages.KEEPALIVE + Messages.WITHDRAWAL.substring(0, 2 * kept));
    Run run = Run.of("decode", "--format", "json", file);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.out()).contains("\"length\":" + kept + ",", "\"row\":\"H-9\"");
    assertThat(Run.of("decode", file).out()).contains("unfinished message");
  }

  @Test
  void optionsSayWhatWasAgreed() {
    String withId = "ff".repeat(16) + "001f02" + "0008" + "00000007" + "180a0102" + "0000";
    String file = Messages.write(directory, "paths.bgp", withId);
    assertThat(Run.of("decode", "--format", "json", "--add-path", "ipv6/unicast,1/1", file).out())
        .contains("\"withdrawn\":[{\"prefix\":\"10.1.2.0/24\",\"pathId\":7}]");
    String narrow =
        "ff".repeat(16) + "002902" + "0000" + "0012" + "400101004002040201fffa" + "400304c0000201";
    String two = Messages.write(directory, "as2.bgp", narrow);
    assertThat(Run.of("decode", "--as4", "false", two).out()).contains("AS path 65530");
    assertThat(Run.of("decode", two).out()).doesNotContain("AS path 65530");
  }

  @Test
  void theOneOpenThatComesFirstSaysWhatItsSenderCan() {
    String narrow = "ff".repeat(16) + "001d01" + "04fde9005ac0000201" + "00";
    String wide =
        "ff".repeat(16)
            + "002d01"
            + "04fde9005ac0000201"
            + "10"
            + "020e"
            + "41040000fde9"
            + "450400010102"
            + "4600";
    String withId = "ff".repeat(16) + "001f02" + "0008" + "00000007" + "180a0102" + "0000";
    String old =
        "ff".repeat(16) + "002902" + "0000" + "0012" + "400101004002040201fffa" + "400304c0000201";
    String two = Messages.write(directory, "narrow.bgp", narrow + old);
    assertThat(Run.of("decode", two).out()).contains("AS path 65530").doesNotContain("four octets");
    assertThat(Run.of("decode", "--as4", "true", two).out()).doesNotContain("AS path 65530");
    String paths = Messages.write(directory, "paths.bgp", wide + withId);
    assertThat(Run.of("decode", "--format", "json", "--unknown", paths).out())
        .contains(
            "\"withdrawn\":[{\"prefix\":\"10.1.2.0/24\",\"pathId\":7}]",
            "\"unknown\":[\"path-ids\"],\"message\"");
    assertThat(Run.of("decode", "--peer", "external", paths).out()).doesNotContain("in ipv4");
    String several = Messages.write(directory, "several.bgp", wide + narrow + old);
    assertThat(Run.of("decode", several).out()).doesNotContain("AS path 65530");
  }

  @Test
  void verdictsSayWhatTheyRestOn() {
    String file = Messages.write(directory, "preferred.bgp", PREFERRED + Messages.KEEPALIVE);
    assertThat(Run.of("decode", "--format", "json", file).out()).doesNotContain("unknown");
    List<String> lines =
        Run.of("decode", "--format", "json", "--unknown", file).out().lines().toList();
    assertThat(lines.get(0))
        .contains(
            "\"message\":\"LOCAL_PREF from an external peer\",\"unknown\":[\"peer-type\"]}],",
            "\"reencoded\":true,\"unknown\":[\"asn-width\",\"peer-type\",\"path-ids\"],\"message\"");
    assertThat(lines.get(1)).doesNotContain("unknown");
    assertThat(Run.of("decode", file).out())
        .contains("if it is as taken for granted: an external peer\n")
        .endsWith(
            """
            Taken for granted, since neither options nor an OPEN tell:
              AS numbers of four octets (for 1 message)
              an external peer (for 1 message)
              no path identifiers (for 1 message)
            """);
    String told = "decode --as4 true --peer external --add-path ipv6/unicast " + file;
    assertThat(Run.of(told.split(" ")).out()).doesNotContain("granted");
    assertThat(Run.of("decode", "--format", "dissect", file).out())
        .endsWith("no path identifiers (for 1 message)\n");
  }

  @Test
  void extendedMessagesAreAcceptedWhereSaid() {
    String length = String.format("%04x", 5021);
    String file =
        Messages.write(
            directory, "long.bgp", "ff".repeat(16) + length + "030601" + "00".repeat(5000));
    assertThat(Run.of("decode", file).status()).isEqualTo(1);
    assertThat(Run.of("decode", file).out()).contains("1/2 Bad Message Length, data " + length);
    assertThat(Run.of("decode", "--extended-message", file).status()).isEqualTo(0);
  }

  @Test
  void whoThePeerIsDecides() {
    String file = Messages.write(directory, "local-pref.bgp", PREFERRED);
    assertThat(Run.of("decode", "--peer", "internal", file).status()).isEqualTo(0);
    assertThat(Run.of("decode", file).out()).contains("DISCARD", "A-5,");
  }

  @Test
  void digitsThatAreNoneAreRefusedWithTheirLine() {
    String file =
        Designs.write(directory, "bad.hex", "# one\n" + Messages.KEEPALIVE + "\n\nfffg\n");
    Run run = Run.of("decode", "--input", "hex", file);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.err())
        .isEqualTo(
            "bgp decode: " + file + ":4: expected pairs of hexadecimal digits, got 'fffg'\n");
  }

  @Test
  void commentsAndBlanksInHexAreSkipped() {
    String spaced = Messages.KEEPALIVE.replaceAll("(..)", "$1 ") + " # a comment\r\n";
    String file = Designs.write(directory, "spaced.hex", "\n#\n" + spaced + Messages.KEEPALIVE);
    Run run = Run.of("decode", "--input", "hex", file);
    assertThat(run.status()).isEqualTo(0);
    assertThat(run.out().lines()).hasSize(2);
  }

  @Test
  void textWhereMessagesAreExpectedIsRefused() {
    Run run = Run.of("decode", OFFICE);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).singleElement().asString().contains("--input hex");
  }

  @Test
  void nothingIsNoError() {
    assertThat(Run.of("decode", Messages.write(directory, "empty.bgp", "")))
        .isEqualTo(new Run(0, "", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "decode",
        "decode FILE FILE",
        "decode --input octal FILE",
        "decode --as4 maybe FILE",
        "decode --peer me FILE",
        "decode --add-path ipv4 FILE",
        "decode --add-path ipv4/unicast/x FILE",
        "decode --add-path 1/256 FILE",
        "decode --format xml FILE",
        "decode FILE.none",
        "decode --output /nonexistent/file FILE"
      })
  void badUsageCostsOneLine(String line) {
    String file = Messages.write(directory, "one.bgp", Messages.KEEPALIVE);
    Run run = Run.of(line.replace("FILE", file).split(" "));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .singleElement()
        .asString()
        .startsWith("bgp decode: ")
        .doesNotContain("Exception");
  }
}
