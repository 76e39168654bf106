package org.entente.app.report.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.entente.core.assessment.Assessment;
import org.entente.core.whatif.Change;
import org.entente.core.whatif.StandardChanges;
import org.entente.core.whatif.WhatIf;

/**
 * The changes that can be supposed of an assessment, in groups by the states they are about.
 *
 * @param groups in the order of the standard changes; those of the user's own words come last
 */
public record Switches(List<Group> groups) {

  /** More legs than this make too many switches to choose from. */
  private static final int MOST_LEGS = 6;

  /**
   * Changes about the same states.
   *
   * @param name codes joined by a dash
   * @param switches at least one
   */
  public record Group(String name, List<Switch> switches) {

    /** Whether one of them is on. */
    public boolean isOn() {
      return switches.stream().anyMatch(Switch::on);
    }
  }

  /**
   * A change that can be supposed.
   *
   * @param text in the language of what-ifs
   * @param meaning in plain words
   * @param on whether it is supposed
   */
  public record Switch(String text, String meaning, boolean on) {}

  /** Copies the list. */
  public Switches {
    groups = List.copyOf(groups);
  }

  /** The standard changes to what is on record, and those that are supposed already. */
  public static Switches of(Assessment asIs, List<Change> supposed) {
    Map<String, List<Switch>> groups = new LinkedHashMap<>();
    List<String> left = new ArrayList<>(supposed.stream().map(Change::text).toList());
    List<String> standard = asIs.legs().size() > MOST_LEGS ? List.of() : StandardChanges.of(asIs);
    for (String text : standard) {
      Change change = WhatIf.parse(text, asIs.registry(), asIs.on());
      boolean on = left.remove(change.text());
      groups
          .computeIfAbsent(about(text), key -> new ArrayList<>())
          .add(new Switch(text, change.meaning(), on));
    }
    for (Change change : supposed) {
      if (left.remove(change.text())) {
        groups
            .computeIfAbsent("In your words", key -> new ArrayList<>())
            .add(new Switch(change.text(), change.meaning(), true));
      }
    }
    return new Switches(
        groups.entrySet().stream().map(e -> new Group(e.getKey(), e.getValue())).toList());
  }

  private static String about(String text) {
    return String.join(
        "-",
        new TreeSet<>(
            Arrays.stream(text.split(" ", -1)).filter(w -> w.matches("[A-Z]{3}")).toList()));
  }

  /** How many are on. */
  public long count() {
    return groups.stream().flatMap(g -> g.switches().stream()).filter(Switch::on).count();
  }
}
