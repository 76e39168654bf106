package org.entente.data.events;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.core.record.NewsEvent;

/**
 * Counts of the events that articles report: those between different states, reported as present
 * acts, of articles with a day of publication. Alike events of one story (type, states and day)
 * have one id and so count once; an event of several states counts in each of its dyads.
 */
public final class NewsDyads implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Set<String> states;

  /**
   * Counts between some states.
   *
   * @param states ISO 3166 alpha-3 codes
   */
  public NewsDyads(Set<String> states) {
    this.states = Set.copyOf(states);
  }

  /** What an event counts for; empty if it does not count. */
  public List<DyadEvent> of(NewsEvent event) {
    Set<String> sources = known(event.sources());
    Set<String> targets = known(event.targets());
    boolean together = event.targets().isEmpty();
    if (event.published().isEmpty() || !event.isDeed() || sources.equals(targets)) {
      return List.of();
    }
    LocalDate day = event.day().orElseThrow();
    String alike = event.story() + " " + event.type() + " " + sources + targets + day;
    targets.removeAll(sources);
    Set<String> seen = new TreeSet<>();
    List<DyadEvent> dyads = new ArrayList<>();
    for (String source : sources) {
      for (String other : together ? sources : targets) {
        String pair = source.compareTo(other) < 0 ? source + other : other + source;
        if (!source.equals(other) && seen.add(pair)) {
          dyads.add(
              DyadEvent.between(
                  EventSource.ARTICLES,
                  alike,
                  source,
                  other,
                  YearMonth.from(day),
                  event.type().quadClass(),
                  Optional.of(event.type())));
        }
      }
    }
    return dyads;
  }

  private Set<String> known(List<String> actors) {
    Set<String> known = new TreeSet<>(actors);
    known.retainAll(states);
    return known;
  }
}
