package org.entente.data.casebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.core.record.Citation;
import org.entente.core.record.Crisis;
import org.entente.core.record.Dispute;
import org.entente.core.record.Document;
import org.entente.core.record.EconomicMeasure;
import org.entente.core.record.Event;
import org.entente.core.record.EventType;
import org.entente.core.record.Fact;
import org.entente.core.record.LeaderSpell;
import org.entente.core.record.Obligation;
import org.entente.core.record.RecordKind;
import org.entente.core.record.Scope;
import org.entente.core.record.Term;
import org.entente.core.record.Treaty;
import org.entente.core.record.TreatyAction;
import org.entente.core.record.TreatyMember;
import org.entente.core.record.TreatyName;
import org.entente.core.state.StateRegistry;
import org.entente.core.time.Span;
import org.entente.data.csv.Row;

/** Turns one row of a casebook table into a record. */
final class RowReader {

  private static final int MOST_READERS = 2;
  private static final char NAME_LETTER = 'N';
  private static final Pattern NAMED = Pattern.compile("T-[A-Za-z0-9-]+|atop:[0-9]+");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]+)*");
  private static final Pattern ID = Pattern.compile("[A-Z]-[A-Za-z0-9-]+");

  private final StateRegistry registry;

  RowReader(StateRegistry registry) {
    this.registry = registry;
  }

  /** The fact of a row; empty if a problem was found in it. */
  Optional<Fact> fact(RecordKind kind, Row row) {
    String id = id(kind.letter(), row);
    Citation citation = citation(row);
    Fact fact =
        switch (kind) {
          case TREATY -> treaty(id, row, citation);
          case MEMBER -> member(id, row, citation);
          case TREATY_ACTION -> action(id, row, citation);
          case LEADER -> leader(id, row, citation);
          case TERM -> term(id, row, citation);
          case DISPUTE -> dispute(id, row, citation);
          case CRISIS -> crisis(id, row, citation);
          case ECONOMIC_MEASURE -> measure(id, row, citation);
          case EVENT -> event(id, row, citation);
        };
    return row.isBroken() ? Optional.empty() : Optional.of(fact);
  }

  /** What a row of the scope table says was looked for; empty if a problem was found in it. */
  Optional<Scope> scope(Row row) {
    String word = row.text("kind");
    RecordKind kind = RecordKind.EVENT;
    boolean known = false;
    for (RecordKind each : RecordKind.values()) {
      if (each.file().equals(word)) {
        kind = each;
        known = true;
      }
    }
    if (!known) {
      row.problem(
          "kind",
          "not the name of a table",
          "Use the name of a casebook table without .csv, such as events");
    }
    Scope scope =
        new Scope(
            kind,
            states(row, "group_a"),
            optionalStates(row, "group_b"),
            span(row),
            row.optionalText("missing"));
    return row.isBroken() ? Optional.empty() : Optional.of(scope);
  }

  private static String id(char letter, Row row) {
    String id = row.text("id");
    if (!ID.matcher(id).matches() || id.charAt(0) != letter) {
      row.problem(
          "id",
          "not an id of this table",
          "Begin it with " + letter + "- and use letters, digits and hyphens only");
    }
    return id;
  }

  private static Citation citation(Row row) {
    int readers = row.optionalInt("readers").orElse(0);
    if (readers < 1 || readers > MOST_READERS) {
      row.problem("readers", "not a number of readers", "Write 1 or 2");
    }
    Optional<Citation.Checked> checked = row.optionalWord("checked", Citation.Checked.class);
    Optional<Document> document = DocumentCell.read(row);
    boolean read = checked.filter(word -> word != Citation.Checked.NOT_FOUND).isPresent();
    if (read && document.isEmpty() && row.isEmpty("document")) {
      row.problem(
          "document",
          "the row was held against a document that is not named",
          "Name the document, or empty checked");
    } else if (!read && !row.isEmpty("document")) {
      row.problem(
          "checked",
          "there is a document but not what it says of the row",
          "Write confirmed, partly or contradicted");
    }
    if (checked.filter(Citation.Checked.PARTLY::equals).isPresent() && row.isEmpty("note")) {
      row.problem(
          "note", "a part of the row is not in the document", "Say in the note which part it is");
    }
    return new Citation(
        row.text("publisher"),
        row.text("title"),
        row.date("published"),
        readers,
        row.optionalText("note"),
        checked,
        document);
  }

  /** The name of a row; empty if a problem was found in it. */
  Optional<TreatyName> name(Row row) {
    String id = id(NAME_LETTER, row);
    String treaty = row.text("treaty");
    if (!NAMED.matcher(treaty).matches() && !row.isEmpty("treaty")) {
      row.problem(
          "treaty", "neither a treaty nor an ATOP number", "Write an id as T-anzus or atop:3215");
    }
    String language = row.text("language");
    if (!LANGUAGE.matcher(language).matches() && !row.isEmpty("language")) {
      row.problem(
          "language", "not the code of a language", "Use the ISO 639 code, such as en or ja");
    }
    TreatyName name =
        new TreatyName(
            id,
            treaty,
            row.text("name"),
            row.word("kind", TreatyName.Kind.class),
            language,
            citation(row));
    return row.isBroken() ? Optional.empty() : Optional.of(name);
  }

  private static Span span(Row row) {
    LocalDate from = row.date("from");
    Optional<LocalDate> to = row.optionalDate("to");
    if (to.isPresent() && to.get().isBefore(from)) {
      row.problem(
          "to", "the end is before the beginning (" + from + ")", "Correct one of the two dates");
      return Span.since(from);
    }
    return new Span(from, to);
  }

  /** An end and what it was come together or not at all. */
  private static void endNamed(Row row, Optional<?> how, String column) {
    boolean ended = row.optionalText("to").isPresent();
    if (ended && how.isEmpty()) {
      row.problem(column, "there is an end date but no kind of end", "Fill in " + column);
    } else if (!ended && how.isPresent()) {
      row.problem(
          "to", "there is a " + column + " but no end", "Fill in the last day, or empty " + column);
    }
  }

  private String state(Row row, String column) {
    return known(row, column, row.text(column));
  }

  private List<String> states(Row row, String column) {
    row.text(column);
    return optionalStates(row, column);
  }

  private List<String> optionalStates(Row row, String column) {
    List<String> codes = row.list(column).stream().map(code -> known(row, column, code)).toList();
    if (codes.size() > 1 && codes.stream().distinct().count() < codes.size()) {
      row.problem(column, "a state is listed twice", "List it once");
    }
    return codes;
  }

  private String known(Row row, String column, String code) {
    if (registry.byCode(code).isEmpty() && !row.isEmpty(column)) {
      row.problem(
          column,
          "\"" + code.replaceAll("\\p{C}", "\uFFFD") + "\" is not the code of a state",
          "Use the code in states.csv, such as USA or KOR");
    }
    return code;
  }

  private static void apart(
      Row row, List<String> side, String column, List<String> other, String remedy) {
    if (side.stream().anyMatch(state -> !state.equals("?") && other.contains(state))) {
      row.problem(column, "a state is on both sides", remedy);
    }
  }

  private static Treaty treaty(String id, Row row, Citation citation) {
    Optional<Treaty.Termination> termination =
        row.optionalWord("termination", Treaty.Termination.class);
    endNamed(row, termination, "termination");
    return new Treaty(
        id,
        row.text("name"),
        row.word("kind", Treaty.Form.class),
        row.date("signed"),
        span(row),
        termination,
        row.word("subject", Treaty.Subject.class),
        citation);
  }

  private TreatyMember member(String id, Row row, Citation citation) {
    Optional<TreatyMember.Exit> exit = row.optionalWord("exit", TreatyMember.Exit.class);
    endNamed(row, exit, "exit");
    return new TreatyMember(
        id,
        row.text("treaty"),
        state(row, "member"),
        span(row),
        exit,
        row.words("obligations", Obligation.class),
        citation);
  }

  private TreatyAction action(String id, Row row, Citation citation) {
    List<String> actors = states(row, "actors");
    List<String> toward = optionalStates(row, "toward");
    apart(row, actors, "toward", toward, "Leave toward empty if the step is toward all");
    return new TreatyAction(
        id,
        row.text("treaty"),
        row.date("date"),
        actors,
        toward,
        row.word("action", TreatyAction.Step.class),
        row.optionalDate("effective"),
        citation);
  }

  private LeaderSpell leader(String id, Row row, Citation citation) {
    Optional<LeaderSpell.Exit> exit = row.optionalWord("exit", LeaderSpell.Exit.class);
    endNamed(row, exit, "exit");
    return new LeaderSpell(
        id,
        state(row, "state"),
        row.text("name"),
        row.text("office"),
        span(row),
        row.word("entry", LeaderSpell.Entry.class),
        exit,
        citation);
  }

  private static Term term(String id, Row row, Citation citation) {
    LocalDate from = row.date("from");
    LocalDate end = row.date("scheduled_end");
    if (end.isBefore(from)) {
      row.problem(
          "scheduled_end",
          "the term would end before it begins (" + from + ")",
          "Correct one of the two dates");
    }
    return new Term(id, row.text("leader"), from, end, row.text("basis"), citation);
  }

  private Dispute dispute(String id, Row row, Citation citation) {
    Optional<String> outcome = row.optionalText("outcome");
    endNamed(row, outcome, "outcome");
    List<String> sideA = states(row, "side_a");
    List<String> sideB = states(row, "side_b");
    apart(row, sideA, "side_b", sideB, "List each state on one side only");
    return new Dispute(
        id,
        row.text("name"),
        row.word("kind", Dispute.Matter.class),
        sideA,
        sideB,
        span(row),
        outcome,
        citation);
  }

  private Crisis crisis(String id, Row row, Citation citation) {
    Optional<String> outcome = row.optionalText("outcome");
    endNamed(row, outcome, "outcome");
    return new Crisis(
        id,
        state(row, "state"),
        row.word("kind", Crisis.Type.class),
        row.text("name"),
        span(row),
        row.optionalText("leader"),
        outcome,
        citation);
  }

  private EconomicMeasure measure(String id, Row row, Citation citation) {
    Optional<String> reversal = row.optionalText("reversal");
    endNamed(row, reversal, "reversal");
    String sender = state(row, "sender");
    List<String> targets = states(row, "target");
    apart(row, List.of(sender), "target", targets, "Remove the sender from target");
    return new EconomicMeasure(
        id,
        sender,
        targets,
        row.word("kind", EconomicMeasure.Type.class),
        row.text("subject"),
        span(row),
        reversal,
        citation);
  }

  private Event event(String id, Row row, Citation citation) {
    List<String> sources = states(row, "source");
    List<String> targets = optionalStates(row, "target");
    if (targets.isEmpty() && sources.size() < 2) {
      row.problem(
          "target",
          "an event of one state needs a target",
          "Give the target, or list all states that acted together in source");
    }
    apart(row, sources, "target", targets, "Leave the target empty for a joint act of the sources");
    row.text("context");
    return new Event(
        id,
        row.date("date"),
        sources,
        targets,
        row.code("type", EventType.class),
        row.word("mode", Event.Mode.class),
        row.words("context", Event.Context.class),
        row.text("summary"),
        row.list("disputes"),
        citation);
  }
}
