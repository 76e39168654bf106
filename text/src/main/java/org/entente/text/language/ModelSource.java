package org.entente.text.language;

import java.nio.file.Path;
import java.util.Optional;

/** Knows where a program keeps the language models. */
public interface ModelSource {

  /**
   * The folder with the models, if it is there already. Asked once, when models are first needed.
   */
  Optional<Path> find();

  /**
   * Brings the models, which may take minutes.
   *
   * @return the folder, or nothing if they cannot be brought
   */
  default Optional<Path> obtain() {
    return Optional.empty();
  }
}
