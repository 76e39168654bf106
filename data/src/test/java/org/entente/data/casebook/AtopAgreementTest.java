package org.entente.data.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.core.record.Obligation;
import org.entente.core.record.Records;
import org.entente.core.record.Treaty;
import org.entente.core.record.TreatyMember;
import org.entente.core.state.StateLookup;
import org.entente.core.state.StateRegistry;
import org.entente.core.time.Span;
import org.entente.data.SharedData;
import org.entente.data.states.StateTables;
import org.junit.jupiter.api.Test;

/**
 * The treaties of the casebook that name their ATOP number, against ATOP 4.01 (Leeds et al. 2002).
 *
 * <p>ATOP counts a treaty, and the spell of an original member, from the signature; the casebook
 * counts from the entry into force. So ATOP's beginning is compared with our day of signature. ATOP
 * gives a member a spell for each phase of an alliance: spells that follow on one another are read
 * as one, with the obligations of the last.
 */
class AtopAgreementTest {

  static final String DATASET = "ATOP 4.01";

  private static final LocalDate LAST_DAY = LocalDate.of(2016, 12, 31);
  private static final Pattern NUMBER = Pattern.compile("^ATOP ([0-9]+)");

  private static final Map<Obligation, String> COLUMNS =
      new EnumMap<>(
          Map.of(
              Obligation.DEFENSE, "defense",
              Obligation.OFFENSE, "offense",
              Obligation.NEUTRALITY, "neutral",
              Obligation.NONAGGRESSION, "nonagg",
              Obligation.CONSULTATION, "consul"));

  /** ATOP's variable TERM at the level of the alliance. */
  private static final Map<String, String> TERMINATIONS =
      Map.of("0", "", "1", "fulfilled", "2", "abrogated", "3", "renegotiated");

  /** A member's spell in ATOP, its phases joined. */
  private record Spell(String entry, String exit, NamedCsvRecord lastPhase) {}

  private final StateRegistry registry = StateTables.registry();
  private final List<Difference> differences = new ArrayList<>();
  private int compared;

  @Test
  void everyDifferenceFromAtopIsExplained() throws CasebookException {
    Map<String, NamedCsvRecord> alliances =
        SharedData.table("atop_alliance_level_4_01.csv.gz").stream()
            .collect(Collectors.toMap(row -> row.getField("atopid"), Function.identity()));
    Map<String, List<NamedCsvRecord>> members =
        SharedData.table("atop_member_level_4_01.csv.gz").stream()
            .collect(Collectors.groupingBy(row -> row.getField("atopid")));
    Records records = CasebookFolder.reader().read(List.of(CasebookReader.BUILTIN)).records();
    int treaties = 0;
    for (Treaty treaty : records.of(Treaty.class)) {
      Optional<String> number = atopNumber(treaty);
      if (number.isPresent()) {
        assertThat(alliances).as(treaty.id()).containsKey(number.get());
        treaty(treaty, alliances.get(number.get()));
        members(treaty, records, members.get(number.get()));
        treaties++;
      }
    }
    assertThat(treaties).as("treaties that name an ATOP number").isPositive();
    Difference.assertAllExplained(DATASET, compared, differences);
  }

  private static Optional<String> atopNumber(Treaty treaty) {
    Matcher matcher = NUMBER.matcher(treaty.citation().note().orElse(""));
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private void treaty(Treaty ours, NamedCsvRecord theirs) {
    date(ours.id(), "signed", ours.signed().toString(), date(theirs, "begyr", "begmo", "begday"));
    date(ours.id(), "to", end(ours.span()), date(theirs, "endyr", "endmo", "endday"));
    String termination =
        end(ours.span()).isEmpty()
            ? ""
            : ours.termination().map(t -> t.name().toLowerCase(Locale.ROOT)).orElse("");
    same(ours.id(), "termination", termination, TERMINATIONS.get(theirs.getField("term")));
  }

  private void members(Treaty treaty, Records records, List<NamedCsvRecord> rows) {
    Map<String, List<TreatyMember>> ours =
        records.of(TreatyMember.class).stream()
            .filter(member -> member.treaty().equals(treaty.id()))
            .collect(Collectors.groupingBy(TreatyMember::member));
    Map<String, List<Spell>> theirs = spells(rows);
    TreeSet<String> states = new TreeSet<>(ours.keySet());
    states.addAll(theirs.keySet());
    for (String state : states) {
      List<TreatyMember> here = ours.getOrDefault(state, List.of());
      List<Spell> there = theirs.getOrDefault(state, List.of());
      int both = Math.min(here.size(), there.size());
      for (int i = 0; i < both; i++) {
        member(treaty, here.get(i), there.get(i));
      }
      for (TreatyMember member : here.subList(both, here.size())) {
        same(member.id(), "member", "yes", "no");
      }
      for (Spell spell : there.subList(both, there.size())) {
        same(treaty.id() + " " + state, "member", "", spell.entry());
      }
    }
  }

  private void member(Treaty treaty, TreatyMember ours, Spell theirs) {
    boolean original = ours.span().from().equals(treaty.span().from());
    LocalDate entry = original ? treaty.signed() : ours.span().from();
    date(ours.id(), "entry", entry.toString(), theirs.entry());
    date(ours.id(), "exit", end(ours.span()), theirs.exit());
    COLUMNS.forEach(
        (obligation, column) ->
            same(
                ours.id(),
                obligation.name().toLowerCase(Locale.ROOT),
                ours.obligations().contains(obligation) ? "1" : "0",
                theirs.lastPhase().getField(column)));
  }

  private Map<String, List<Spell>> spells(List<NamedCsvRecord> rows) {
    Map<String, List<Spell>> spells = new TreeMap<>();
    rows.stream()
        .sorted(Comparator.comparing(AtopAgreementTest::entry))
        .forEach(
            row -> {
              List<Spell> of = spells.computeIfAbsent(state(row), state -> new ArrayList<>());
              String entry = entry(row);
              if (!of.isEmpty() && of.get(of.size() - 1).exit().equals(entry)) {
                entry = of.remove(of.size() - 1).entry();
              }
              of.add(new Spell(entry, date(row, "yrexit", "moexit", "dayexit"), row));
            });
    return spells;
  }

  private static String entry(NamedCsvRecord row) {
    return date(row, "yrent", "moent", "dayent");
  }

  private String state(NamedCsvRecord row) {
    String number = row.getField("member");
    return registry.find("cow:" + number) instanceof StateLookup.Found found
        ? found.state().code()
        : number;
  }

  /** A date as far as ATOP gives it: the day, the month or the year; empty if in effect. */
  private static String date(NamedCsvRecord row, String year, String month, String day) {
    StringBuilder date = new StringBuilder();
    for (String column : List.of(year, month, day)) {
      String part = row.getField(column);
      if (part.isEmpty() || part.equals("0")) {
        break;
      }
      date.append(date.isEmpty() ? "" : "-").append(part.length() == 1 ? "0" : "").append(part);
    }
    return date.toString();
  }

  private static String end(Span span) {
    return span.to().filter(to -> !to.isAfter(LAST_DAY)).map(LocalDate::toString).orElse("");
  }

  private void date(String record, String field, String ours, String theirs) {
    boolean lessExact = !theirs.isEmpty() && ours.startsWith(theirs);
    same(record, field, ours, lessExact ? ours : theirs);
  }

  private void same(String record, String field, String ours, String theirs) {
    compared++;
    if (!ours.equals(theirs)) {
      differences.add(new Difference(DATASET, record, field, ours, theirs));
    }
  }
}
