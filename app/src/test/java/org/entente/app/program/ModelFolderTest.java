package org.entente.app.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the language models are looked for. */
class ModelFolderTest {

  private static final List<String> MODELS =
      List.of(
          "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger",
          "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz",
          "edu/stanford/nlp/models/parser/nndep/english_UD.gz");

  @TempDir private Path folder;

  private Path home() {
    return folder.resolve("entente-9");
  }

  private ModelFolder models(Map<String, String> environment) {
    return new ModelFolder(
        Optional.of(new ProgramFolder(home(), Optional.empty())), environment, text -> {});
  }

  private static Path withModels(Path place) throws IOException {
    for (String model : MODELS) {
      Path file = place.resolve(model);
      Files.createDirectories(file.getParent());
      Files.createFile(file);
    }
    return place;
  }

  @Test
  void theyAreFoundInTheProgramAndNextToIt() throws IOException {
    assertThat(models(Map.of()).find()).isEmpty();
    Path beside = withModels(folder.resolve("entente-models"));
    assertThat(models(Map.of()).find()).contains(beside);
    Path inside = withModels(home().resolve("models"));
    assertThat(models(Map.of()).find()).contains(inside);
  }

  @Test
  void theFolderThatTheVariableNamesComesFirst() throws IOException {
    withModels(home().resolve("models"));
    Path named = withModels(folder.resolve("of my own"));
    assertThat(models(Map.of("ENTENTE_MODELS", named.toString())).find()).contains(named);
  }

  @Test
  void aFolderWithOnlySomeOfTheModelsIsNotUsed() throws IOException {
    Path beside = withModels(folder.resolve("entente-models"));
    Files.delete(beside.resolve(MODELS.get(1)));
    assertThat(models(Map.of()).find()).isEmpty();
  }

  @Test
  void onlyACheckoutCanDownloadThem() {
    assertThat(models(Map.of()).obtain()).isEmpty();
  }
}
