package io.github.bgpoveripsec.model.net;

import static io.github.bgpoveripsec.model.net.IpProperties.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.bgpoveripsec.model.arbitraries.NetArbitraries;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class PrefixProperties {

  @Property
  void everyPrefixReadsBack(@ForAll("prefixes") Prefix prefix) {
    Statistics.collect(prefix.family(), prefix.length() / 32 * 32);
    assertThat(Prefix.parse(prefix.toString())).isEqualTo(prefix);
    assertThat(Prefix.containing(prefix.address(), prefix.length())).isEqualTo(prefix);
  }

  @Property
  void aPrefixHoldsAsManyAddressesAsItsHostBitsCount(@ForAll("prefixes") Prefix prefix) {
    BigInteger size =
        number(prefix.lastAddress()).subtract(number(prefix.firstAddress())).add(BigInteger.ONE);
    assertThat(size).isEqualTo(BigInteger.ONE.shiftLeft(prefix.family().bits() - prefix.length()));
  }

  @Property
  void thePrefixContainingAnAddressContainsItAndIsTheOnlyOneOfItsLength(
      @ForAll("ips") Ip ip, @ForAll("lengths") int wish) {
    int length = Math.min(wish, ip.family().bits());
    Prefix prefix = Prefix.containing(ip, length);
    assertThat(prefix.length()).isEqualTo(length);
    assertThat(prefix.contains(ip)).isTrue();
    assertThat(Prefix.masked(ip + "/" + length)).contains(prefix);
    assertThat(Prefix.tryParse(ip + "/" + length).isPresent())
        .isEqualTo(prefix.address().equals(ip));
  }

  @Property
  void containmentOfAnAddressIsARangeOfNumbers(
      @ForAll("crowded") Prefix prefix, @ForAll("crowded") Prefix other) {
    Ip ip = other.lastAddress();
    boolean between =
        ip.family() == prefix.family()
            && number(prefix.firstAddress()).compareTo(number(ip)) <= 0
            && number(ip).compareTo(number(prefix.lastAddress())) <= 0;
    Statistics.collect(between);
    assertThat(prefix.contains(ip)).isEqualTo(between);
  }

  @Property
  void containmentIsAPartialOrder(
      @ForAll("crowded") Prefix a, @ForAll("crowded") Prefix b, @ForAll("crowded") Prefix c) {
    Statistics.collect(a.contains(b), b.contains(a));
    assertThat(a.contains(a)).isTrue();
    assertThat(a.contains(b) && b.contains(a)).isEqualTo(a.equals(b));
    if (a.contains(b) && b.contains(c)) {
      assertThat(a.contains(c)).isTrue();
    }
  }

  @Property
  void overlapIsSymmetricAndMeansASharedAddress(
      @ForAll("crowded") Prefix a, @ForAll("crowded") Prefix b) {
    Statistics.collect(a.overlaps(b));
    boolean shared =
        a.contains(b.firstAddress())
            || a.contains(b.lastAddress())
            || b.contains(a.firstAddress())
            || b.contains(a.lastAddress());
    assertThat(a.overlaps(b)).isEqualTo(shared).isEqualTo(b.overlaps(a));
  }

  @Property
  void theOrderIsTotalAndAgreesWithEquals(
      @ForAll("crowded") Prefix a, @ForAll("crowded") Prefix b, @ForAll("crowded") Prefix c) {
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
      assertThat(a.compareTo(c)).isLessThanOrEqualTo(0);
    }
    if (a.contains(b)) {
      assertThat(a.compareTo(b)).isLessThanOrEqualTo(0);
    }
  }

  @Property
  void equalPrefixesHaveEqualHashes(@ForAll("crowded") Prefix a, @ForAll("crowded") Prefix b) {
    assertThat(a.equals(b)).isEqualTo(a.toString().equals(b.toString()));
    if (a.equals(b)) {
      assertThat(a).hasSameHashCodeAs(b);
    }
  }

  @Property
  void textIsReadOrRefusedTheSameWayByBothMethods(@ForAll("texts") String text) {
    Statistics.collect(Prefix.tryParse(text).isPresent(), Prefix.masked(text).isPresent());
    assertThat(catchThrowable(() -> Prefix.parse(text)) == null)
        .isEqualTo(Prefix.tryParse(text).isPresent());
    assertThat(catchThrowable(() -> Ipv4Prefix.parse(text)) == null)
        .isEqualTo(Ipv4Prefix.tryParse(text).isPresent());
    assertThat(catchThrowable(() -> Ipv6Prefix.parse(text)) == null)
        .isEqualTo(Ipv6Prefix.tryParse(text).isPresent());
    assertThat(Prefix.tryParse(text).isPresent())
        .isEqualTo(Ipv4Prefix.tryParse(text).isPresent() || Ipv6Prefix.tryParse(text).isPresent());
  }

  @Provide
  Arbitrary<Prefix> prefixes() {
    return NetArbitraries.prefixes();
  }

  @Provide
  Arbitrary<Prefix> crowded() {
    return NetArbitraries.crowdedPrefixes();
  }

  @Provide
  Arbitrary<Ip> ips() {
    return NetArbitraries.ips();
  }

  @Provide
  Arbitrary<Integer> lengths() {
    return Arbitraries.integers().between(0, 128);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> masked =
        Combinators.combine(NetArbitraries.ips(), lengths()).as((ip, length) -> ip + "/" + length);
    return Texts.near(Arbitraries.oneOf(masked, NetArbitraries.prefixes().map(Prefix::toString)));
  }
}
