package io.github.bgpoveripsec.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MessageTest {
  @Test
  void putsArgumentsWhereTheirNamesStand() {
    Message message = Message.of("expected {limit}, got {count}").with("limit", 2).with("count", 3);
    assertThat(message.text()).isEqualTo("expected 2, got 3");
  }

  @Test
  void leavesNamesWithoutAnArgument() {
    assertThat(Message.of("{a} {b} {} { }").with("a", "x").text()).isEqualTo("x {b} {} { }");
    assertThat(Message.of("{a").with("a", "x").text()).isEqualTo("{a");
  }

  @Test
  void doesNotReadArgumentsAsTemplates() {
    Message message = Message.of("{a}{b}").with("a", "{b}$1\\").with("b", "y");
    assertThat(message.text()).isEqualTo("{b}$1\\y");
  }

  @Test
  void theLastArgumentOfANameCounts() {
    assertThat(Message.of("{a}").with("a", 1).with("a", 2))
        .isEqualTo(Message.of("{a}").with("a", 2));
  }

  @Test
  void keepsArgumentsInTheOrderOfTheirNames() {
    SortedMap<String, String> backwards = new TreeMap<>(Comparator.reverseOrder());
    backwards.put("a", "1");
    backwards.put("b", "2");
    Message message = new Message("", backwards);
    assertThat(message.arguments().keySet()).containsExactly("a", "b");
    backwards.clear();
    assertThat(message.arguments()).hasSize(2);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> message.arguments().clear());
  }

  @Test
  void isOrderedByTemplateThenNamesThenValues() {
    Message a = Message.of("a");
    assertThat(a).isLessThan(Message.of("b"));
    assertThat(a).isLessThan(a.with("x", 1));
    assertThat(a.with("x", 2)).isLessThan(a.with("y", 1));
    assertThat(a.with("x", 1)).isLessThan(a.with("x", 2));
  }
}
