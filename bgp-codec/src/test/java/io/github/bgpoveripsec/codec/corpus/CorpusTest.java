package io.github.bgpoveripsec.codec.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.octets.Octets;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of which parts are missing or odd is read as far as it goes, and says what is left. */
class CorpusTest {
  private static final String KEEPALIVE = "ff".repeat(16) + "001304";

  @TempDir private Path folder;
  private final Report report = new Report("test");

  @Test
  void anEmptyFolderHasNothing() {
    Corpus corpus = new Corpus(folder);
    assertThat(corpus.messageFiles(report)).isEmpty();
    assertThat(corpus.table("malformed.tsv", MalformedRow.CELLS, report)).isEmpty();
    assertThat(report.counted())
        .containsOnlyKeys("skipped: no folder messages", "skipped: no file malformed.tsv");
  }

  @Test
  void namesTellTheContext() throws IOException {
    write("a.as4.ap-1.1_2.1.bgp", KEEPALIVE);
    write("b.as2.bgp", "");
    write("c.bgp", KEEPALIVE);
    write("d.as4.ap-1.x.bgp", KEEPALIVE);
    write("README.md", "");
    Files.createDirectory(folder.resolve("messages/e.as4.bgp"));
    assertThat(new Corpus(folder).messageFiles(report))
        .extracting(MessageFile::name)
        .containsExactly("a.as4.ap-1.1_2.1", "b.as2");
    assertThat(report.counted()).hasSize(2);
  }

  @Test
  void aMessageThatIsCutIsTheLast() throws IOException {
    write("cut.as4.bgp", KEEPALIVE + "ff".repeat(16) + "ffff02" + "0000");
    write("end.as4.bgp", KEEPALIVE + "ffff");
    assertThat(new Corpus(folder).messageFiles(report))
        .extracting(file -> file.messages().get(1).length())
        .containsExactly(21, 2);
  }

  @Test
  void rowsThatAreTooShortOrAboutNoMessageAreSkipped() throws IOException {
    write("one.as4.bgp", KEEPALIVE);
    Files.createDirectories(folder.resolve("oracle"));
    Path oracle = folder.resolve("oracle/one.as4.tshark.tsv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(oracle))) {
      out.write("#n\tdepth\tfield\n0\t1\tbgp.type\t4\n1\t1\tx\nn\t1\tx\n0\n\n".getBytes(UTF_8));
    }
    Corpus corpus = new Corpus(folder);
    MessageFile file = corpus.messageFiles(report).get(0);
    assertThat(corpus.oracle(file, "tshark", 3, report)).hasSize(1);
    assertThat(report.counted()).hasSize(2);
    assertThat(corpus.oracle(file, "bgpdump", 2, report)).isEmpty();
  }

  @Test
  void whatIsNoArchiveIsSkipped() throws IOException {
    Files.writeString(folder.resolve("hostile.tsv.gz"), "no archive");
    assertThat(new Corpus(folder).table("hostile.tsv.gz", 3, report)).isEmpty();
    assertThat(report.counted()).hasSize(1);
  }

  private void write(String name, String hex) throws IOException {
    Files.createDirectories(folder.resolve("messages"));
    Files.write(folder.resolve("messages").resolve(name), Octets.parse(hex).toByteArray());
  }
}
