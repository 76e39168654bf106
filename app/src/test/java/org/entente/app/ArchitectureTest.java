package org.entente.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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
  void dataKnowsCoreButNotTheProgram() {
    noClasses()
        .that()
        .resideInAPackage("org.entente.data..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.entente.app..")
        .check(CLASSES);
  }

  @Test
  void textKnowsCoreAlone() {
    noClasses()
        .that()
        .resideInAPackage("org.entente.text..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.entente.app..", "org.entente.data..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("org.entente.data..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.entente.text..")
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

  @Test
  void packagesHaveNoCycles() {
    slices().matching("org.entente.(*).(*)..").should().beFreeOfCycles().check(CLASSES);
  }
}
