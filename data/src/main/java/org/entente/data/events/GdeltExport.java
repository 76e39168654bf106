package org.entente.data.events;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.core.record.QuadClass;
import org.entente.data.catalogue.Catalogue;
import org.entente.data.catalogue.DataColumn;
import org.entente.data.catalogue.DataTable;

/**
 * Reads lines of GDELT's official exports of events: tab-separated, without quotes and header. A
 * line of 57 or 58 fields is one of GDELT 1.0, a line of 61 one of GDELT 2.0, as the catalogue
 * describes them.
 *
 * <p>Only root events are counted, as elsewhere in the program. Of the columns those are checked
 * that are used: number, date, root event, class. Immutable, serialisable and thread safe; a line
 * costs about a microsecond.
 */
public final class GdeltExport implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final char TAB = '\t';
  private static final int DATE_DIGITS = 8;
  private static final int MONTHS = 12;
  private static final int CLASSES = 4;
  private static final int HUNDRED = 100;
  private static final int MOST_DIGITS = 18;
  private static final int USUAL_FIELDS = 64;

  private final Set<String> states;
  private final Form first;
  private final Form second;

  /**
   * Where the columns stand that are used.
   *
   * @param fewest the smallest number of fields of a line
   * @param most the largest
   */
  private record Form(
      EventSource source,
      int fewest,
      int most,
      int id,
      int date,
      int one,
      int other,
      int root,
      int quad)
      implements Serializable {

    static Form of(EventSource source, String table) {
      DataTable described =
          Catalogue.builtin().ofTable(table).orElseThrow().tables().stream()
              .filter(t -> t.name().equals(table))
              .findFirst()
              .orElseThrow();
      List<String> names = described.columns().stream().map(DataColumn::name).toList();
      int optional = (int) described.columns().stream().filter(DataColumn::optional).count();
      return new Form(
          source,
          names.size() - optional,
          names.size(),
          names.indexOf("globaleventid"),
          names.indexOf("sqldate"),
          names.indexOf("actor1countrycode"),
          names.indexOf("actor2countrycode"),
          names.indexOf("isrootevent"),
          names.indexOf("quadclass"));
    }

    boolean fits(int fields) {
      return fields >= fewest && fields <= most;
    }
  }

  private GdeltExport(Set<String> states, Form first, Form second) {
    this.states = states;
    this.first = first;
    this.second = second;
  }

  /**
   * A reader of events between some states.
   *
   * @param states ISO 3166 alpha-3 codes; of actors with other codes, such as those of regions,
   *     nothing is counted
   */
  public static GdeltExport between(Set<String> states) {
    return new GdeltExport(
        Set.copyOf(states),
        Form.of(EventSource.GDELT_1, "gdelt1_events"),
        Form.of(EventSource.GDELT_2, "gdelt2_events"));
  }

  /** What a line comes to. Never throws. */
  public GdeltRow read(String line) {
    List<String> fields = fields(line);
    Form form = first.fits(fields.size()) ? first : second;
    if (!form.fits(fields.size())) {
      return new GdeltRow.Unusable(
          "", line, "the line has " + fields.size() + " fields where there should be 57, 58 or 61");
    }
    return row(form, fields);
  }

  private GdeltRow row(Form form, List<String> fields) {
    String id = fields.get(form.id());
    if (id.length() > MOST_DIGITS || !isNumber(id)) {
      return new GdeltRow.Unusable("globaleventid", id, "not a whole number");
    }
    Optional<YearMonth> month = month(fields.get(form.date()));
    if (month.isEmpty()) {
      return new GdeltRow.Unusable("sqldate", fields.get(form.date()), "not a date as YYYYMMDD");
    }
    int root = digit(fields.get(form.root()));
    if (root != 0 && root != 1) {
      return new GdeltRow.Unusable("isrootevent", fields.get(form.root()), "neither 0 nor 1");
    }
    int quad = digit(fields.get(form.quad()));
    if (quad < 1 || quad > CLASSES) {
      return new GdeltRow.Unusable("quadclass", fields.get(form.quad()), "not a class from 1 to 4");
    }
    String one = CameoCodes.toState(fields.get(form.one()));
    String other = CameoCodes.toState(fields.get(form.other()));
    if (root == 0 || one.equals(other) || !states.contains(one) || !states.contains(other)) {
      return new GdeltRow.PassedOver();
    }
    QuadClass quadClass = CameoCodes.quadClass(quad);
    return new GdeltRow.Counted(
        DyadEvent.between(form.source(), id, one, other, month.get(), quadClass, Optional.empty()));
  }

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>(USUAL_FIELDS);
    int begin = 0;
    for (int end = line.indexOf(TAB); end >= 0; end = line.indexOf(TAB, begin)) {
      fields.add(line.substring(begin, end));
      begin = end + 1;
    }
    fields.add(line.substring(begin));
    return fields;
  }

  private static Optional<YearMonth> month(String date) {
    if (date.length() != DATE_DIGITS || !isNumber(date)) {
      return Optional.empty();
    }
    int number = Integer.parseInt(date);
    int day = number % HUNDRED;
    int month = number / HUNDRED % HUNDRED;
    int year = number / HUNDRED / HUNDRED;
    boolean possible = year > 0 && month >= 1 && month <= MONTHS;
    return possible && YearMonth.of(year, month).isValidDay(day)
        ? Optional.of(YearMonth.of(year, month))
        : Optional.empty();
  }

  private static int digit(String cell) {
    return cell.length() == 1 && isNumber(cell) ? cell.charAt(0) - '0' : -1;
  }

  private static boolean isNumber(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      if (cell.charAt(i) < '0' || cell.charAt(i) > '9') {
        return false;
      }
    }
    return !cell.isEmpty();
  }
}
