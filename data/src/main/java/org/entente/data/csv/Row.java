package org.entente.data.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One row of a table, read field by field.
 *
 * <p>A field that cannot be read is noted as a {@link TableProblem}, the reader gives a stand-in,
 * and {@link #isBroken} turns true. Check it before building a record from the row and keeping the
 * record. This way one pass finds every problem in a row.
 */
public final class Row {

  private static final LocalDate STAND_IN = LocalDate.EPOCH;
  private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]+");

  private final String file;
  private final long line;
  private final Map<String, Integer> columns;
  private final List<String> fields;
  private final TableProblems problems;
  private boolean broken;

  Row(
      String file,
      long line,
      Map<String, Integer> columns,
      List<String> fields,
      TableProblems problems) {
    this.file = file;
    this.line = line;
    this.columns = columns;
    this.fields = fields;
    this.problems = problems;
  }

  /** Line in the file, from 1. */
  public long line() {
    return line;
  }

  /** Whether a problem was found in this row so far. */
  public boolean isBroken() {
    return broken;
  }

  /** Notes a problem of this row. */
  public void problem(String column, String message, String remedy) {
    broken = true;
    problems.add(
        new TableProblem(file, line, column, column.isEmpty() ? "" : raw(column), message, remedy));
  }

  /** Whether the field is empty. */
  public boolean isEmpty(String column) {
    return raw(column).isBlank();
  }

  private String raw(String column) {
    Integer index = columns.get(column);
    return index == null ? "" : fields.get(index);
  }

  /** The text of a column; empty if the field is empty. */
  public Optional<String> optionalText(String column) {
    String text = raw(column).strip();
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** The text of a column that must not be empty. */
  public String text(String column) {
    Optional<String> text = optionalText(column);
    if (text.isEmpty()) {
      problem(column, "this field must not be empty", "Fill it in, or leave out the row");
    }
    return text.orElse("?");
  }

  /** A date; empty if the field is empty. */
  public Optional<LocalDate> optionalDate(String column) {
    return optionalText(column)
        .map(
            text -> {
              Optional<LocalDate> date = IsoDate.parse(text);
              if (date.isEmpty()) {
                problem(column, "not a date", "Write it as YYYY-MM-DD, such as 2025-01-07");
              }
              return date.orElse(STAND_IN);
            });
  }

  /** A date that must be there. */
  public LocalDate date(String column) {
    text(column);
    return optionalDate(column).orElse(STAND_IN);
  }

  /** A whole number; empty if the field is empty. */
  public Optional<Integer> optionalInt(String column) {
    return optionalText(column)
        .map(
            text -> {
              try {
                if (WHOLE_NUMBER.matcher(text).matches()) {
                  return Integer.valueOf(text);
                }
              } catch (NumberFormatException e) {
                // Too long for a number of this kind: the problem is noted below.
              }
              problem(column, "not a whole number", "Write digits only");
              return 0;
            });
  }

  /** Several values, separated by semicolons; empty if the field is empty. */
  public List<String> list(String column) {
    String text = raw(column).strip();
    if (text.isEmpty()) {
      return List.of();
    }
    List<String> values = new ArrayList<>();
    int from = 0;
    for (int to = text.indexOf(';'); to >= 0; to = text.indexOf(';', from)) {
      values.add(text.substring(from, to).strip());
      from = to + 1;
    }
    values.add(text.substring(from).strip());
    return List.copyOf(values);
  }

  /** One word of a vocabulary that is written in capitals, such as a PLOVER type. */
  public <E extends Enum<E>> E code(String column, Class<E> vocabulary) {
    return word(column, text(column), Vocabulary.capitals(vocabulary));
  }

  /** One word of a vocabulary. */
  public <E extends Enum<E>> E word(String column, Class<E> vocabulary) {
    return word(column, text(column), Vocabulary.words(vocabulary));
  }

  /** One word of a vocabulary; empty if the field is empty. */
  public <E extends Enum<E>> Optional<E> optionalWord(String column, Class<E> vocabulary) {
    return optionalText(column).map(text -> word(column, text, Vocabulary.words(vocabulary)));
  }

  /** Several words of a vocabulary; empty if the field is empty. */
  public <E extends Enum<E>> Set<E> words(String column, Class<E> vocabulary) {
    Set<E> words = EnumSet.noneOf(vocabulary);
    list(column).forEach(text -> words.add(word(column, text, Vocabulary.words(vocabulary))));
    return words;
  }

  private <E extends Enum<E>> E word(String column, String text, Map<String, E> vocabulary) {
    E word = vocabulary.get(text);
    if (word == null && !isEmpty(column)) {
      problem(
          column,
          "not an allowed value of this column",
          "Use one of: " + String.join(", ", vocabulary.keySet()));
    }
    return word == null ? vocabulary.values().iterator().next() : word;
  }
}
