package io.github.bgpoveripsec.codec.coverage;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.bgpoveripsec.codec.Met;
import io.github.bgpoveripsec.codec.NotMet;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which tests meet a row and which narrowly miss it. */
public final class RowTests {
  private static final JavaClasses TESTS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.OnlyIncludeTests())
          .importPackagesOf(Met.class);

  private RowTests() {}

  /**
   * The tests that meet the rows.
   *
   * @return names by row, in order; a row without any is left out
   */
  public static Map<ErrorRow, List<String>> met() {
    return names(Met.class, Met::value);
  }

  /**
   * The tests that narrowly miss the rows.
   *
   * @return names by row, in order; a row without any is left out
   */
  public static Map<ErrorRow, List<String>> notMet() {
    return names(NotMet.class, NotMet::value);
  }

  private static <A extends Annotation> Map<ErrorRow, List<String>> names(
      Class<A> mark, Function<A, ErrorRow[]> value) {
    Map<ErrorRow, TreeSet<String>> names = new EnumMap<>(ErrorRow.class);
    TESTS.stream()
        .flatMap(type -> type.getMethods().stream())
        .filter(method -> method.isAnnotatedWith(mark))
        .map(JavaMethod::reflect)
        .forEach(
            method ->
                Stream.of(value.apply(method.getAnnotation(mark)))
                    .forEach(
                        row ->
                            names.computeIfAbsent(row, any -> new TreeSet<>()).add(name(method))));
    Map<ErrorRow, List<String>> lists = new EnumMap<>(ErrorRow.class);
    names.forEach((row, found) -> lists.put(row, List.copyOf(found)));
    return lists;
  }

  private static String name(Method method) {
    return method.getDeclaringClass().getSimpleName() + "." + method.getName();
  }
}
