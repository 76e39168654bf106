package org.entente.core.assessment.compare;

/** What a line of a comparison is about. */
public enum ComparisonTopic {
  TIE("tie", ""),
  OBLIGATION("first obligation", "days"),
  OBLIGATIONS("treaties that oblige", ""),
  ARRANGEMENTS("other agreements", ""),
  PRACTICE("practice", ""),
  SIMILARITY("dreams S", ""),
  STANDING("standing among all pairs", ""),
  LEG_STRAINS("strains on the leg", ""),
  OUTLOOK("outlook, 5 years", "log odds"),
  FORCE("adds to the outlook", "log odds"),
  FORCE_READING("reading", ""),
  LEADER("leader", ""),
  DAYS_LEFT("days left", "days"),
  SHARED("in force among all members", ""),
  HUB("hub", ""),
  CENTRALIZATION("degree centralization", ""),
  STRAIN("strain", ""),
  OUTSIDER("outside state at odds with members", ""),
  TENSION("triangles under tension", ""),
  TRIANGLE("triangle", ""),
  GAP("not known", "");

  private final String label;
  private final String unit;

  ComparisonTopic(String label, String unit) {
    this.label = label;
    this.unit = unit;
  }

  /** What to call it. */
  public String label() {
    return label;
  }

  /** The unit of a difference; empty if it has that of the measure. */
  public String unit() {
    return unit;
  }
}
