package org.entente.data.alliance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.entente.core.record.Citation;
import org.entente.core.record.Fact;
import org.entente.core.record.Obligation;
import org.entente.core.record.Treaty;
import org.entente.core.record.TreatyMember;
import org.entente.core.record.TreatyName;
import org.entente.core.state.Membership;
import org.entente.core.state.State;
import org.entente.core.state.StateRegistry;
import org.entente.core.state.SystemList;
import org.entente.core.time.Span;
import org.entente.data.csv.CsvTable;
import org.entente.data.csv.Row;
import org.entente.data.csv.TableProblems;

/**
 * The alliances of ATOP that ship with the program, as records: a treaty {@code T-atop-1350} with a
 * spell of each member. Where only a year is known, a spell begins on the last day of that year, so
 * that nothing is used before it is known to be in force.
 */
public final class CodedAlliances {

  private static final Citation SOURCE =
      new Citation(
          "Alliance Treaty Obligations and Provisions",
          "ATOP 5.1 (days and obligations: 4.01), coded to " + Treaty.LAST_CODED_YEAR,
          LocalDate.of(Treaty.LAST_CODED_YEAR, 12, 31),
          1,
          Optional.empty());

  private final StateRegistry registry;
  private final Map<String, String> labels;
  private final Map<Integer, String> codes = new HashMap<>();

  private CodedAlliances(StateRegistry registry, List<TreatyName> names) {
    this.registry = registry;
    this.labels = labels(names);
    for (State state : registry.states()) {
      for (Membership spell : registry.memberships(state)) {
        if (spell.system() == SystemList.COW) {
          codes.putIfAbsent(spell.number(), state.code());
        }
      }
    }
  }

  /**
   * The records, oldest first.
   *
   * @param names under which treaties are looked for; an English one becomes part of the name of an
   *     alliance
   * @throws IllegalStateException if a table is broken, which a test would have found
   */
  public static List<Fact> facts(StateRegistry registry, List<TreatyName> names) {
    return new CodedAlliances(registry, names).read();
  }

  private static Map<String, String> labels(List<TreatyName> names) {
    Map<String, String> labels = new HashMap<>();
    names.stream()
        .filter(name -> name.atop().isPresent() && name.language().equals("en"))
        .sorted(Comparator.comparingInt(CodedAlliances::rank))
        .forEach(name -> labels.putIfAbsent(name.treaty(), name.name()));
    return labels;
  }

  /** Names in use before titles, which can be long, and these before initials. */
  private static int rank(TreatyName name) {
    return switch (name.kind()) {
      case COMMON -> 0;
      case FULL -> 1;
      case ABBREVIATION -> 2;
      case NATIVE -> 3;
    };
  }

  private List<Fact> read() {
    Map<List<String>, Map<String, Set<Obligation>>> limits = new HashMap<>();
    each(
        "pairs.csv",
        List.of("atop", "member", "toward", "obligations"),
        row ->
            limits
                .computeIfAbsent(
                    List.of(row.text("atop"), code(row, "member")), key -> new TreeMap<>())
                .put(code(row, "toward"), row.words("obligations", Obligation.class)));
    Map<String, List<TreatyMember>> members = new TreeMap<>();
    each(
        "members.csv",
        List.of("atop", "member", "from", "to", "obligations"),
        row -> {
          String id = Treaty.CODED + row.text("atop");
          String code = code(row, "member");
          LocalDate from = row.date("from");
          if (existed(code, from, row.optionalDate("to"))) {
            members
                .computeIfAbsent(id, key -> new ArrayList<>())
                .add(
                    new TreatyMember(
                        "W" + id.substring(1) + "-" + code + "-" + from,
                        id,
                        code,
                        new Span(from, row.optionalDate("to")),
                        Optional.empty(),
                        row.words("obligations", Obligation.class),
                        limits.getOrDefault(List.of(row.text("atop"), code), Map.of()),
                        SOURCE));
          }
        });
    List<Fact> facts = new ArrayList<>();
    members.forEach(
        (id, spells) -> {
          facts.add(treaty(id, spells));
          facts.addAll(spells);
        });
    return facts;
  }

  /** By number; a number that is not in the list of states stands for itself. */
  private String code(Row row, String column) {
    String number = row.text(column);
    return codes.getOrDefault(Integer.valueOf(number), number);
  }

  private boolean existed(String code, LocalDate from, Optional<LocalDate> to) {
    return registry.byCode(code).stream()
        .flatMap(state -> registry.memberships(state).stream())
        .anyMatch(spell -> spell.span().overlaps(new Span(from, to)));
  }

  private Treaty treaty(String id, List<TreatyMember> spells) {
    LocalDate from =
        spells.stream().map(spell -> spell.span().from()).min(LocalDate::compareTo).orElseThrow();
    boolean open = spells.stream().filter(spell -> spell.span().to().isEmpty()).count() > 1;
    Optional<LocalDate> to =
        open
            ? Optional.empty()
            : spells.stream().flatMap(s -> s.span().to().stream()).max(LocalDate::compareTo);
    String number = id.substring(Treaty.CODED.length());
    String label =
        labels.getOrDefault(TreatyName.ATOP + number, "alliance of " + from.getYear())
            + " (ATOP "
            + number
            + ")";
    return new Treaty(
        id,
        label,
        Treaty.Form.TREATY,
        from,
        new Span(from, to),
        Optional.empty(),
        Treaty.Subject.ALLIANCE,
        SOURCE);
  }

  private static void each(String file, List<String> columns, Consumer<Row> use) {
    try (InputStream in = CodedAlliances.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is not in the program");
      }
      TableProblems problems = new TableProblems();
      CsvTable.read(file, in.readAllBytes(), columns, problems, use);
      if (!problems.isEmpty()) {
        throw new IllegalStateException("broken: " + problems.kept().get(0));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
