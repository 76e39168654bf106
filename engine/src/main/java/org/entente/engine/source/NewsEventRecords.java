package org.entente.engine.source;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.core.record.Citation;
import org.entente.core.record.Event;
import org.entente.core.record.Fact;
import org.entente.core.record.NewsEvent;
import org.entente.core.record.Records;
import org.entente.core.state.State;
import org.entente.core.state.StateRegistry;

/**
 * Makes records of the events that articles report: those between different states, reported as
 * acts of the present, with a date. Similar events of one story count once, and so do those in the
 * same sentence within a week, as where a copy of a story was read on another day; unless every
 * mention is to count. An article without a day of publication, or with one after the date asked
 * for, gives none.
 */
public final class NewsEventRecords {

  private static final int DAYS_OF_A_STORY = 7;
  private static final int DAYS_OF_AN_ACT = 3;

  private final StateRegistry registry;
  private final LocalDate on;
  private final boolean everyMention;
  private final List<Event> events = new ArrayList<>();
  private final Set<String> told = new HashSet<>();
  private final Map<String, LocalDate> sentences = new HashMap<>();
  private final Set<String> used = new HashSet<>();
  private int onRecord;

  private NewsEventRecords(StateRegistry registry, LocalDate on, boolean everyMention) {
    this.registry = registry;
    this.on = on;
    this.everyMention = everyMention;
  }

  public static NewsEventRecords of(
      List<NewsEvent> rows, StateRegistry registry, LocalDate on, boolean everyMention) {
    NewsEventRecords made = new NewsEventRecords(registry, on, everyMention);
    rows.forEach(made::take);
    return made;
  }

  /** The records. */
  List<Event> events() {
    return List.copyOf(events);
  }

  /**
   * The same without what the records have already: the same act of the same states, days apart.
   * Every mention stays where every mention counts.
   */
  public NewsEventRecords without(Records records) {
    if (!everyMention) {
      List<Event> known = records.acts();
      int before = events.size();
      events.removeIf(event -> known.stream().anyMatch(other -> isSame(event, other)));
      onRecord = before - events.size();
    }
    return this;
  }

  private static boolean isSame(Event one, Event other) {
    return one.type() == other.type()
        && Math.abs(ChronoUnit.DAYS.between(one.date(), other.date())) <= DAYS_OF_AN_ACT
        && Set.copyOf(one.sources()).equals(Set.copyOf(other.sources()))
        && Set.copyOf(one.targets()).equals(Set.copyOf(other.targets()));
  }

  /** Records on file, and these. */
  public Records with(Records records) {
    List<Fact> all = new ArrayList<>(records.facts());
    all.addAll(events);
    return new Records(all, records.scopes());
  }

  /** What was made of how many articles. */
  public String summary() {
    return events.size()
        + (events.size() == 1 ? " event" : " events")
        + " between states from "
        + used.size()
        + (used.size() == 1 ? " article" : " articles")
        + (events.size() == 1 ? " enters" : " enter")
        + ", coded by rules (E-article-...)"
        + (onRecord == 0
            ? ""
            : "; "
                + onRecord
                + (onRecord == 1 ? " is" : " are")
                + " left out, because the casebook has the same act within "
                + DAYS_OF_AN_ACT
                + " days");
  }

  private void take(NewsEvent event) {
    if (event.published().isEmpty() || event.published().get().isAfter(on)) {
      return;
    }
    LocalDate day = event.day().orElseThrow();
    Set<String> sources = states(event.sources());
    Set<String> targets = states(event.targets());
    boolean together = event.targets().isEmpty();
    boolean between =
        together
            ? sources.size() > 1
            : !sources.isEmpty() && !targets.isEmpty() && !sources.equals(targets);
    String alike =
        (everyMention ? event.id() : event.story())
            + " "
            + event.type()
            + " "
            + sources
            + targets
            + day;
    if (between
        && event.isDeed()
        && !day.isAfter(on)
        && !isCopy(event, sources, targets, day)
        && told.add(alike)) {
      used.add(event.id().split("-", 2)[0]);
      events.add(record(event, day, sources, targets));
    }
  }

  private boolean isCopy(NewsEvent event, Set<String> sources, Set<String> targets, LocalDate day) {
    if (everyMention) {
      return false;
    }
    String words = event.type() + " " + sources + targets + event.sentence();
    LocalDate first = sentences.putIfAbsent(words, day);
    return first != null && Math.abs(ChronoUnit.DAYS.between(first, day)) <= DAYS_OF_A_STORY;
  }

  private Set<String> states(List<String> actors) {
    Set<String> codes = new TreeSet<>();
    for (String actor : actors) {
      registry.byCode(actor).map(State::code).ifPresent(codes::add);
    }
    return codes;
  }

  private Event record(NewsEvent event, LocalDate day, Set<String> sources, Set<String> targets) {
    targets.removeAll(sources);
    return new Event(
        String.format(Locale.ROOT, "E-article-%03d", events.size() + 1),
        day,
        List.copyOf(sources),
        List.copyOf(targets),
        event.type(),
        event.mode().flatMap(NewsEventRecords::mode).orElse(Event.Mode.OTHER),
        contexts(event.contexts()),
        event.sentence(),
        List.of(),
        new Citation(
            event.outlet().orElse("outlet not known"),
            event.article().orElse("article without a title"),
            event.published().orElseThrow(),
            1,
            Optional.of(
                "coded by the program from the words of the article, rule " + event.rule())));
  }

  private static Optional<Event.Mode> mode(String word) {
    for (Event.Mode mode : Event.Mode.values()) {
      if (mode.name().equalsIgnoreCase(word)) {
        return Optional.of(mode);
      }
    }
    return Optional.empty();
  }

  private static Set<Event.Context> contexts(List<String> words) {
    Set<Event.Context> contexts = EnumSet.noneOf(Event.Context.class);
    for (Event.Context context : Event.Context.values()) {
      if (words.contains(context.name().toLowerCase(Locale.ROOT))) {
        contexts.add(context);
      }
    }
    return contexts;
  }
}
