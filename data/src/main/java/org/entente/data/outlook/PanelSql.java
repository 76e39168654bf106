package org.entente.data.outlook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The query that puts the covariates beside the rows of a panel. */
final class PanelSql {

  /** What rows of a basis are looked up by, and the query that groups are read from. */
  private record Lookup(String alias, String from, List<String> key, boolean grouped) {}

  private static final List<String> TREATY_KEY = List.of("atopid", "year");
  private static final List<String> MEMBER_KEY = List.of("atopid", "ccode", "year");

  private final PanelUnit unit;
  private final List<Covariate> covariates;

  PanelSql(PanelUnit unit, List<Covariate> covariates) {
    this.unit = unit;
    this.covariates = List.copyOf(covariates);
  }

  /** Rows in the order of year, alliance and member: key, outcomes, covariates. */
  String query() {
    StringBuilder sql =
        new StringBuilder(
            "SELECT r.atopid, r.member, r.year, r.bilat, r.ending, r.violated5, r.cause");
    covariates.forEach(
        covariate ->
            sql.append(", ")
                .append(covariate.over().label())
                .append('.')
                .append(covariate.name())
                .append("::DOUBLE AS ")
                .append(covariate.name()));
    sql.append(" FROM ").append(unit.table()).append(" r");
    byBasis().forEach((basis, columns) -> sql.append(join(lookup(basis), columns)));
    return sql.append(" ORDER BY r.year, r.atopid, r.member").toString();
  }

  private Map<Basis, List<Covariate>> byBasis() {
    return covariates.stream()
        .collect(
            Collectors.groupingBy(
                Covariate::over,
                () -> new EnumMap<>(Basis.class),
                Collectors.toCollection(ArrayList::new)));
  }

  private Lookup lookup(Basis basis) {
    String alias = basis.label();
    return switch (basis) {
      case TREATY -> new Lookup(alias, "outlook_treaty", TREATY_KEY, false);
      case MEMBERS -> new Lookup(alias, "outlook_members", TREATY_KEY, true);
      case OWN -> new Lookup(alias, "outlook_members", MEMBER_KEY, false);
      case SYSTEM -> new Lookup(alias, "outlook_system", List.of("year"), false);
      case PAIRS ->
          unit == PanelUnit.ALLIANCE
              ? new Lookup(alias, "outlook_pairs", TREATY_KEY, true)
              : new Lookup(alias, "outlook_pairs_of_member", MEMBER_KEY, true);
    };
  }

  private static String join(Lookup lookup, List<Covariate> columns) {
    String key = String.join(", ", lookup.key());
    String values =
        columns.stream()
            .map(column -> column.value() + " AS " + column.name())
            .collect(Collectors.joining(", "));
    String on =
        lookup.key().stream()
            .map(column -> lookup.alias() + "." + column + " = r." + rowColumn(column))
            .collect(Collectors.joining(" AND "));
    return " LEFT JOIN (SELECT "
        + key
        + ", "
        + values
        + " FROM "
        + lookup.from()
        + (lookup.grouped() ? " GROUP BY " + key : "")
        + ") "
        + lookup.alias()
        + " ON "
        + on;
  }

  private static String rowColumn(String key) {
    return key.equals("ccode") ? "member" : key;
  }
}
