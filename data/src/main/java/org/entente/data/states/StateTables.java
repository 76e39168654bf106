package org.entente.data.states;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.core.state.Membership;
import org.entente.core.state.State;
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

  private StateTables() {}

  /**
   * The registry.
   *
   * @throws IllegalStateException if a table is broken, which a test of this module would have
   *     found
   */
  public static StateRegistry registry() {
    TableProblems problems = new TableProblems();
    List<State> states = new ArrayList<>();
    List<Membership> spells = new ArrayList<>();
    CsvTable.read(
        "states.csv", bytes("states.csv"), STATES, problems, row -> states.add(state(row)));
    CsvTable.read(
        "spells.csv", bytes("spells.csv"), SPELLS, problems, row -> spells.add(spell(row)));
    if (!problems.isEmpty()) {
      throw new IllegalStateException(
          "the registry of states is broken: " + problems.kept().get(0));
    }
    return new StateRegistry(states, spells);
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
