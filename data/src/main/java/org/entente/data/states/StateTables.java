package org.entente.data.states;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.entente.core.state.Membership;
import org.entente.core.state.NameForm;
import org.entente.core.state.State;
import org.entente.core.state.StateNames;
import org.entente.core.state.StateRegistry;
import org.entente.core.state.Succession;
import org.entente.core.state.SystemList;
import org.entente.core.time.Span;
import org.entente.data.csv.CsvTable;
import org.entente.data.csv.Row;
import org.entente.data.csv.TableProblems;

/** Reads the registry of states that ships with the program. */
public final class StateTables {

  private static final List<String> STATES =
      List.of(
          "code",
          "cow",
          "cow_abbrev",
          "gw",
          "iso3",
          "name",
          "official",
          "aliases",
          "demonyms",
          "capital",
          "successors");
  private static final List<String> SPELLS = List.of("system", "number", "code", "from", "to");

  private static final List<String> FORMS =
      List.of("form", "code", "kind", "from", "to", "tables", "used_by");

  private StateTables() {}

  /**
   * The registry.
   *
   * @throws IllegalStateException if a table is broken, which a test of this module would have
   *     found
   */
  public static StateRegistry registry() {
    List<State> states = new ArrayList<>();
    List<Membership> spells = new ArrayList<>();
    read("states.csv", STATES, row -> states.add(state(row)));
    read("spells.csv", SPELLS, row -> spells.add(spell(row)));
    return new StateRegistry(states, spells, forms());
  }

  /**
   * The forms of names in which data sets write states.
   *
   * @throws IllegalStateException as above
   */
  public static List<NameForm> forms() {
    List<NameForm> forms = new ArrayList<>();
    read("name-forms.csv", FORMS, row -> forms.add(form(row)));
    return List.copyOf(forms);
  }

  /** The rule by which data sets that write states by name get their numbers. */
  public static StateNames names() {
    return new StateNames(registry(), forms());
  }

  /** A checksum of the tables, which tells one version of the registry from another. */
  public static String version() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String file : List.of("states.csv", "spells.csv", "name-forms.csv")) {
        digest.update(bytes(file));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java knows SHA-256", e);
    }
  }

  private static void read(String file, List<String> columns, Consumer<Row> use) {
    TableProblems problems = new TableProblems();
    CsvTable.read(file, bytes(file), columns, problems, use);
    if (!problems.isEmpty()) {
      throw new IllegalStateException(
          "the registry of states is broken: " + problems.kept().get(0));
    }
  }

  private static byte[] bytes(String file) {
    try (InputStream in = StateTables.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is not in the program");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static State state(Row row) {
    return new State(
        row.text("code"),
        number(row, "cow"),
        row.optionalText("cow_abbrev"),
        number(row, "gw"),
        row.optionalText("iso3"),
        row.text("name"),
        row.text("official"),
        row.list("aliases"),
        row.list("demonyms"),
        row.optionalText("capital"),
        row.list("successors").stream().map(StateTables::succession).toList());
  }

  private static NameForm form(Row row) {
    return new NameForm(
        row.text("form"),
        row.word("kind", NameForm.Kind.class),
        row.optionalText("code"),
        number(row, "from"),
        number(row, "to"),
        row.list("tables"));
  }

  private static OptionalInt number(Row row, String column) {
    Optional<Integer> number = row.optionalInt(column);
    return number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty();
  }

  private static Succession succession(String text) {
    int at = text.indexOf('@');
    return new Succession(text.substring(0, at), LocalDate.parse(text.substring(at + 1)));
  }

  private static Membership spell(Row row) {
    return new Membership(
        row.code("system", SystemList.class),
        row.optionalInt("number").orElse(0),
        row.text("code"),
        new Span(row.date("from"), row.optionalDate("to")));
  }
}
