package io.github.bgpoveripsec.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.StringLength;

class NearestProperties {
  @Property
  void aKnownNameIsNearestToItself(
      @ForAll @NotEmpty Set<@CharRange(from = 'a', to = 'c') @StringLength(max = 4) String> known) {
    for (String name : known) {
      assertThat(Nearest.to(name, known)).contains(name);
    }
  }

  @Example
  void findsTheNameWithTheFewestEdits() {
    Set<String> known = Set.of("tunnel/cidr-mask", "tunnel/cidr-range", "gateway/quota");
    assertThat(Nearest.to("tunel/cidr-msk", known)).contains("tunnel/cidr-mask");
    assertThat(Nearest.to("tunnel/cidr-rage", known)).contains("tunnel/cidr-range");
    assertThat(Nearest.to("quota", known)).contains("gateway/quota");
    assertThat(Nearest.to("ab", Set.of("bc", "ac"))).contains("ac");
    assertThat(Nearest.to("x", Set.of("b", "a"))).contains("a");
    assertThat(Nearest.to("x", Set.of())).isEmpty();
  }
}
