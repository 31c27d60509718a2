package io.github.bgpoveripsec.codec;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import io.github.bgpoveripsec.codec.message.Update;
import io.github.bgpoveripsec.codec.nlri.PrefixList;
import io.github.bgpoveripsec.codec.wire.JudgedPrefixes;
import io.github.bgpoveripsec.codec.wire.WireUpdate;
import java.util.stream.Stream;

/** Holds the arrows of docs/codec.md. */
@AnalyzeClasses(
    packages = "io.github.bgpoveripsec.codec",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "io.github.bgpoveripsec.";

  @ArchTest
  static final ArchRule onlyTheCodecTheModelsNumbersAndTheJdk =
      classes()
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  "java..",
                  ROOT + "codec..",
                  ROOT + "model",
                  ROOT + "model.net..",
                  ROOT + "model.route..",
                  "org.immutables.value",
                  "org.jspecify.annotations",
                  "tools.jackson.core.."));

  @ArchTest
  static final ArchRule onlyJsonKnowsJackson =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + "codec.json..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("tools.jackson..");

  @ArchTest
  static final ArchRule packagesFormNoCycle =
      SlicesRuleDefinition.slices()
          .matching(ROOT + "(codec.*)..")
          .should()
          .beFreeOfCycles()
          // An UPDATE names its one implementation, which is not exported; so do prefixes.
          .ignoreDependency(Update.class, WireUpdate.class)
          .ignoreDependency(PrefixList.class, JudgedPrefixes.class);

  @ArchTest
  static final ArchRule valuesKnowNothingOfTheWire =
      noClasses()
          .that(are(not(resideInAnyPackage(ROOT + "codec", ROOT + "codec.wire.."))))
          .and()
          .doNotBelongToAnyOf(Update.class, PrefixList.class)
          .should()
          .dependOnClassesThat(resideInAPackage(ROOT + "codec.wire.."));

  @ArchTest
  static final ArchRule nothingStaticCanChange = fields().that().areStatic().should().beFinal();

  @ArchTest
  static final ArchRule noClockNoFilesNoChanceNoTalk =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "java.time..",
                  "java.nio.file..",
                  "java.net..",
                  "java.util.logging..",
                  "java.util.concurrent..",
                  "java.util.random.."))
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching("java\\.util\\.(Random|Locale|TimeZone)|java\\.io\\.(File|Print).*");

  @ArchTest
  static final ArchRule noConsoleAndNoSystemState =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(System.class, "getProperty", String.class)
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime");

  @ArchTest
  static final ArchRule signaturesShowOurTypesAndTheJdksOnly =
      methods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat(are(not(resideInAPackage(ROOT + "codec.wire.."))))
          .should(showOnlyOurTypesAndTheJdks());

  private static ArchCondition<JavaMember> showOnlyOurTypesAndTheJdks() {
    return new ArchCondition<>("show only exported types and the JDK's") {
      @Override
      public void check(JavaMember member, ConditionEvents events) {
        if (!member.getOwner().getModifiers().contains(JavaModifier.PUBLIC)) {
          return;
        }
        shown(member)
            .map(JavaClass::getBaseComponentType)
            .filter(type -> !type.isPrimitive())
            .filter(type -> !type.getPackageName().startsWith("java."))
            .filter(
                type ->
                    !type.getPackageName().startsWith(ROOT)
                        || type.getPackageName().startsWith(ROOT + "codec.wire"))
            .forEach(
                type ->
                    events.add(
                        SimpleConditionEvent.violated(
                            member, member.getFullName() + " shows " + type.getName())));
      }
    };
  }

  private static Stream<JavaClass> shown(JavaMember member) {
    return member.getAllInvolvedRawTypes().stream();
  }
}
