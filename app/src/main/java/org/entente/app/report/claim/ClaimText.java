package org.entente.app.report.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.app.report.format.TextPage;
import org.entente.core.claim.Bearing;
import org.entente.core.claim.Claim;
import org.entente.core.claim.ClaimBeside;
import org.entente.core.claim.TopicBeside;
import org.entente.core.force.ForceDirection;
import org.entente.engine.result.Commentary;

/** Writes claims as text. */
public final class ClaimText {

  private static final int MOST_BEARINGS = 4;

  private ClaimText() {}

  /** Writes a section on what articles claim, next to the data; nothing without articles. */
  public static void write(TextPage page, Commentary commentary) {
    if (commentary.isEmpty()) {
      return;
    }
    page.heading("What the articles claim, and the data");
    if (commentary.claims().besides().isEmpty()) {
      page.item("", "No claim about the members was found.");
    }
    for (ClaimBeside beside : commentary.claims().besides()) {
      claim(page, beside.claim());
      beside.topics().forEach(topic -> topic(page, topic));
      if (beside.topics().isEmpty()) {
        page.subpoint("about none of the forces");
      }
    }
    ClaimWords.aside(commentary.claims()).ifPresent(words -> page.item("", words));
    page.note(Commentary.CAVEAT);
  }

  /** Writes claims without data. */
  public static void list(TextPage page, List<Claim> claims) {
    for (Claim claim : claims) {
      claim(page, claim);
      page.subpoint("about " + ClaimWords.about(claim) + "; " + ClaimWords.topics(claim));
    }
  }

  private static void claim(TextPage page, Claim claim) {
    page.point(ClaimWords.quoted(claim) + " [" + claim.id() + "]", List.of());
    page.subpoint(
        claim.manner().label() + ": " + ClaimWords.saying(claim) + "; " + ClaimWords.source(claim));
  }

  /** A few, those that point somewhere first, and of either side if there are both. */
  private static List<Bearing> telling(List<Bearing> all) {
    List<Bearing> shown = new ArrayList<>();
    for (ForceDirection side : List.of(ForceDirection.LOOSENS, ForceDirection.HOLDS)) {
      all.stream()
          .filter(bearing -> bearing.points() == side)
          .limit(MOST_BEARINGS / 2)
          .forEach(shown::add);
    }
    Stream.concat(all.stream().filter(Bearing::isPointed), all.stream().filter(b -> !b.isPointed()))
        .filter(bearing -> !shown.contains(bearing))
        .limit(MOST_BEARINGS - shown.size())
        .forEach(shown::add);
    return shown;
  }

  private static void topic(TextPage page, TopicBeside beside) {
    page.subpoint(ClaimWords.topic(beside.topic()) + ": " + beside.verdict().words());
    List<Bearing> shown = telling(beside.bearings());
    for (Bearing bearing : shown) {
      page.detail(ClaimWords.side(beside, bearing) + ": " + ClaimWords.bearing(bearing));
    }
    int more = beside.bearings().size() - shown.size();
    if (more > 0) {
      page.detail("and " + more + " more (--json has all)");
    }
  }
}
