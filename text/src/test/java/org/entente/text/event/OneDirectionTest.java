package org.entente.text.event;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.junit.jupiter.api.Test;

/** A sentence goes one way through the coder: no class calls one that calls it. */
class OneDirectionTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.entente.text.event", "org.entente.text.actor");

  private static final SliceAssignment BY_CLASS =
      new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
          JavaClass outermost = type;
          while (outermost.getEnclosingClass().isPresent()) {
            outermost = outermost.getEnclosingClass().get();
          }
          return outermost.getPackageName().startsWith("org.entente.text")
              ? SliceIdentifier.of(outermost.getName())
              : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
          return "classes of the coder";
        }
      };

  @Test
  void theClassesOfTheCoderHaveNoCycles() {
    slices().assignedFrom(BY_CLASS).should().beFreeOfCycles().check(CLASSES);
  }
}
