package org.entente.data.reference;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.BiPredicate;
import org.entente.core.outlook.forecast.ReferencePack;

/**
 * The outlooks of the pack as files: {@code alliance-years.csv} with the inputs' values, {@code
 * equations.csv} and {@code means.csv} that make log-odds of them, {@code pair-years.csv}, {@code
 * inputs.csv} and {@code manifest.txt}. Numbers are rounded as they are written, so that the same
 * pack gives the same bytes.
 */
public final class ReferenceFiles {

  private ReferenceFiles() {}

  /** The files by name. */
  public static Map<String, String> write(ReferencePack pack) {
    return PackWriter.write(pack);
  }

  /**
   * The bundled pack.
   *
   * @throws IllegalStateException if the program ships without it
   */
  public static ReferencePack builtin() {
    return builtin((a, b) -> true);
  }

  /**
   * The bundled pack, with the model's statements for some pairs only: to read them all takes
   * longer than the rest.
   *
   * @param wanted whether the statements for a pair, by the codes of the states, are wanted
   * @throws IllegalStateException if the program ships without it
   */
  public static ReferencePack builtin(BiPredicate<String, String> wanted) {
    return new PackReader(PackSource.builtin(), wanted).read();
  }

  /**
   * The pack in a folder, as {@code entente reference build} wrote it.
   *
   * @throws IllegalStateException if a file is missing
   */
  public static ReferencePack read(Path folder) {
    return new PackReader(PackSource.folder(folder), (a, b) -> true).read();
  }
}
