package org.entente.app.report.explore;

import java.util.List;
import org.entente.core.state.State;

/**
 * A whole page of the explorer: its controls, and one view.
 *
 * @param title of the page
 * @param view which one: ranking, assess, system, balance, compare or article
 * @param members of the alliance
 * @param opening codes of the alliance that the first page shows
 * @param other of the second alliance of a comparison; empty without
 * @param on the date
 * @param with the second date of a comparison; empty without
 * @param first the first day of the slider
 * @param last the last day of the data
 * @param notes on the data in use
 * @param body the view, as its template made it
 */
public record ExplorePage(
    String title,
    String view,
    List<State> members,
    List<String> opening,
    List<State> other,
    String on,
    String with,
    String first,
    String last,
    List<String> notes,
    String body) {

  /** Copies the lists. */
  public ExplorePage {
    members = List.copyOf(members);
    opening = List.copyOf(opening);
    other = List.copyOf(other);
    notes = List.copyOf(notes);
  }

  /** A link between the views of the same members on the same date. */
  public record Tab(String name, String label, String address) {}

  /** The views. */
  public List<Tab> tabs() {
    List<String> alliance =
        members.size() > 1 ? members.stream().map(State::code).toList() : opening;
    String codes = String.join("+", alliance);
    String date = "?on=" + on;
    return List.of(
        new Tab("ranking", "Ranking", "/ranking" + date),
        new Tab("assess", "Assessment", "/assess/" + codes + date),
        new Tab("system", "System", "/system/" + members.get(0).code() + date),
        new Tab("balance", "Friends and foes", "/balance/" + codes + date),
        new Tab("compare", "Compare", "/compare/" + codes + date + "&with=" + other(on)),
        new Tab("article", "Article", "/article/" + codes + date));
  }

  /** A date to compare with until another is chosen: five years before, or the one chosen. */
  private String other(String date) {
    return with.isEmpty() ? java.time.LocalDate.parse(date).minusYears(5).toString() : with;
  }
}
