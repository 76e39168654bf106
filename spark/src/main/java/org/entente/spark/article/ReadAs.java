package org.entente.spark.article;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.entente.text.read.ArticleReader;
import org.entente.text.read.entry.FieldMap;
import org.entente.text.read.entry.Statement;

/**
 * What the user says of all articles, taken along to the executors.
 *
 * @param fields which fields hold what, as for {@link FieldMap#parse}; null for the usual names
 * @param outlet who published them; null if they say so themselves
 * @param published the day of publication; null if they say so themselves
 */
public record ReadAs(String fields, String outlet, LocalDate published) implements Serializable {

  /** Nothing is said. */
  public static final ReadAs THEY_SAY = new ReadAs(null, null, null);

  /**
   * The reader.
   *
   * @throws IllegalArgumentException if the fields cannot be understood; the message says why
   */
  public ArticleReader reader() {
    ArticleReader reader =
        ArticleReader.withDefaults()
            .with(
                new Statement(
                    Optional.ofNullable(outlet), Optional.ofNullable(published), Optional.empty()));
    return fields == null ? reader : reader.with(FieldMap.parse(fields));
  }
}
