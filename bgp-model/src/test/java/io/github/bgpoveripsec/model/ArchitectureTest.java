package io.github.bgpoveripsec.model;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Locale;
import java.util.stream.Stream;

/** Holds the arrows between the packages of the model and what its code may use. */
@AnalyzeClasses(packages = "io.github.bgpoveripsec.model", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String ROOT = "io.github.bgpoveripsec.model";
  private static final String OURS = ROOT + "..";

  private static final String[] INSIDE_ONLY = {
    "com.google..", "inet.ipaddr..", "tools.jackson..", "org.snakeyaml.."
  };

  @ArchTest static final ArchRule textDependsOnNoOtherPackage = onlyReaches("text");

  @ArchTest static final ArchRule netDependsOnNoOtherPackage = onlyReaches("net", "text");

  @ArchTest static final ArchRule routeDependsOnNetOnly = onlyReaches("route", "net", "text");

  @ArchTest
  static final ArchRule packagesAreFreeOfCycles =
      slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule signaturesShowOurTypesAndTheJdkOnly =
      members()
          .that(areVisibleToUsers())
          .should(mentionNoTypeOf(resideInAnyPackage(INSIDE_ONLY)))
          .because("users compile against our jars alone");

  @ArchTest
  static final ArchRule theTrieLibraryStaysInsideNet =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".net")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("inet.ipaddr..")
          .because("IPAddress is the engine of model.net and nobody else's vocabulary");

  @ArchTest
  static final ArchRule nothingReadsTheClockOrRollsDice =
      noClasses()
          .should()
          .callMethodWhere(
              describe(
                  "is the clock or random",
                  call ->
                      isNow(call.getTarget())
                          || call.getTargetOwner()
                              .isAssignableTo(java.util.random.RandomGenerator.class)
                          || call.getTargetOwner().isEquivalentTo(java.util.UUID.class)))
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(
              java.util.Random.class,
              java.security.SecureRandom.class,
              java.util.concurrent.ThreadLocalRandom.class);

  @ArchTest
  static final ArchRule nothingDependsOnTheLocale =
      noClasses()
          .should()
          .callMethodWhere(
              describe(
                  "is formatting or case mapping in the default locale",
                  call -> usesDefaultLocale(call.getTarget())))
          .orShould()
          .dependOnClassesThat()
          .resideInAPackage("java.text..");

  @ArchTest
  static final ArchRule nothingLogsOrPrints =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage("java.util.logging..", "org.slf4j..", "java.lang.System$Logger..")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(System.Logger.class);

  @ArchTest
  static final ArchRule staticsAreConstants =
      fields()
          .that()
          .areStatic()
          .should()
          .beFinal()
          .andShould(notBeASharedArray())
          .because("everything is a value; there is no state to share");

  @ArchTest
  static final ArchRule onlyModelFileTouchesFilesAndStreams =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".file..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.io..", "java.nio.file..", "java.net..")
                  .and(not(describe("belong to serialization", ArchitectureTest::serializes))));

  @ArchTest
  static final ArchRule publicClassesAreFinal =
      classes()
          .that()
          .arePublic()
          .and()
          .areNotInterfaces()
          .and()
          .haveNameNotMatching(".*\\.Immutable\\w+\\$Builder")
          .should()
          .haveModifier(JavaModifier.FINAL);

  private static ArchRule onlyReaches(String name, String... others) {
    String[] allowed =
        Stream.concat(
                Stream.of(ROOT, ROOT + "." + name), Stream.of(others).map(o -> ROOT + "." + o))
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(ROOT + "." + name)
        .should()
        .dependOnClassesThat(resideInAnyPackage(OURS).and(resideOutsideOfPackages(allowed)));
  }

  private static DescribedPredicate<JavaMember> areVisibleToUsers() {
    return describe(
        "are public or protected in a public class",
        member ->
            (member.getModifiers().contains(JavaModifier.PUBLIC)
                    || member.getModifiers().contains(JavaModifier.PROTECTED))
                && member.getOwner().getModifiers().contains(JavaModifier.PUBLIC));
  }

  private static ArchCondition<JavaMember> mentionNoTypeOf(DescribedPredicate<JavaClass> foreign) {
    return new ArchCondition<>("mention no type that should " + foreign.getDescription()) {
      @Override
      public void check(JavaMember member, ConditionEvents events) {
        signature(member)
            .filter(type -> foreign.test(type.getBaseComponentType()))
            .forEach(
                type ->
                    events.add(
                        SimpleConditionEvent.violated(
                            member, member.getDescription() + " mentions " + type.getName())));
      }
    };
  }

  private static Stream<JavaClass> signature(JavaMember member) {
    if (member instanceof JavaField field) {
      return field.getType().getAllInvolvedRawTypes().stream();
    }
    JavaCodeUnit unit = (JavaCodeUnit) member;
    return Stream.concat(
        unit.getReturnType().getAllInvolvedRawTypes().stream(),
        Stream.concat(
            unit.getParameterTypes().stream()
                .flatMap(type -> type.getAllInvolvedRawTypes().stream()),
            unit.getExceptionTypes().stream()));
  }

  private static boolean isNow(AccessTarget target) {
    return (target.getOwner().getPackageName().startsWith("java.time")
            && target.getName().equals("now"))
        || (target.getOwner().isEquivalentTo(System.class)
            && (target.getName().equals("currentTimeMillis")
                || target.getName().equals("nanoTime")))
        || (target.getOwner().isEquivalentTo(Math.class) && target.getName().equals("random"));
  }

  private static boolean usesDefaultLocale(AccessTarget.MethodCallTarget target) {
    boolean formats =
        target.getName().equals("format")
            || target.getName().equals("formatted")
            || target.getName().equals("printf");
    boolean mapsCase =
        target.getName().equals("toLowerCase") || target.getName().equals("toUpperCase");
    boolean takesLocale =
        target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Locale.class));
    return target.getOwner().isEquivalentTo(String.class) && (formats || mapsCase) && !takesLocale;
  }

  private static ArchCondition<JavaField> notBeASharedArray() {
    return new ArchCondition<>("not be an array that others can reach") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        if (field.getRawType().isArray()
            && !field.getModifiers().contains(JavaModifier.PRIVATE)
            && !field.getModifiers().contains(JavaModifier.SYNTHETIC)) {
          events.add(
              SimpleConditionEvent.violated(field, field.getDescription() + " is a shared array"));
        }
      }
    };
  }

  private static boolean serializes(JavaClass type) {
    return type.isAssignableTo(java.io.Serializable.class)
        || type.isEquivalentTo(java.io.Serializable.class)
        || type.isEquivalentTo(java.io.ObjectInputStream.class)
        || type.isEquivalentTo(java.io.ObjectOutputStream.class)
        || type.isEquivalentTo(java.io.Serial.class);
  }
}
