package org.entente.data.outlook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.entente.data.catalogue.Catalogue;

/**
 * All covariates and the sources that they come from; {@code covariates.yaml} describes them. To
 * add one is to add an entry there.
 *
 * @param sources the sources
 * @param covariates the covariates, in the order of their columns
 */
public record Covariates(List<PanelSource> sources, List<Covariate> covariates) {

  /** Copies the lists. */
  public Covariates {
    sources = List.copyOf(sources);
    covariates = List.copyOf(covariates);
  }

  /** The bundled covariates. */
  public static Covariates builtin() {
    try (InputStream in = Covariates.class.getResourceAsStream("covariates.yaml")) {
      return Catalogue.mapper().readValue(in, Covariates.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those that panels of a unit have, in order. */
  public List<Covariate> of(PanelUnit unit) {
    return covariates.stream().filter(covariate -> covariate.over().isIn(unit)).toList();
  }

  /** The covariate of that name. */
  public Optional<Covariate> covariate(String name) {
    return covariates.stream().filter(covariate -> covariate.name().equals(name)).findFirst();
  }

  /**
   * The source of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public PanelSource source(String name) {
    return sources.stream()
        .filter(source -> source.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no source " + name));
  }
}
