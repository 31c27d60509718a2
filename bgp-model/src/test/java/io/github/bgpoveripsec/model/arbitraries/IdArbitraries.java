package io.github.bgpoveripsec.model.arbitraries;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Generators of ids and other names as text. */
public final class IdArbitraries {
  private IdArbitraries() {}

  /** Texts of ids: mostly short and often the same, some long, some with awkward characters. */
  public static Arbitrary<String> ids() {
    return Arbitraries.frequencyOf(
        Tuple.of(8, Arbitraries.integers().between(1, 9).map(i -> "id-" + i)),
        Tuple.of(
            1,
            Arbitraries.of(
                "3",
                "003",
                "a.b",
                "a[b]",
                "[",
                "]",
                "\\",
                "\"q\"",
                "'",
                "#",
                "-",
                ":",
                "{}",
                "null",
                "true",
                "1e3",
                "0x10",
                "~",
                "\u673a\u623f",
                "e\u0301",
                "\u202e",
                "\ud83d\ude00",
                "i".repeat(128))),
        Tuple.of(1, Arbitraries.strings().withCharRange('!', '~').ofMinLength(1).ofMaxLength(128)));
  }

  /** Texts that have no form of their own: identities of IKE, zones, next hops. */
  public static Arbitrary<String> texts() {
    return Arbitraries.frequencyOf(
        Tuple.of(
            2,
            Arbitraries.of(
                "",
                " ",
                "203.0.113.10",
                "vpn.example.com",
                "cn-hangzhou-i",
                "i-1",
                "two words",
                "line\nbreak",
                "\u0000",
                "null",
                "12",
                "i".repeat(100),
                "i".repeat(101),
                "\u673a\u623f \ud83d\ude00")),
        Tuple.of(1, Arbitraries.strings().ascii().ofMaxLength(20)));
  }
}
