package org.entente.text.language;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where the language models are: in the folder that the program's {@link ModelSource} knows, or
 * else on the class path.
 *
 * <p>There is one place for the whole process, as {@link LanguagePipeline} loads the models once.
 */
public final class LanguageModels {

  private static final String FOLDER = "edu/stanford/nlp/models/";
  static final String TAGGER = FOLDER + "pos-tagger/english-left3words-distsim.tagger";
  static final String NAMES = FOLDER + "ner/english.all.3class.distsim.crf.ser.gz";
  static final String PARSER = FOLDER + "parser/nndep/english_UD.gz";
  private static final List<String> ALL = List.of(TAGGER, NAMES, PARSER);

  private static ModelSource source = Optional::empty;
  private static Optional<Path> folder = Optional.empty();
  private static boolean asked;

  private LanguageModels() {}

  /** Whether a folder holds all models. */
  public static boolean areIn(Path folder) {
    return ALL.stream().allMatch(model -> Files.isRegularFile(folder.resolve(model)));
  }

  /** Names the place. Has no effect on models that are already loaded. */
  public static synchronized void from(ModelSource source) {
    LanguageModels.source = source;
    folder = Optional.empty();
    asked = false;
  }

  /** Whether the models are there now. */
  public static synchronized boolean areAvailable() {
    return ALL.stream().allMatch(model -> find(model).isPresent());
  }

  /**
   * Brings the models if they are missing and the source can.
   *
   * @return whether they are there now
   */
  public static synchronized boolean obtain() {
    if (!areAvailable()) {
      folder = source.obtain();
    }
    return areAvailable();
  }

  /**
   * The location of a model, as CoreNLP takes it: a file, or a resource on the class path.
   *
   * @throws MissingModelsException if it is neither
   */
  static synchronized String location(String model) {
    return find(model).orElseThrow(() -> new MissingModelsException(model));
  }

  private static Optional<String> find(String model) {
    if (LanguageModels.class.getClassLoader().getResource(model) != null) {
      return Optional.of(model);
    }
    if (!asked) {
      folder = source.find();
      asked = true;
    }
    return folder
        .map(named -> named.toAbsolutePath().resolve(model))
        .filter(Files::isRegularFile)
        .map(Path::toString);
  }
}
