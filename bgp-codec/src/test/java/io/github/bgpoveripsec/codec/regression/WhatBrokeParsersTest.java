package io.github.bgpoveripsec.codec.regression;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of all that broke parsers names a test for each line, and each test has a line. */
class WhatBrokeParsersTest {
  private static final List<Line> LINES = lines();

  /** One line of the list. */
  private record Line(String type, String test) {}

  @Test
  void eachLineHasItsTest() {
    assertThat(LINES)
        .isNotEmpty()
        .allSatisfy(line -> assertThat(tests(line.type())).contains(line.test()));
  }

  @Test
  void eachTestHasItsLine() {
    for (String type : LINES.stream().map(Line::type).distinct().toList()) {
      assertThat(LINES.stream().filter(line -> line.type().equals(type)).map(Line::test))
          .as(type)
          .containsExactlyInAnyOrderElementsOf(tests(type));
    }
  }

  /** The names of the rows of a class, and of its methods without rows. */
  private static List<String> tests(String type) {
    return Arrays.stream(type(type).getDeclaredMethods())
        .filter(WhatBrokeParsersTest::isTest)
        .flatMap(WhatBrokeParsersTest::names)
        .toList();
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(WhatBrokeParsersTest.class.getPackageName() + "." + name);
    } catch (ClassNotFoundException none) {
      throw new AssertionError("no class " + name, none);
    }
  }

  private static boolean isTest(Method method) {
    return Stream.of(Test.class, ParameterizedTest.class, Property.class, Example.class)
        .anyMatch(method::isAnnotationPresent);
  }

  private static Stream<String> names(Method method) {
    CsvSource rows = method.getAnnotation(CsvSource.class);
    return rows == null
        ? Stream.of(method.getName())
        : Arrays.stream(rows.value()).map(row -> row.substring(0, row.indexOf('|')).strip());
  }

  private static List<Line> lines() {
    try (InputStream in =
        WhatBrokeParsersTest.class.getResourceAsStream("/regression/what-broke-parsers.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(" \\| ", -1))
          .map(parts -> new Line(parts[2], parts[3]))
          .toList();
    } catch (IOException unreadable) {
      throw new AssertionError("the list cannot be read", unreadable);
    }
  }
}
