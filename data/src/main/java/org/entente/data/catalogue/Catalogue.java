package org.entente.data.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * All data sets that the program knows, by name.
 *
 * <p>Each is described by one file beside this class, {@code NAME.yaml}; {@code catalogue.txt}
 * lists the names. To add a data set is to add such a file.
 */
public final class Catalogue {

  private final List<String> names;

  /** What was read so far: most commands want few of them. */
  private final Map<String, DataSet> sets = new ConcurrentHashMap<>();

  private Catalogue(List<String> names) {
    this.names = List.copyOf(names);
  }

  /** The bundled catalogue. Descriptions are read when they are first requested. */
  public static Catalogue builtin() {
    return new Catalogue(text("catalogue.txt").lines().toList());
  }

  /**
   * One description.
   *
   * @throws tools.jackson.core.JacksonException if it is not a description: the message names the
   *     field and the way to it
   */
  public static DataSet read(String yaml) {
    return mapper().readValue(yaml, DataSet.class);
  }

  /** A reader of descriptions that takes no field it does not know and no key twice. */
  public static YAMLMapper mapper() {
    return YAMLMapper.builder(
            YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .build();
  }

  private static String text(String file) {
    try (InputStream in = Catalogue.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is not in the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All data sets, in the order of their names. */
  public List<DataSet> all() {
    return names.stream().map(this::set).toList();
  }

  /** The names of all data sets, in order. */
  public List<String> names() {
    return names;
  }

  private DataSet set(String name) {
    return sets.computeIfAbsent(name, n -> read(text(n + ".yaml")));
  }

  /** The data set of that name. */
  public Optional<DataSet> find(String name) {
    return names.contains(name) ? Optional.of(set(name)) : Optional.empty();
  }

  /** The data set that has a table of that name. */
  public Optional<DataSet> ofTable(String table) {
    return all().stream()
        .filter(set -> set.tables().stream().anyMatch(t -> t.name().equals(table)))
        .findFirst();
  }
}
