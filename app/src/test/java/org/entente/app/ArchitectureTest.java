package org.entente.app;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.junit.jupiter.api.Test;

/**
 * The direction of dependencies: sources, records, measures, assessment, report; nothing downstream
 * looks back.
 */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.entente");

  @Test
  void coreKnowsNoOtherModuleAndOnlyLibrariesOfNumbers() {
    classes()
        .that()
        .resideInAPackage("org.entente.core..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "org.entente.core..", "java..", "org.ojalgo..", "org.apache.commons.statistics..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackages("org.entente.core.measure.balance..", "org.entente.core.outlook..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.ojalgo..", "org.apache.commons.statistics..")
        .check(CLASSES);
  }

  @Test
  void coreReadsAndWritesNothing() {
    noClasses()
        .that()
        .resideInAPackage("org.entente.core..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.sql..")
        .check(CLASSES);
  }

  @Test
  void coreKnowsNoClock() {
    noClasses()
        .that()
        .resideInAPackage("org.entente.core..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.time.Clock")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("org.entente.core..")
        .should()
        .callMethod(java.time.LocalDate.class, "now")
        .check(CLASSES);
  }

  @Test
  void modulesDependInOneDirection() {
    knowsOnly("org.entente.core..");
    knowsOnly("org.entente.data..", "org.entente.core..");
    knowsOnly("org.entente.text..", "org.entente.core..");
    knowsOnly(
        "org.entente.engine..", "org.entente.core..", "org.entente.data..", "org.entente.text..");
  }

  private static void knowsOnly(String module, String... others) {
    noClasses()
        .that()
        .resideInAPackage(module)
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.entente..")
                .and(not(resideInAPackage(module)))
                .and(not(resideInAnyPackage(others))))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void engineKnowsNoFace() {
    noClasses()
        .that()
        .resideInAPackage("org.entente.engine..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "picocli..",
            "com.fasterxml.jackson..",
            "tools.jackson..",
            "gg.jte..",
            "java.net..",
            "com.sun.net..")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void readingArticlesKnowsNothingOfCodingThem() {
    noClasses()
        .that()
        .resideInAPackage("org.entente.text.read..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.entente.text.language..", "org.entente.text.actor..", "org.entente.text.event..")
        .check(CLASSES);
  }

  @Test
  void recordsDoNotLookAtMeasuresAndMeasuresNotAtAssessments() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.entente.core.record..", "org.entente.core.state..", "org.entente.core.time..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.entente.core.measure..", "org.entente.core.assessment..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("org.entente.core.measure..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.entente.core.assessment..")
        .check(CLASSES);
  }

  @Test
  void reportsDoNotKnowTheCommands() {
    noClasses()
        .that()
        .resideInAPackage("org.entente.app.report..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.entente.app.command..")
        .check(CLASSES);
  }

  /** Every package is a slice, at any depth. */
  @Test
  void packagesHaveNoCycles() {
    slices().assignedFrom(new EachPackage()).should().beFreeOfCycles().check(CLASSES);
  }

  /** A slice for each package, at any depth. */
  private static final class EachPackage implements SliceAssignment {

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
      return SliceIdentifier.of(javaClass.getPackageName());
    }

    @Override
    public String getDescription() {
      return "each package";
    }
  }
}
