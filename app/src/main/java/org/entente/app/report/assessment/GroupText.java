package org.entente.app.report.assessment;

import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.app.report.format.Phrases;
import org.entente.app.report.format.TextPage;
import org.entente.core.assessment.LegAssessment;
import org.entente.core.assessment.group.GroupView;
import org.entente.core.state.State;

/** Writes the members of a large alliance and a heat map of its legs. */
final class GroupText {

  /** More members than this do not fit a line of the heat map. */
  private static final int MOST_COLUMNS = 72;

  private static final int MOST_SPACED = 36;
  private static final int[] MAP = {4, 76};

  private final TextPage page;
  private final GroupView group;

  GroupText(TextPage page, GroupView group) {
    this.page = page;
    this.group = group;
  }

  void write() {
    members();
    heatMap();
  }

  private void members() {
    page.heading("Members in the group");
    TextPage.Table table =
        page.table(7, 16, 16, 9, 20)
            .head("state", "distance (n)", "practice (n)", "strains", "worst leg");
    for (GroupView.Member member : group.members()) {
      table.row(
          member.state().code(),
          distance(member),
          practice(member),
          String.valueOf(member.strains()),
          member.worst().leg().code() + strains(member.worst()));
    }
    table.end();
    page.note(
        "distance: mean distance of ideal points in the General Assembly to the other members"
            + (group.year().isPresent() ? ", " + group.year().getAsInt() : "")
            + "; practice: mean net cooperation over its n legs with events on record; strains: on its legs; worst leg: most strains, then lowest net cooperation, then greatest distance");
  }

  private static String strains(LegAssessment leg) {
    return leg.strains().isEmpty() ? "" : " (" + leg.strains().size() + ")";
  }

  private static String distance(GroupView.Member member) {
    return member.distance().isPresent()
        ? String.format(Locale.ROOT, "%.2f", member.distance().getAsDouble())
            + " ("
            + member.distances()
            + ")"
        : "\u2013";
  }

  private static String practice(GroupView.Member member) {
    return member.practice().isPresent()
        ? Phrases.signed(member.practice()) + " (" + member.practised() + ")"
        : "\u2013";
  }

  private void heatMap() {
    if (group.distances().isEmpty() || group.members().size() > MOST_COLUMNS) {
      return;
    }
    page.heading("Heat map of the legs");
    String gap = group.members().size() > MOST_SPACED ? "" : " ";
    for (int letter = 0; letter < 3; letter++) {
      int at = letter;
      page.row(
          MAP,
          "",
          group.members().stream()
              .map(member -> member.state().code().substring(at, at + 1))
              .collect(Collectors.joining(gap)));
    }
    for (GroupView.Member row : group.members()) {
      page.row(
          MAP,
          row.state().code(),
          group.members().stream()
              .map(column -> cell(row.state(), column.state()))
              .collect(Collectors.joining(gap)));
    }
    page.note(
        "distance of ideal points, in fifths of the group's legs: 1 nearest, 5 furthest; . not on record");
  }

  private String cell(State a, State b) {
    if (a.equals(b)) {
      return "\\";
    }
    return group.fifth(a, b).isPresent() ? String.valueOf(group.fifth(a, b).getAsInt()) : ".";
  }
}
