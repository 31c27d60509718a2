package io.github.bgpoveripsec.codec.corpus;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.BgpCodec;
import io.github.bgpoveripsec.codec.DecodeResult;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.AsSets;
import io.github.bgpoveripsec.codec.session.AsnWidth;
import io.github.bgpoveripsec.codec.session.PeerType;
import io.github.bgpoveripsec.codec.session.ScopedAttribute;
import io.github.bgpoveripsec.codec.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every malformed message whose treatment an RFC fixes is treated so. */
@Tag("corpus")
class CorpusMalformedTest {
  private static final Pattern ADD_PATH = Pattern.compile("addpath (\\d{1,4})/(\\d{1,2})");
  private static final Set<String> DECIDED = Set.of("test+rfc", "rfc");

  @Test
  void everyDecidedMessageIsTreatedAsDecided() {
    List<String> wrong = new ArrayList<>();
    Report report = new Report("malformed");
    for (List<String> row : Corpus.orSkip().table("malformed.tsv", MalformedRow.CELLS, report)) {
      MalformedRow malformed = MalformedRow.of(row);
      Optional<Octets> octets = Octets.tryParse(malformed.hex());
      if (octets.isEmpty()) {
        report.count("skipped: rows without octets");
      } else if (DECIDED.contains(malformed.basis())) {
        DecodeResult result = BgpCodec.forSession(session(malformed)).decode(octets.get());
        boolean right = malformed.accepts(result);
        report.count(right ? "as decided" : "otherwise");
        if (!right) {
          wrong.add(malformed + " " + result);
          report.add(
              new Difference(
                  malformed.expected(), malformed.id(), malformed.toString(), result.toString()));
        }
      }
    }
    report.write();
    assertThat(wrong).as("see target/corpus-malformed.md").isEmpty();
  }

  private static Session session(MalformedRow row) {
    // The rows are older than RFC 9774 and speak of an enabled AIGP and Prefix-SID.
    return Session.initial()
        .withAsSets(AsSets.ACCEPTED)
        .withScopedAttributes(Set.of(ScopedAttribute.values()))
        .withAddPathReceive(families(row.session()))
        .withPeerType(row.session().contains("ibgp") ? PeerType.INTERNAL : PeerType.EXTERNAL)
        .withAsnWidth(row.session().contains("as2") ? AsnWidth.TWO : AsnWidth.FOUR);
  }

  private static Set<Family> families(String session) {
    return ADD_PATH
        .matcher(session)
        .results()
        .map(match -> Family.of(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))))
        .collect(toSet());
  }
}
