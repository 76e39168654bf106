package org.entente.data.casebook;

import java.util.ArrayList;
import java.util.List;
import org.entente.core.record.RecordKind;

/** The columns of every table, as {@code casebook/README.md} documents them. */
final class CasebookSchema {

  static final List<String> SCOPE = List.of("kind", "group_a", "group_b", "from", "to", "missing");

  private static final List<String> COMMON =
      List.of("publisher", "title", "published", "readers", "note", "checked", "document");

  /** How many of the last columns the first form of the tables did not have. */
  private static final int ADDED = 2;

  private CasebookSchema() {}

  /** Every column of the kind's table, in order. */
  static List<String> header(RecordKind kind) {
    return withCommon(own(kind));
  }

  /** The header of the kind's table before rows were held against documents. */
  static List<List<String>> olderHeaders(RecordKind kind) {
    List<String> header = header(kind);
    return List.of(header.subList(0, header.size() - ADDED));
  }

  /** Every column of the table of names, in order. */
  static List<String> namesHeader() {
    return withCommon(List.of("id", "treaty", "name", "kind", "language"));
  }

  private static List<String> withCommon(List<String> own) {
    List<String> header = new ArrayList<>(own);
    header.addAll(COMMON);
    return List.copyOf(header);
  }

  private static List<String> own(RecordKind kind) {
    return switch (kind) {
      case TREATY ->
          List.of("id", "name", "kind", "signed", "from", "to", "termination", "subject");
      case MEMBER -> List.of("id", "treaty", "member", "from", "to", "exit", "obligations");
      case TREATY_ACTION ->
          List.of("id", "treaty", "date", "actors", "toward", "action", "effective");
      case LEADER -> List.of("id", "state", "name", "office", "from", "to", "entry", "exit");
      case TERM -> List.of("id", "leader", "from", "scheduled_end", "basis");
      case DISPUTE -> List.of("id", "name", "kind", "side_a", "side_b", "from", "to", "outcome");
      case CRISIS -> List.of("id", "state", "kind", "name", "from", "to", "leader", "outcome");
      case ECONOMIC_MEASURE ->
          List.of("id", "sender", "target", "kind", "subject", "from", "to", "reversal");
      case EVENT ->
          List.of(
              "id", "date", "source", "target", "type", "mode", "context", "summary", "disputes");
    };
  }
}
