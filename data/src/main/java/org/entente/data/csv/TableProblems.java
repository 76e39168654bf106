package org.entente.data.csv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A bounded list of problems: it counts all and keeps the first ones. */
public final class TableProblems {

  /** How many are kept. */
  public static final int MOST_KEPT = 100;

  private final List<TableProblem> kept = new ArrayList<>();
  private long count;

  /** Adds one. */
  public void add(TableProblem problem) {
    count++;
    if (kept.size() < MOST_KEPT) {
      kept.add(problem);
    }
  }

  /** Adds one that stands for several rows. */
  public void add(TableProblem problem, long rows) {
    add(problem);
    count += rows - 1;
  }

  /** A list of which only the number is known. */
  public static TableProblems ofCount(long count) {
    TableProblems problems = new TableProblems();
    problems.count = count;
    return problems;
  }

  /** Adds those of another list: all are counted, and the first ones kept. */
  public void addAll(TableProblems others) {
    for (TableProblem problem : others.kept) {
      if (kept.size() < MOST_KEPT) {
        kept.add(problem);
      }
    }
    count += others.count;
  }

  /** How many there are, kept or not. */
  public long count() {
    return count;
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return count == 0;
  }

  /** The first ones, in the order in which they were found. */
  public List<TableProblem> kept() {
    return Collections.unmodifiableList(kept);
  }
}
