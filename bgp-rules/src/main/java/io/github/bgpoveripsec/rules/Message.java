package io.github.bgpoveripsec.rules;

import com.google.common.collect.Comparators;
import java.io.Serializable;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence for people, kept apart from the facts in it.
 *
 * <p>The template names its arguments in braces: {@code expected {limit}, got {count}}. Tools rely
 * on the arguments and never on the sentence, so a better wording breaks nobody.
 *
 * @param template the sentence, with names in braces where arguments go
 * @param arguments the text of each argument by name, in the order of the names
 */
public record Message(String template, SortedMap<String, String> arguments)
    implements Comparable<Message>, Serializable {
  private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

  private static final Comparator<Message> ORDER =
      Comparator.comparing(Message::template)
          .thenComparing(
              message -> message.arguments().keySet(),
              Comparators.lexicographical(Comparator.<String>naturalOrder()))
          .thenComparing(
              message -> message.arguments().values(),
              Comparators.lexicographical(Comparator.<String>naturalOrder()));

  /**
   * A message with all its arguments.
   *
   * @param template the sentence, with names in braces where arguments go
   * @param arguments the text of each argument by name
   */
  public Message {
    arguments = Collections.unmodifiableSortedMap(new TreeMap<>((Map<String, String>) arguments));
  }

  /**
   * A message without arguments so far.
   *
   * @param template the sentence, with names in braces where arguments go
   * @return the message
   */
  public static Message of(String template) {
    return new Message(template, Collections.emptySortedMap());
  }

  /**
   * This message with one more argument, which replaces an earlier one of that name.
   *
   * @param name the name used in the template
   * @param value the argument, kept as its text
   * @return the message with the argument
   */
  public Message with(String name, Object value) {
    SortedMap<String, String> extended = new TreeMap<>(arguments);
    extended.put(name, String.valueOf(value));
    return new Message(template, extended);
  }

  /**
   * The sentence with the arguments put in; a name without an argument stays in its braces.
   *
   * @return the sentence
   */
  public String text() {
    return PLACE
        .matcher(template)
        .replaceAll(
            place ->
                Matcher.quoteReplacement(arguments.getOrDefault(place.group(1), place.group())));
  }

  @Override
  public int compareTo(Message other) {
    return ORDER.compare(this, other);
  }
}
