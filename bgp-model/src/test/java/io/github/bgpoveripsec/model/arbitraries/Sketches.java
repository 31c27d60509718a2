package io.github.bgpoveripsec.model.arbitraries;

import io.github.bgpoveripsec.model.cloud.Region;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Draws the choices of {@link Sketch}. */
final class Sketches {
  private Sketches() {}

  /** Up to four data centres, three VPCs, four gateways, two of everything else. */
  static Arbitrary<Sketch> sketches() {
    return Combinators.combine(
            sites().list().ofMinSize(1).ofMaxSize(4),
            networks().list().ofMinSize(1).ofMaxSize(3),
            gateways().list().ofMinSize(1).ofMaxSize(4),
            circuits().list().ofMaxSize(2),
            enterprises().list().ofMaxSize(2),
            routers().list().ofMaxSize(1))
        .as(Sketch::new);
  }

  private static Arbitrary<Sketch.Site> sites() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 5),
            Arbitraries.integers().between(16, 32).list().ofMaxSize(3),
            Arbitraries.integers().between(1, 2),
            Arbitraries.of(true, true, true, false),
            flags(),
            CompliantCrypto.bgpAuthKeys().optional(0.3))
        .as(Sketch.Site::new);
  }

  private static Arbitrary<Sketch.Network> networks() {
    return Combinators.combine(
            regions(),
            Arbitraries.of(true, false, false, false),
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(0, 3),
            flags(),
            Arbitraries.of(true, true, true, false),
            Arbitraries.integers().between(0, 2),
            flags())
        .as(Sketch.Network::new);
  }

  private static Arbitrary<Sketch.Gateway> gateways() {
    return Combinators.combine(
            indexes(),
            Arbitraries.of(true, false, false, false),
            flags(),
            Arbitraries.integers().between(0, 2),
            flags().optional(0.5),
            Arbitraries.integers().between(0, 2),
            links(4))
        .as(Sketch.Gateway::new);
  }

  private static Arbitrary<Sketch.Links> links(int most) {
    return Combinators.combine(indexes(), indexes(), link().list().ofMaxSize(most))
        .as(Sketch.Links::new);
  }

  private static Arbitrary<Sketch.Link> link() {
    return Combinators.combine(
            Arbitraries.of(true, true, false),
            Arbitraries.of(true, true, false),
            flags(),
            flags(),
            ends().list().ofSize(2))
        .as(Sketch.Link::new);
  }

  private static Arbitrary<Sketch.End> ends() {
    return Combinators.combine(
            flags(),
            Arbitraries.oneOf(Arbitraries.of(0, 1, 62, 63), Arbitraries.integers().between(0, 63)),
            flags(),
            flags(),
            CompliantCrypto.ikeParameters().optional(0.5),
            CompliantCrypto.ipsecParameters().optional(0.5))
        .as(Sketch.End::new);
  }

  private static Arbitrary<Sketch.Circuit> circuits() {
    return Combinators.combine(
            indexes(),
            indexes().list().ofMaxSize(2),
            optional(45104, 64512, 65024, 65026, 65534),
            optional(0, 1, 2998, 2999),
            Arbitraries.of(0, 1, 7, 8))
        .as(Sketch.Circuit::new);
  }

  private static Arbitrary<Sketch.Enterprise> enterprises() {
    return Combinators.combine(
            indexes().list().ofMaxSize(3),
            indexes().list().ofMaxSize(3),
            indexes().list().ofMaxSize(2),
            Arbitraries.integers().between(0, 4))
        .as(Sketch.Enterprise::new);
  }

  private static Arbitrary<Sketch.Router> routers() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 3), optional(0, 1), flags(), links(2))
        .as(Sketch.Router::new);
  }

  /** The regions the page lists, but for the one that closes down. */
  private static Arbitrary<Region> regions() {
    return Arbitraries.of(
            List.of(
                "cn-hangzhou",
                "cn-shanghai",
                "cn-qingdao",
                "cn-beijing",
                "cn-zhangjiakou",
                "cn-huhehaote",
                "cn-shenzhen",
                "cn-hongkong",
                "ap-northeast-1",
                "ap-southeast-1",
                "ap-southeast-3",
                "ap-southeast-5",
                "eu-central-1",
                "eu-west-1",
                "us-east-1",
                "us-west-1",
                "me-east-1"))
        .map(Region::of);
  }

  private static Arbitrary<Integer> indexes() {
    return Arbitraries.integers().between(0, 11);
  }

  private static Arbitrary<Boolean> flags() {
    return Arbitraries.of(false, true);
  }

  private static Arbitrary<OptionalInt> optional(int... values) {
    return Arbitraries.integers()
        .between(-1, values.length - 1)
        .map(i -> i < 0 ? OptionalInt.empty() : OptionalInt.of(values[i]));
  }
}
