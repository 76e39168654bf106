package org.entente.data.reference;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.core.outlook.Panel;
import org.entente.core.outlook.Snapshot;
import org.entente.core.outlook.forecast.AllianceYear;
import org.entente.core.outlook.forecast.Equations;
import org.entente.core.outlook.forecast.Estimate;
import org.entente.core.outlook.forecast.HorizonForecast;
import org.entente.core.outlook.forecast.PairYear;
import org.entente.core.outlook.forecast.ReferencePack;
import org.entente.core.outlook.model.ModelTerm;
import org.entente.core.outlook.model.Outlook;
import org.entente.core.outlook.model.OutlookHistory;
import org.entente.core.outlook.model.OutlookModelTrainer;
import org.entente.core.state.StateLookup;
import org.entente.core.state.StateRegistry;
import org.entente.data.Progress;
import org.entente.data.catalogue.Reference;
import org.entente.data.catalogue.References;
import org.entente.data.outlook.Covariate;
import org.entente.data.outlook.Covariates;
import org.entente.data.outlook.HighestObligation;
import org.entente.data.outlook.PanelBuilder;
import org.entente.data.outlook.PanelCodebook;
import org.entente.data.outlook.PanelSource;
import org.entente.data.outlook.PanelUnit;
import org.entente.data.workspace.Provenance;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.WorkspaceException;

/** Computes the reference pack from the data sets of a workspace. */
public final class ReferenceBuilder {

  /** The first and last year of pairs whose next five years both data sets cover. */
  private static final int FIRST_PAIRS = 1816;

  private static final int LAST_PAIRS = 2005;

  private final Store store;
  private final StateRegistry registry;
  private final OutlookModelTrainer trainer = OutlookModelTrainer.withDefaults();

  /** Over an open database. */
  public ReferenceBuilder(Store store, StateRegistry registry) {
    this.store = store;
    this.registry = registry;
  }

  /**
   * Computes the pack.
   *
   * @throws WorkspaceException if a data set is not loaded or cannot be read
   */
  public ReferencePack build(Progress progress) throws WorkspaceException {
    Panel panel = new PanelBuilder(store).build(PanelUnit.ALLIANCE, progress);
    List<String> inputs = trainer.recipe().terms().stream().map(ModelTerm::covariate).toList();
    OutlookHistory.Told told = told(panel, progress);
    try {
      Map<Integer, List<double[]>> values = values(panel, inputs);
      Equations equations = Equations.of(told.equations(), told.shifts(), values);
      return new ReferencePack(
          inputs,
          labels(inputs),
          reach(inputs),
          year -> values.getOrDefault(year, List.of()),
          years(panel, told, equations, inputs),
          pairs(),
          equations,
          sources(),
          references());
    } catch (SQLException e) {
      throw new WorkspaceException("the workspace cannot be read: " + Store.message(e), e);
    }
  }

  /**
   * Computes the pack and the readings of history.
   *
   * @return the files by name, such as {@code states/1912.csv}
   * @throws WorkspaceException if a data set is not loaded or cannot be read
   */
  public Map<String, String> files(Progress progress) throws WorkspaceException {
    ReferencePack pack = build(progress);
    try {
      // After the pack: the readings use tables of its panel.
      Map<String, String> files = new HistoryBuilder(store, this::code).files(progress);
      files.putAll(ReferenceFiles.write(pack));
      return files;
    } catch (SQLException e) {
      throw new WorkspaceException("the workspace cannot be read: " + Store.message(e), e);
    }
  }

  private OutlookHistory.Told told(Panel panel, Progress progress) {
    try (Progress.Task task =
        progress.begin("outlooks since 1870 (origins)", OptionalLong.of(30))) {
      return new OutlookHistory(trainer).of(panel, origin -> task.advance(1));
    }
  }

  /** The inputs of all bilateral alliances by year. */
  private static Map<Integer, List<double[]>> values(Panel panel, List<String> inputs) {
    Map<Integer, List<double[]>> values = new HashMap<>();
    for (int row = 0; row < panel.size(); row++) {
      if (panel.snapshot(row).bilateral()) {
        values
            .computeIfAbsent(panel.snapshot(row).year(), year -> new ArrayList<>())
            .add(values(panel, row, inputs));
      }
    }
    return values;
  }

  private static double[] values(Panel panel, int row, List<String> inputs) {
    return inputs.stream().mapToDouble(i -> panel.raw(row, panel.column(i))).toArray();
  }

  private static Map<String, String> labels(List<String> inputs) {
    Covariates covariates = Covariates.builtin();
    Map<String, String> labels = new TreeMap<>();
    for (String input : inputs) {
      Covariate covariate = covariates.covariate(input).orElseThrow();
      labels.put(input, covariate.definition());
    }
    return labels;
  }

  /**
   * The last year of the source of each input that ends first. Wars go on in UCDP, which is read as
   * one with those of the Correlates of War.
   */
  private static Map<String, Integer> reach(List<String> inputs) {
    Covariates covariates = Covariates.builtin();
    Map<String, Integer> reach = new TreeMap<>();
    for (String input : inputs) {
      List<String> sources = covariates.covariate(input).orElseThrow().sources();
      boolean continued = sources.contains("ucdp");
      reach.put(
          input,
          sources.stream()
              .filter(name -> !continued || !name.equals("wars"))
              .mapToInt(name -> covariates.source(name).last())
              .min()
              .orElseThrow());
    }
    return reach;
  }

  private List<AllianceYear> years(
      Panel panel, OutlookHistory.Told told, Equations equations, List<String> inputs)
      throws SQLException {
    Map<String, OutlookHistory.Entry> entries =
        told.entries().stream()
            .collect(Collectors.toMap(entry -> entry.snapshot().key(), entry -> entry));
    Map<String, List<String>> members = members();
    List<AllianceYear> years = new ArrayList<>();
    for (int row = 0; row < panel.size(); row++) {
      Snapshot snapshot = panel.snapshot(row);
      if (snapshot.bilateral()) {
        int place = row;
        List<String> pair = members.get(snapshot.key());
        double[] values = values(panel, row, inputs);
        Optional<OutlookHistory.Entry> entry = Optional.ofNullable(entries.get(snapshot.key()));
        years.add(
            new AllianceYear(
                snapshot.alliance(),
                snapshot.year(),
                pair.get(0),
                pair.get(1),
                (int) panel.value(row, "age").orElseThrow(),
                HighestObligation.of(panel, row).label(),
                snapshot.ending(),
                snapshot.violatedWithin5(),
                inputs.stream().map(input -> panel.value(place, input)).toList(),
                entry.map(found -> estimate(found, equations, values))));
      }
    }
    return years;
  }

  /** Codes of the members of each bilateral alliance at the end of each year. */
  private Map<String, List<String>> members() throws SQLException {
    Map<String, List<String>> members = new HashMap<>();
    for (String[] row :
        store.query(
            "SELECT DISTINCT atopid, year, ccode FROM outlook_member ORDER BY atopid, year, ccode",
            rows -> new String[] {rows.getInt(1) + "@" + rows.getInt(2), code(rows.getInt(3))})) {
      members.computeIfAbsent(row[0], key -> new ArrayList<>()).add(row[1]);
    }
    return members;
  }

  private String code(int number) {
    return registry.find("cow:" + number) instanceof StateLookup.Found found
        ? found.state().code()
        : String.valueOf(number);
  }

  private static Estimate estimate(
      OutlookHistory.Entry entry, Equations equations, double[] values) {
    int year = entry.snapshot().year();
    return new Estimate(
        forecast(entry.oneYear(), equations, year, values),
        forecast(entry.fiveYears(), equations, year, values),
        entry.fiveYears().missing(),
        entry.comparable().stream()
            .map(c -> new Estimate.Like(c.snapshot().alliance(), c.snapshot().year()))
            .toList());
  }

  private static HorizonForecast forecast(
      Outlook outlook, Equations equations, int year, double[] values) {
    return equations.forecast(
        year, outlook.horizon(), outlook.probability(), outlook.low(), outlook.high(), values);
  }

  private List<PairYear> pairs() throws SQLException {
    return store.query(
        Sql.pairs(FIRST_PAIRS, LAST_PAIRS),
        row ->
            new PairYear(
                row.getInt("year"),
                row.getInt("common_ally") == 1,
                row.getInt("pairs"),
                row.getInt("bound"),
                row.getInt("disputed")));
  }

  private List<String> sources() throws SQLException {
    Set<String> used = dataSets();
    return Provenance.last(store).stream()
        .filter(provenance -> used.contains(provenance.dataSet()))
        .map(ReferenceBuilder::line)
        .distinct()
        .sorted()
        .toList();
  }

  /** A workspace may hold more than what the pack is made of. */
  private static Set<String> dataSets() {
    return Stream.concat(
            Covariates.builtin().sources().stream().map(PanelSource::dataset),
            MeasureEntry.builtin().stream().flatMap(measure -> measure.datasets().stream()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String line(Provenance provenance) {
    return provenance.dataSet()
        + " "
        + provenance.release()
        + ", "
        + provenance.file()
        + ", SHA-256 "
        + provenance.sha256();
  }

  private static List<String> references() {
    List<Reference> all = new ArrayList<>(new PanelCodebook().references(PanelUnit.ALLIANCE));
    all.addAll(MeasureEntry.references(List.copyOf(dataSets())));
    return Stream.concat(
            References.unique(all).stream().map(Reference::text),
            MeasureEntry.builtin().stream()
                .flatMap(measure -> measure.reference().stream())
                .map(text -> text + "."))
        .distinct()
        .toList();
  }

  /** The one query that is long. */
  private static final class Sql {

    private Sql() {}

    /** Pairs without an obligation, by whether they share a defence ally, and their next years. */
    static String pairs(int first, int last) {
      return """
          WITH years AS (SELECT unnest(range(FIRST_YEAR, LAST_YEAR + 1))::INTEGER AS year),
          bound AS (
            SELECT DISTINCT year, least(ccode1, ccode2) AS a, greatest(ccode1, ccode2) AS b
            FROM atop_dyad_year WHERE atop_defense + atop_offense + atop_neutral + atop_nonagg + atop_consul > 0),
          ally AS (
            SELECT DISTINCT year, a AS state, b AS friend FROM (
              SELECT year, ccode1 AS a, ccode2 AS b FROM atop_dyad_year WHERE atop_defense + atop_offense > 0
              UNION ALL
              SELECT year, ccode2, ccode1 FROM atop_dyad_year WHERE atop_defense + atop_offense > 0)),
          common AS (
            SELECT DISTINCT x.year, x.state AS a, y.state AS b
            FROM ally x JOIN ally y ON x.year = y.year AND x.friend = y.friend AND x.state < y.state),
          present AS (
            SELECT y.year, s.ccode FROM years y JOIN cow_states s
              ON s.styear <= y.year AND coalesce(year(s.end_date), 9999) >= y.year + 5),
          pair AS (
            SELECT DISTINCT p.year, p.ccode AS a, q.ccode AS b
            FROM present p JOIN present q ON p.year = q.year AND p.ccode < q.ccode
            ANTI JOIN bound o ON o.year = p.year AND o.a = p.ccode AND o.b = q.ccode),
          quarrel AS (
            SELECT DISTINCT year, least(ccode1, ccode2) AS a, greatest(ccode1, ccode2) AS b
            FROM gml_dispute_dyad_year),
          later_bound AS (
            SELECT DISTINCT p.year, p.a, p.b FROM pair p JOIN bound o
              ON o.a = p.a AND o.b = p.b AND o.year BETWEEN p.year + 1 AND p.year + 5),
          later_quarrel AS (
            SELECT DISTINCT p.year, p.a, p.b FROM pair p JOIN quarrel o
              ON o.a = p.a AND o.b = p.b AND o.year BETWEEN p.year + 1 AND p.year + 5)
          SELECT p.year, (c.a IS NOT NULL)::INTEGER AS common_ally, count(*) AS pairs,
            count(l.a) AS bound, count(d.a) AS disputed
          FROM pair p
          LEFT JOIN common c USING (year, a, b)
          LEFT JOIN later_bound l USING (year, a, b)
          LEFT JOIN later_quarrel d USING (year, a, b)
          GROUP BY ALL ORDER BY 1, 2
          """
          .replace("FIRST_YEAR", String.valueOf(first))
          .replace("LAST_YEAR", String.valueOf(last));
    }
  }
}
