package io.github.bgpoveripsec.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Holds the arrows between the packages of the rules and what their code may use. */
@AnalyzeClasses(packages = "io.github.bgpoveripsec.rules", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "io.github.bgpoveripsec";
  private static final String[] FOREIGN = {
    "com.google..", "inet.ipaddr..", "tools.jackson..", "org.snakeyaml.."
  };

  @ArchTest
  static final ArchRule theAlgebraKnowsPlacesOnly =
      classes()
          .that()
          .resideInAPackage(ROOT + ".rules")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  "java..",
                  "com.google.common..",
                  "org.jspecify..",
                  "org.immutables.value",
                  ROOT + ".rules",
                  ROOT + ".model.path",
                  ROOT + ".model.text"))
          .because("the algebra knows nothing of networks");

  @ArchTest
  static final ArchRule routingKnowsNoRule =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".rules.routing..")
          .should()
          .dependOnClassesThat(
              resideInAPackage(ROOT + ".rules..")
                  .and(resideOutsideOfPackages(ROOT + ".rules.routing..")))
          .allowEmptyShould(true)
          .because("rules may ask routing, never the reverse");

  @ArchTest
  static final ArchRule reportsKnowNoSubject =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".rules.report")
          .should()
          .dependOnClassesThat(
              resideInAPackage(ROOT + "..")
                  .and(
                      resideOutsideOfPackages(
                          ROOT + ".rules",
                          ROOT + ".rules.layout",
                          ROOT + ".rules.plan",
                          ROOT + ".rules.policy",
                          ROOT + ".rules.report..",
                          ROOT + ".model.path",
                          ROOT + ".model.text")))
          .allowEmptyShould(true)
          .because("a report is a report whatever was judged");

  @ArchTest
  static final ArchRule plansKnowNoCatalogue =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".rules.plan")
          .should()
          .dependOnClassesThat(
              resideInAPackage(ROOT + ".rules..")
                  .and(resideOutsideOfPackages(ROOT + ".rules", ROOT + ".rules.plan")))
          .because("what a plan is does not depend on whose procedure it follows");

  @ArchTest
  static final ArchRule decisionsKnowNoSubject =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".rules.policy")
          .should()
          .dependOnClassesThat(
              resideInAPackage(ROOT + "..")
                  .and(
                      resideOutsideOfPackages(
                          ROOT + ".rules",
                          ROOT + ".rules.policy",
                          ROOT + ".model",
                          ROOT + ".model.path",
                          ROOT + ".model.text")))
          .because("what is set aside does not depend on what was judged");

  @ArchTest
  static final ArchRule onlyFilesOfDecisionsAreRead =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".rules..")
          .and()
          .resideOutsideOfPackages(ROOT + ".rules.policy.file", ROOT + ".rules.page")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT + ".model.file..")
          .because("reading files is for those who call the rules");

  @ArchTest
  static final ArchRule routesAreShownWithoutRules =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".rules.report.routes..")
          .should()
          .dependOnClassesThat(
              resideInAPackage(ROOT + ".rules..")
                  .and(
                      resideOutsideOfPackages(
                          ROOT + ".rules.layout",
                          ROOT + ".rules.report",
                          ROOT + ".rules.report.routes..",
                          ROOT + ".rules.routing")))
          .because("what happens to a route is one thing, what is allowed another");

  @ArchTest
  static final ArchRule otherReportsDoWithoutThePage =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".rules.report.html")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT + ".rules.report.html")
          .because("the page stands above all other forms and knows them, not the reverse");

  @ArchTest
  static final ArchRule layoutKnowsPlacesOnly =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".rules.layout..")
          .should()
          .dependOnClassesThat(
              resideInAPackage(ROOT + "..")
                  .and(resideOutsideOfPackages(ROOT + ".rules.layout..", ROOT + ".model.path")))
          .because("lines and columns are the same whatever they are about");

  @ArchTest
  static final ArchRule cataloguesAreReadByNoOtherPackage =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".rules.alibaba..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT + ".rules.alibaba..");

  @ArchTest
  static final ArchRule rfcsAreReadByNoOtherPackage =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".rules.rfc..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT + ".rules.rfc..");

  @ArchTest
  static final ArchRule packagesAreFreeOfCycles =
      slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule jacksonStaysInsideReports =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + ".rules.report..", ROOT + ".rules.layout")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("tools.jackson..", "org.snakeyaml..");

  @ArchTest
  static final ArchRule signaturesShowOurTypesAndTheJdksOnly =
      members()
          .that(areVisibleToUsers())
          .should(mentionNoTypeThat(resideInAnyPackage(FOREIGN)))
          .because("users compile against our jars alone");

  @ArchTest
  static final ArchRule nothingStaticCanChange = fields().that().areStatic().should().beFinal();

  @ArchTest
  static final ArchRule everyAnswerIsAFunctionOfTheQuestion =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "java.nio.file..", "java.util.logging..", "java.util.random..", "java.text.."))
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.util\\.(Random|UUID|TimeZone)|java\\.time\\.Clock|java\\.io\\.(File|Print).*"
                  + "|java\\.util\\.concurrent\\.(?!atomic\\.AtomicReferenceArray$).*")
          .orShould()
          .callMethodWhere(
              DescribedPredicate.describe(
                  "reads the clock or the default locale",
                  call ->
                      call.getTarget()
                          .getFullName()
                          .matches(
                              "java\\.time\\..*\\.now\\(.*"
                                  + "|java\\.lang\\.System\\.(currentTimeMillis|nanoTime|getProperty|getenv)\\(.*"
                                  + "|java\\.lang\\.String\\.to(Lower|Upper)Case\\(\\)"
                                  + "|java\\.lang\\.String\\.format(ted)?\\((?!java\\.util\\.Locale).*")))
          .orShould()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  private static DescribedPredicate<JavaMember> areVisibleToUsers() {
    return DescribedPredicate.describe(
        "are public or protected in a public class of an exported package",
        member ->
            !member.getOwner().getPackageName().equals(ROOT + ".rules.layout")
                && member.getOwner().getModifiers().contains(JavaModifier.PUBLIC)
                && (member.getModifiers().contains(JavaModifier.PUBLIC)
                    || member.getModifiers().contains(JavaModifier.PROTECTED)));
  }

  private static ArchCondition<JavaMember> mentionNoTypeThat(
      DescribedPredicate<JavaClass> foreign) {
    return new ArchCondition<>("mention no type that should " + foreign.getDescription()) {
      @Override
      public void check(JavaMember member, ConditionEvents events) {
        member.getAllInvolvedRawTypes().stream()
            .map(JavaClass::getBaseComponentType)
            .filter(foreign)
            .forEach(
                type ->
                    events.add(
                        SimpleConditionEvent.violated(
                            member, member.getFullName() + " mentions " + type.getName())));
      }
    };
  }
}
