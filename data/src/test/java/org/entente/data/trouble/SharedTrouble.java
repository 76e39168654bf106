package org.entente.data.trouble;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.core.outlook.trouble.TroublePanel;
import org.entente.data.SharedData;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.Workspace;
import org.entente.data.workspace.WorkspaceException;

/** The files of the study as tables, made once; skips the test if they are not there. */
public final class SharedTrouble {

  private static final Map<Integer, TroubleData> DATA = new HashMap<>();
  private static TroublePanel panel;

  private SharedTrouble() {}

  static synchronized TroublePanel panel() {
    if (panel == null) {
      TroubleData all = data(2020);
      panel = TroublePanel.of(all.pairs().defence(), all.events(), all.facts());
    }
    return panel;
  }

  static TroubleData data() {
    return data(2020);
  }

  /** With ties carried to a year. */
  static synchronized TroubleData data(int carriedTo) {
    SharedData.file("data/recent");
    if (!DATA.containsKey(carriedTo)) {
      try {
        Path folder = Files.createTempDirectory("entente-trouble-");
        try (Store store = new Workspace(folder).openForWriting()) {
          load(store);
          DATA.put(carriedTo, new TroubleTables(store).read(carriedTo));
        } finally {
          try (var files = Files.walk(folder)) {
            for (Path path : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
              Files.delete(path);
            }
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (SQLException | WorkspaceException e) {
        throw new IllegalStateException(e);
      }
    }
    return DATA.get(carriedTo);
  }

  /** Makes the tables. */
  public static void load(Store store) throws SQLException {
    view(store, "mie", "recent/crises_mie_mid/mie-1.0.csv.gz");
    view(store, "icb_dyads_16", "recent/icb/icbdy_v16_rebuilt.csv.gz");
    view(store, "ucdp_acd", "ucdp_acd.csv.gz");
    view(store, "atop_member", "atop_member_level_4_01.csv.gz");
    view(store, "atop_alliance", "atop_alliance_level_4_01.csv.gz");
    view(store, "atop_dyad_year", "atop_directed_dyad_year.csv.gz");
    view(store, "cow_states", "cow_states.csv.gz");
    view(store, "cow_contiguity", "cow_contdir.csv.gz");
    view(store, "cow_mindist", "cow_mindist.csv.gz");
    view(store, "capitals", "cow_capitals.csv.gz");
    view(store, "nmc", "cow_nmc.csv.gz");
    view(store, "cow_war_inter", "cow_war_inter.csv.gz");
    view(store, "ideal_points_july_2025", "recent/unga_ideal_points/IdealpointsJuly2025.csv.gz");
    view(store, "democracy_cow", "recent/democracy/isard_cw_democracy.csv.gz");
    store.execute(
        "CREATE TABLE gsdb AS SELECT *, \"begin\" AS begin_year, \"end\" AS end_year FROM "
            + read("recent/sanctions_gsdb/GSDB_V3.csv.gz"));
    sanctions(store);
  }

  private static void view(Store store, String name, String file) throws SQLException {
    store.execute("CREATE TABLE " + name + " AS SELECT * FROM " + read(file));
  }

  private static String read(String file) {
    return "read_csv('"
        + SharedData.file("data/" + file).toString().replace("'", "''")
        + "', header = true, sample_size = -1)";
  }

  /** Pairs of states that a case names, in its first year. */
  private static void sanctions(Store store) throws SQLException {
    Map<String, Integer> names = new HashMap<>(OTHER_NAMES);
    for (NamedCsvRecord row : SharedData.table("cow_states.csv.gz")) {
      names.put(row.getField("statenme"), Integer.valueOf(row.getField("ccode")));
    }
    store.execute(
        "CREATE TABLE sanction_dyad_year (sender INTEGER, target INTEGER, year INTEGER,"
            + " case_id INTEGER)");
    try (PreparedStatement insert =
        store.connection().prepareStatement("INSERT INTO sanction_dyad_year VALUES (?, ?, ?, ?)")) {
      for (NamedCsvRecord row : SharedData.table("recent/sanctions_gsdb/GSDB_V3.csv.gz")) {
        int year = Integer.parseInt(row.getField("begin"));
        for (int sender : codes(names, row.getField("sanctioning_state"), year)) {
          for (int target : codes(names, row.getField("sanctioned_state"), year)) {
            insert.setInt(1, sender);
            insert.setInt(2, target);
            insert.setInt(3, year);
            insert.setInt(4, Integer.parseInt(row.getField("case_id")));
            insert.executeUpdate();
          }
        }
      }
    }
  }

  private static List<Integer> codes(Map<String, Integer> names, String cell, int year) {
    String whole = cell;
    for (String name : WITH_COMMA) {
      whole = whole.replace(name, name.replace(",", ";"));
    }
    List<Integer> codes = new ArrayList<>();
    for (String part : whole.split(",")) {
      String name = part.strip().replace(";", ",");
      Integer code =
          name.equals("Germany") ? Integer.valueOf(year >= 1990 ? 255 : 260) : names.get(name);
      if (code != null) {
        codes.add(code == 678 && year >= 1990 ? 679 : code);
      }
    }
    return codes;
  }

  private static final List<String> WITH_COMMA =
      List.of(
          "Korea, South",
          "Korea, North",
          "Egypt, Arab Rep.",
          "Congo, Democratic Republic of the",
          "Gambia, The",
          "Yemen, North",
          "Yemen, South");

  private static final Map<String, Integer> OTHER_NAMES =
      Map.ofEntries(
          Map.entry("Congo (Brazzaville)", 484),
          Map.entry("Congo, Democratic Republic of the", 490),
          Map.entry("Ceylon", 780),
          Map.entry("Malagasy Republic", 580),
          Map.entry("Malaya", 820),
          Map.entry("Transjordan", 663),
          Map.entry("Yemen, North", 678),
          Map.entry("Yemen, South", 680),
          Map.entry("Rhodesia", 552),
          Map.entry("Serbia", 345),
          Map.entry("Soviet Union", 365),
          Map.entry("Ethiopia (excludes Eritrea)", 530),
          Map.entry("Cote d'Ivoire", 437),
          Map.entry("Korea, North", 731),
          Map.entry("Korea, South", 732),
          Map.entry("Egypt, Arab Rep.", 651),
          Map.entry("Gambia, The", 420),
          Map.entry("North Vietnam", 816),
          Map.entry("South Vietnam", 817),
          Map.entry("FRY", 345),
          Map.entry("Macedonia", 343),
          Map.entry("Bosnia and Herzegovina", 346),
          Map.entry("United States", 2),
          Map.entry("Czech Republic", 316),
          Map.entry("Antigua and Barbuda", 58),
          Map.entry("German Democratic Republic", 265));
}
