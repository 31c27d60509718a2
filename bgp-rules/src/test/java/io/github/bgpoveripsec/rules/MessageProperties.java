package io.github.bgpoveripsec.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.rules.arbitraries.VerdictArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MessageProperties {
  @Provide
  Arbitrary<Message> messages() {
    return VerdictArbitraries.messages();
  }

  @Property
  void renderingIsTotal(@ForAll("messages") Message message) {
    assertThat(message.text()).isNotNull();
  }

  @Property
  void textOutsideBracesStays(@ForAll String prefix, @ForAll("messages") Message message) {
    String harmless = prefix.replace("{", "").replace("}", "");
    Message longer = new Message(harmless + message.template(), message.arguments());
    assertThat(longer.text()).isEqualTo(harmless + message.text());
  }

  @Property
  void anArgumentNotNamedInTheTemplateChangesNoText(@ForAll("messages") Message message) {
    assertThat(message.with("unnamed", "value").text()).isEqualTo(message.text());
  }

  @Property
  void orderAgreesWithEquality(@ForAll("messages") Message a, @ForAll("messages") Message b) {
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
  }
}
