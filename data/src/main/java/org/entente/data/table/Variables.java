package org.entente.data.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.data.catalogue.Catalogue;
import tools.jackson.core.type.TypeReference;

/**
 * All columns that the table builder knows, by source; {@code variables.yaml} describes them. To
 * add a column is to add an entry there.
 */
public final class Variables {

  private final List<VariableSource> sources;

  /** With these sources. */
  public Variables(List<VariableSource> sources) {
    this.sources = List.copyOf(sources);
  }

  /** The bundled columns. */
  public static Variables builtin() {
    try (InputStream in = Variables.class.getResourceAsStream("variables.yaml")) {
      return new Variables(
          Catalogue.mapper().readValue(in, new TypeReference<List<VariableSource>>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All sources, in their order. */
  public List<VariableSource> sources() {
    return sources;
  }

  /** The names of all sources and columns. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    for (VariableSource source : sources) {
      names.add(source.name());
      source.variables().forEach(variable -> names.add(variable.name()));
    }
    return names;
  }

  /** The source of that name. */
  public Optional<VariableSource> source(String name) {
    return sources.stream().filter(source -> source.name().equals(name)).findFirst();
  }

  /** The column of that name. */
  public Optional<Variable> variable(String name) {
    return sources.stream()
        .flatMap(source -> source.variables().stream())
        .filter(variable -> variable.name().equals(name))
        .findFirst();
  }

  /** The source that a column belongs to. */
  public VariableSource sourceOf(Variable variable) {
    return sources.stream()
        .filter(source -> source.variables().contains(variable))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no source has " + variable.name()));
  }

  /** The columns that an argument names: those of a source, or a single one; empty if none. */
  public List<Variable> named(String word) {
    return source(word)
        .map(VariableSource::variables)
        .orElseGet(() -> variable(word).map(List::of).orElse(List.of()));
  }
}
