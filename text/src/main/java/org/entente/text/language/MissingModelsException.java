package org.entente.text.language;

/** The language models are neither in the folder that was named nor on the class path. */
public final class MissingModelsException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  MissingModelsException(String model) {
    super(
        "language models are missing: "
            + model
            + " is not on the class path; add entente-text-models.jar, which the module"
            + " text-models builds");
  }
}
