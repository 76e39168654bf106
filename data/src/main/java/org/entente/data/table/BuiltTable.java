package org.entente.data.table;

import java.util.List;

/**
 * A table that is ready to be written.
 *
 * @param query the query that gives its rows, in order
 * @param queryWithReasons the same with hidden columns that tell why a number is missing
 * @param memberList the data set that its rows come from
 * @param codebook what its columns are, in order
 * @param sources the sources of its columns
 * @param notices what the user should know about it
 */
public record BuiltTable(
    String query,
    String queryWithReasons,
    String memberList,
    List<CodebookEntry> codebook,
    List<VariableSource> sources,
    List<String> notices) {

  /** Copies the lists. */
  public BuiltTable {
    codebook = List.copyOf(codebook);
    sources = List.copyOf(sources);
    notices = List.copyOf(notices);
  }
}
