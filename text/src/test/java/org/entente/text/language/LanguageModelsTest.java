package org.entente.text.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder holds the models only if it holds all three. */
class LanguageModelsTest {

  @TempDir private Path folder;

  @Test
  void aFolderNeedsAllModels() throws IOException {
    for (String model :
        new String[] {LanguageModels.TAGGER, LanguageModels.NAMES, LanguageModels.PARSER}) {
      assertThat(LanguageModels.areIn(folder)).isFalse();
      Path file = folder.resolve(model);
      Files.createDirectories(file.getParent());
      Files.createFile(file);
    }
    assertThat(LanguageModels.areIn(folder)).isTrue();
  }
}
