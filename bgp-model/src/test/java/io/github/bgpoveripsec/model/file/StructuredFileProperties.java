package io.github.bgpoveripsec.model.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.file.Guests.Guest;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class StructuredFileProperties {
  @Property
  void whatIsWrittenReadsBack(@ForAll("guests") Guests guests, @ForAll FileFormat format) {
    Statistics.label("guests").collect(guests.guests().size());
    String text = Guests.FILE.write(guests, format);
    assertThat(Guests.FILE.read(text, format)).isEqualTo(new StructuredResult.Read<>(guests));
  }

  @Property
  void everyBeginningOfAFileIsAnswered(
      @ForAll("guests") Guests guests, @ForAll FileFormat format, @ForAll("cuts") double cut) {
    String text = Guests.FILE.write(guests, format);
    String begun = text.substring(0, (int) (cut * text.length()));
    StructuredResult<Guests> result = Guests.FILE.read(begun, format);
    Statistics.collect(
        result.<String>match(read -> "READ", why -> why.problems().get(0).kind().name()));
    result.<Object>match(
        read ->
            assertThat(read.guests()).isEqualTo(guests.guests().subList(0, read.guests().size())),
        why -> assertThat(why.problems()).isNotEmpty().allMatch(it -> it.position().isPresent()));
  }

  @Property
  void octetsAreAnswered(@ForAll byte[] octets, @ForAll FileFormat format) {
    Guests.FILE
        .read(octets, format)
        .<Object>match(read -> read, why -> assertThat(why.problems()).isNotEmpty());
  }

  @Provide
  Arbitrary<Double> cuts() {
    return Arbitraries.doubles().between(0, 1);
  }

  @Provide
  Arbitrary<Guests> guests() {
    Arbitrary<String> names =
        Arbitraries.strings().withChars("ab: -#'\"\n\u4e0a1").ofMinLength(4).ofMaxLength(9);
    Arbitrary<Guest> guest =
        Combinators.combine(names, Arbitraries.integers().between(0, 4)).as(Guest::new);
    return Combinators.combine(
            names.optional(), guest.list().ofMaxSize(4).uniqueElements(Guest::name))
        .as(Guests::new);
  }
}
