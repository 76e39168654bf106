package org.entente.data.ledger;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.entente.core.claim.Capacity;
import org.entente.core.claim.Claim;
import org.entente.core.claim.ClaimTopic;
import org.entente.core.claim.Manner;
import org.entente.core.claim.Voice;
import org.entente.core.force.Force;
import org.entente.core.force.ForceDirection;
import org.entente.data.workspace.Sql;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.WorkspaceException;

/**
 * The claims of the articles that were read into a workspace.
 *
 * <p>Four tables: {@code claims}, and of each claim its {@code claim_voices} (place 0 speaks, the
 * others passed it on), {@code claim_states} and {@code claim_topics}. An article that is read
 * again takes the place of what was kept of it.
 */
public final class ClaimLedger {

  /** The table with one row for each claim. */
  public static final String CLAIMS = "claims";

  static final String VOICES = "claim_voices";
  static final String STATES = "claim_states";
  static final String TOPICS = "claim_topics";
  private static final List<String> PARTS = List.of(VOICES, STATES, TOPICS);

  private final Store store;

  /** The ledger of an open workspace. */
  public ClaimLedger(Store store) {
    this.store = store;
  }

  /**
   * Keeps the claims of articles, all or nothing.
   *
   * @param articles keys of the articles that were read; what was kept of them before is replaced
   * @param claims their claims; the id of each begins with the key of its article and a hyphen
   */
  public void keep(Set<String> articles, List<Claim> claims)
      throws SQLException, WorkspaceException {
    store.transaction(
        () -> {
          keepWithin(articles, claims);
          return null;
        });
  }

  /** The same, within a transaction that is open. */
  public void keepWithin(Set<String> articles, List<Claim> claims) throws SQLException {
    prepare();
    String gone =
        "(SELECT id FROM "
            + CLAIMS
            + " WHERE split_part(id, '-', 1) IN ("
            + Sql.texts(articles)
            + "))";
    if (!articles.isEmpty()) {
      for (String part : PARTS) {
        store.execute("DELETE FROM " + part + " WHERE claim IN " + gone);
      }
      store.execute("DELETE FROM " + CLAIMS + " WHERE id IN " + gone);
    }
    append(claims);
  }

  /**
   * All claims kept, by day of publication and id; those without a day last.
   *
   * @param since only those published on this day or later
   * @param until only those published on this day or earlier
   */
  public List<Claim> claims(Optional<LocalDate> since, Optional<LocalDate> until)
      throws SQLException {
    if (!store.hasTable(CLAIMS)) {
      return List.of();
    }
    Map<String, List<Voice>> voices = new HashMap<>();
    read(VOICES, row -> add(voices, row, voice(row)));
    Map<String, List<String>> states = new HashMap<>();
    read(STATES, row -> add(states, row, row.getString("state")));
    Map<String, List<ClaimTopic>> topics = new HashMap<>();
    read(TOPICS, row -> add(topics, row, topic(row)));
    return store.query(
        "SELECT * FROM "
            + CLAIMS
            + " WHERE true"
            + since.map(day -> " AND published >= DATE '" + day + "'").orElse("")
            + until.map(day -> " AND published <= DATE '" + day + "'").orElse("")
            + " ORDER BY published NULLS LAST, id",
        row -> claim(row, voices, states, topics));
  }

  private void prepare() throws SQLException {
    store.execute(
        "CREATE TABLE IF NOT EXISTS "
            + CLAIMS
            + " (id VARCHAR, words VARCHAR, manner VARCHAR, audience VARCHAR, outlet VARCHAR,"
            + " press VARCHAR, article VARCHAR, published DATE, origin VARCHAR, \"begin\" INTEGER,"
            + " \"end\" INTEGER, rule VARCHAR)");
    store.execute(
        "CREATE TABLE IF NOT EXISTS "
            + VOICES
            + " (claim VARCHAR, place INTEGER, label VARCHAR, kind VARCHAR, title VARCHAR,"
            + " affiliation VARCHAR, country VARCHAR, capacity VARCHAR)");
    store.execute(
        "CREATE TABLE IF NOT EXISTS " + STATES + " (claim VARCHAR, place INTEGER, state VARCHAR)");
    store.execute(
        "CREATE TABLE IF NOT EXISTS "
            + TOPICS
            + " (claim VARCHAR, place INTEGER, force VARCHAR, says VARCHAR, rule VARCHAR)");
  }

  private void append(List<Claim> claims) throws SQLException {
    try (DuckDBAppender rows = appender(CLAIMS);
        DuckDBAppender voices = appender(VOICES);
        DuckDBAppender states = appender(STATES);
        DuckDBAppender topics = appender(TOPICS)) {
      for (Claim claim : claims) {
        row(rows, claim);
        voice(voices, claim.id(), 0, claim.voice());
        for (int i = 0; i < claim.through().size(); i++) {
          voice(voices, claim.id(), i + 1, claim.through().get(i));
        }
        for (int i = 0; i < claim.about().size(); i++) {
          states.beginRow();
          states.append(claim.id()).append(i).append(claim.about().get(i)).endRow();
        }
        for (int i = 0; i < claim.topics().size(); i++) {
          ClaimTopic topic = claim.topics().get(i);
          topics.beginRow();
          topics.append(claim.id()).append(i).append(topic.force().name());
          topics.append(topic.says().name()).append(topic.rule()).endRow();
        }
      }
    }
  }

  private DuckDBAppender appender(String table) throws SQLException {
    return ((DuckDBConnection) store.connection()).createAppender("main", table);
  }

  private static void row(DuckDBAppender rows, Claim claim) throws SQLException {
    rows.beginRow();
    rows.append(claim.id()).append(claim.words()).append(claim.manner().name());
    text(rows, claim.audience());
    text(rows, claim.outlet());
    text(rows, claim.press());
    text(rows, claim.article());
    if (claim.published().isPresent()) {
      rows.append(claim.published().get());
    } else {
      rows.appendNull();
    }
    rows.append(claim.passage().origin());
    rows.append(claim.passage().begin()).append(claim.passage().end());
    rows.append(claim.rule()).endRow();
  }

  private static void voice(DuckDBAppender voices, String claim, int place, Voice voice)
      throws SQLException {
    voices.beginRow();
    voices.append(claim).append(place).append(voice.label()).append(voice.kind().name());
    text(voices, voice.title());
    text(voices, voice.affiliation());
    text(voices, voice.country());
    voices.append(voice.capacity().name()).endRow();
  }

  private static void text(DuckDBAppender rows, Optional<String> value) throws SQLException {
    if (value.isPresent()) {
      rows.append(value.get());
    } else {
      rows.appendNull();
    }
  }

  private interface Part {
    void take(ResultSet row) throws SQLException;
  }

  private void read(String table, Part part) throws SQLException {
    store.query(
        "SELECT * FROM " + table + " ORDER BY claim, place",
        row -> {
          part.take(row);
          return null;
        });
  }

  private static <T> void add(Map<String, List<T>> of, ResultSet row, T value) throws SQLException {
    of.computeIfAbsent(row.getString("claim"), claim -> new ArrayList<>()).add(value);
  }

  private static Voice voice(ResultSet row) throws SQLException {
    return new Voice(
        row.getString("label"),
        Voice.Kind.valueOf(row.getString("kind")),
        text(row, "title"),
        text(row, "affiliation"),
        text(row, "country"),
        Capacity.valueOf(row.getString("capacity")));
  }

  private static ClaimTopic topic(ResultSet row) throws SQLException {
    return new ClaimTopic(
        Force.valueOf(row.getString("force")),
        ForceDirection.valueOf(row.getString("says")),
        row.getString("rule"));
  }

  private static Claim claim(
      ResultSet row,
      Map<String, List<Voice>> voices,
      Map<String, List<String>> states,
      Map<String, List<ClaimTopic>> topics)
      throws SQLException {
    String id = row.getString("id");
    List<Voice> heard = voices.getOrDefault(id, List.of());
    if (heard.isEmpty()) {
      throw new SQLException(
          "claim " + id + " has no speaker in the ledger; read its article again");
    }
    return new Claim(
        id,
        row.getString("words"),
        Manner.valueOf(row.getString("manner")),
        heard.get(0),
        heard.subList(1, heard.size()),
        text(row, "audience"),
        states.getOrDefault(id, List.of()),
        topics.getOrDefault(id, List.of()),
        text(row, "outlet"),
        text(row, "press"),
        text(row, "article"),
        Optional.ofNullable(row.getDate("published")).map(Date::toLocalDate),
        new Claim.Passage(row.getString("origin"), row.getInt("begin"), row.getInt("end")),
        row.getString("rule"));
  }

  private static Optional<String> text(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }
}
