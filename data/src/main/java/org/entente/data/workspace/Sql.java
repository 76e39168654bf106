package org.entente.data.workspace;

import java.util.Collection;
import java.util.stream.Collectors;

/** Texts and names as written in SQL. */
public final class Sql {

  private Sql() {}

  /** A text, quoted. */
  public static String text(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  /** A name, quoted. */
  public static String name(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }

  /** Texts, quoted, between commas. */
  public static String texts(Collection<String> texts) {
    return texts.stream().map(Sql::text).collect(Collectors.joining(", "));
  }
}
