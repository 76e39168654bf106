package org.entente.data.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.core.record.LeaderSpell;
import org.entente.core.record.RecordKind;
import org.entente.core.record.Records;
import org.entente.core.state.Membership;
import org.entente.core.state.State;
import org.entente.core.state.StateRegistry;
import org.entente.core.state.SystemList;
import org.entente.core.time.Span;
import org.entente.data.SharedData;
import org.entente.data.states.StateTables;
import org.junit.jupiter.api.Test;

/**
 * The leaders of the casebook, against Archigos 4.1 (Goemans, Gleditsch and Chiozza 2009).
 *
 * <p>A spell of ours is matched with the one of Archigos that it shares a name and the most days
 * with, or else with one that begins and ends within a month of it. Our {@code acting} is regular
 * in Archigos. What Archigos has and we have not is a difference too, where the casebook's scope
 * says that leaders were looked for.
 */
class ArchigosAgreementTest {

  static final String DATASET = "Archigos 4.1";

  private static final LocalDate LAST_DAY = LocalDate.of(2015, 12, 31);
  private static final String IN_OFFICE = "in office";
  private static final int NEAR_DAYS = 31;
  private static final int SHORTEST_NAME = 3;

  private static final Map<String, String> ENTRIES =
      Map.of("Regular", "regular", "Irregular", "irregular", "Foreign Imposition", "foreign");
  private static final Map<String, String> EXITS =
      Map.of(
          "Regular", "regular",
          "Irregular", "irregular",
          "Natural Death", "died",
          "Retired Due to Ill Health", "ill-health",
          "Foreign", "foreign");
  private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

  private final StateRegistry registry = StateTables.registry();
  private final List<Difference> differences = new ArrayList<>();
  private int compared;

  @Test
  void everyDifferenceFromArchigosIsExplained() throws CasebookException {
    Map<Integer, List<NamedCsvRecord>> archigos =
        SharedData.table("archigos_leaders.csv.gz").stream()
            .collect(Collectors.groupingBy(row -> Integer.parseInt(row.getField("gwcode"))));
    Records records = CasebookFolder.reader().read(List.of(CasebookReader.BUILTIN)).records();
    Set<NamedCsvRecord> matched = new HashSet<>();
    for (LeaderSpell ours : records.of(LeaderSpell.class)) {
      if (!ours.span().from().isAfter(LAST_DAY)) {
        Optional<NamedCsvRecord> theirs = match(ours, ofState(ours.state(), archigos));
        theirs.ifPresent(matched::add);
        theirs.ifPresentOrElse(
            row -> compare(ours, row), () -> same(ours.id(), "spell", shown(ours.span()), ""));
      }
    }
    for (State state : registry.states()) {
      for (NamedCsvRecord theirs : ofState(state.code(), archigos)) {
        if (lookedFor(records, state.code(), span(theirs)) && !matched.contains(theirs)) {
          same(theirs.getField("obsid"), "spell", "", shown(span(theirs)));
        }
      }
    }
    assertThat(matched).isNotEmpty();
    Difference.assertAllExplained(DATASET, compared, differences);
  }

  /** Whether the casebook says that it looked for the leaders of the state on every day of this. */
  private static boolean lookedFor(Records records, String state, Span span) {
    return records.covers(RecordKind.LEADER, state, span.from())
        && records.covers(RecordKind.LEADER, state, span.to().orElse(LAST_DAY));
  }

  private List<NamedCsvRecord> ofState(String code, Map<Integer, List<NamedCsvRecord>> archigos) {
    return registry.memberships(registry.byCode(code).orElseThrow()).stream()
        .filter(membership -> membership.system() == SystemList.GW)
        .map(Membership::number)
        .distinct()
        .flatMap(number -> archigos.getOrDefault(number, List.of()).stream())
        .toList();
  }

  private static Optional<NamedCsvRecord> match(LeaderSpell ours, List<NamedCsvRecord> rows) {
    Set<String> names = names(ours.name());
    List<NamedCsvRecord> meeting =
        rows.stream().filter(row -> span(row).overlaps(ours.span())).toList();
    Optional<NamedCsvRecord> byName =
        meeting.stream()
            .filter(row -> names(row.getField("leader")).stream().anyMatch(names::contains))
            .max(Comparator.comparingLong(row -> sharedDays(ours.span(), span(row))));
    return byName.or(
        () -> meeting.stream().filter(row -> near(ours.span(), span(row))).findFirst());
  }

  private static Set<String> names(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    return NO_LETTERS
        .splitAsStream(plain)
        .filter(word -> word.length() >= SHORTEST_NAME)
        .collect(Collectors.toSet());
  }

  private static long sharedDays(Span a, Span b) {
    LocalDate from = a.from().isAfter(b.from()) ? a.from() : b.from();
    LocalDate to = end(a).isBefore(end(b)) ? end(a) : end(b);
    return ChronoUnit.DAYS.between(from, to);
  }

  private static boolean near(Span a, Span b) {
    return Math.abs(ChronoUnit.DAYS.between(a.from(), b.from())) <= NEAR_DAYS
        && Math.abs(ChronoUnit.DAYS.between(end(a), end(b))) <= NEAR_DAYS;
  }

  private static LocalDate end(Span span) {
    return span.to().filter(to -> !to.isAfter(LAST_DAY)).orElse(LAST_DAY);
  }

  /** A spell of Archigos; one that was still in office on its last day has no end. */
  private static Span span(NamedCsvRecord row) {
    LocalDate from = LocalDate.parse(row.getField("startdate"));
    return row.getField("exit").equals("Still in Office")
        ? Span.since(from)
        : Span.of(from, LocalDate.parse(row.getField("enddate")));
  }

  private void compare(LeaderSpell ours, NamedCsvRecord row) {
    Span theirs = span(row);
    String entry = ours.entry() == LeaderSpell.Entry.ACTING ? "regular" : word(ours.entry());
    same(ours.id(), "from", ours.span().from().toString(), theirs.from().toString());
    same(ours.id(), "entry", entry, ENTRIES.get(row.getField("entry")));
    same(ours.id(), "to", to(ours.span()), to(theirs));
    if (!to(ours.span()).equals(IN_OFFICE) && theirs.to().isPresent()) {
      same(ours.id(), "exit", word(ours.exit().orElseThrow()), EXITS.get(row.getField("exit")));
    }
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String to(Span span) {
    return span.to().filter(to -> !to.isAfter(LAST_DAY)).map(LocalDate::toString).orElse(IN_OFFICE);
  }

  private static String shown(Span span) {
    return span.from() + " to " + to(span);
  }

  private void same(String record, String field, String ours, String theirs) {
    compared++;
    if (!ours.equals(theirs)) {
      differences.add(new Difference(DATASET, record, field, ours, theirs));
    }
  }
}
