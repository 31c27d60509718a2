package io.github.bgpoveripsec.model.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.bgpoveripsec.model.arbitraries.NetArbitraries;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class AsnProperties {

  /** The grammar of the four spellings; ranges are left to the numbers. */
  private static final Pattern GRAMMAR =
      Pattern.compile("(?:[Aa][Ss])?(0|[1-9][0-9]{0,9})(?:\\.(0|[1-9][0-9]{0,9}))?");

  @Property
  void everyNotationReadsBack(@ForAll("asns") Asn asn) {
    assertThat(Asn.parse(asn.toString())).isEqualTo(asn);
    assertThat(Asn.parse(asn.toAsdot())).isEqualTo(asn);
    assertThat(Asn.parse(asn.toAsdotPlus())).isEqualTo(asn);
    assertThat(Asn.parse("AS" + asn)).isEqualTo(asn);
    assertThat(Asn.parse("as" + asn.toAsdotPlus())).isEqualTo(asn);
  }

  @Property
  void theOrderIsNumericAndAgreesWithEquals(@ForAll("asns") Asn one, @ForAll("asns") Asn other) {
    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(Long.signum(one.value() - other.value()));
    assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
  }

  @Property
  void aNumberHasAUseOtherThanPublicExactlyInsideABlock(@ForAll("asns") Asn asn) {
    Statistics.collect(asn.use());
    assertThat(AsnRegistry.iana().block(asn).map(block -> block.range().contains(asn)))
        .isEqualTo(
            asn.use() == AsnUse.PUBLIC ? java.util.Optional.empty() : java.util.Optional.of(true));
  }

  @Property
  void textIsReadExactlyWhenTheGrammarAndTheRangesAllowIt(@ForAll("texts") String text) {
    var match = GRAMMAR.matcher(text);
    boolean allowed = false;
    if (match.matches()) {
      long first = Long.parseLong(match.group(1));
      allowed =
          match.group(2) == null
              ? first <= 4294967295L
              : first <= 65535 && Long.parseLong(match.group(2)) <= 65535;
    }
    Statistics.label("allowed").collect(allowed);
    assertThat(Asn.tryParse(text).isPresent()).isEqualTo(allowed);
    assertThat(catchThrowable(() -> Asn.parse(text)) == null).isEqualTo(allowed);
  }

  @Provide
  Arbitrary<Asn> asns() {
    return NetArbitraries.asns();
  }

  /** Texts that are AS numbers, nearly are, or are anything at all. */
  @Provide
  Arbitrary<String> texts() {
    return Texts.near(
        NetArbitraries.asns().flatMap(asn -> Arbitraries.of(asn.toString(), asn.toAsdotPlus())));
  }
}
