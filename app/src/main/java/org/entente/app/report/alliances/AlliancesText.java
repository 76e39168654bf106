package org.entente.app.report.alliances;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.app.report.format.TextPage;
import org.entente.core.assessment.leg.AssessmentPhrases;
import org.entente.core.record.Treaty;
import org.entente.core.record.TreatyMember;
import org.entente.engine.result.AllianceEntry;
import org.entente.engine.result.AllianceList;

/** Writes a list of alliances as text that fits 80 columns. */
public final class AlliancesText {

  /** With more than this many, each has a line and no details. */
  private static final int MOST_DETAILED = 12;

  private static final int MOST_NAMES = 6;
  private static final int MOST_MEMBERS = 12;

  private AlliancesText() {}

  /** The text. */
  public static String of(AllianceList list, boolean colour) {
    TextPage page = new TextPage(colour);
    page.title(
        list.entries().size()
            + " of "
            + list.known()
            + " alliances and arrangements"
            + list.on().map(day -> ", in force on " + day).orElse(""));
    if (list.entries().isEmpty()) {
      page.item("", "none in force on this date; leave out --on to see those of other times");
    } else if (list.entries().size() > MOST_DETAILED) {
      lines(page, list);
    } else {
      list.entries().forEach(entry -> details(page, entry, list.on()));
    }
    page.note(
        "Ids that begin with T- are treaties of the casebook; atop: numbers are alliances known from ATOP 5.1 alone, which ends in "
            + Treaty.LAST_CODED_YEAR
            + ": \"on\" there means in force in that year. An id or a name stands for the members: entente assess NATO");
    return page.text();
  }

  private static void lines(TextPage page, AllianceList list) {
    TextPage.Table table = page.table(26, 24, 30).head("id", "in force", "members");
    for (AllianceEntry entry : list.entries()) {
      table.row(entry.id(), span(entry.treaty()), members(entry, list.on(), MOST_MEMBERS));
    }
    table.end();
  }

  private static void details(TextPage page, AllianceEntry entry, Optional<LocalDate> on) {
    page.heading(entry.treaty().name());
    page.item("id", entry.id() + entry.atop().map(number -> "; ATOP " + number).orElse(""));
    page.item("in force", span(entry.treaty()));
    List<String> names = entry.names().subList(1, entry.names().size());
    if (!names.isEmpty()) {
      page.item("also called", AssessmentPhrases.some(names, MOST_NAMES));
    }
    page.item(
        "obligations",
        entry.obligations(on).isEmpty()
            ? "none on record"
            : AssessmentPhrases.obligations(entry.obligations(on)));
    if (on.isPresent()) {
      page.item("members", members(entry, on, Integer.MAX_VALUE));
    } else {
      page.item(
          "members",
          entry.spells().stream()
              .collect(
                  Collectors.groupingBy(
                      spell -> span(spell),
                      java.util.LinkedHashMap::new,
                      Collectors.mapping(TreatyMember::member, Collectors.joining(" "))))
              .entrySet()
              .stream()
              .map(spell -> spell.getValue() + " (" + spell.getKey() + ")")
              .collect(Collectors.joining("; ")));
    }
  }

  private static String members(AllianceEntry entry, Optional<LocalDate> on, int most) {
    List<String> codes = List.copyOf(on.map(entry::members).orElseGet(entry::everMembers));
    List<String> sorted = codes.stream().sorted().toList();
    return sorted.size() > most ? sorted.size() + " states" : String.join(" ", sorted);
  }

  private static String span(Treaty treaty) {
    return treaty.isCoded()
        ? treaty.span().from().getYear()
            + treaty.span().to().map(to -> " to " + to.getYear()).orElse(" on")
        : treaty.span().toString();
  }

  private static String span(TreatyMember spell) {
    return spell.treaty().startsWith(Treaty.CODED)
        ? spell.span().from().getYear()
            + spell.span().to().map(to -> " to " + to.getYear()).orElse(" on")
        : spell.span().toString();
  }
}
