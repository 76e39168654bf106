package org.entente.app.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.app.report.news.CodedArticle;
import org.entente.core.record.Citation;
import org.entente.core.record.Event;
import org.entente.core.record.Fact;
import org.entente.core.record.Records;
import org.entente.core.state.State;
import org.entente.core.state.StateRegistry;
import org.entente.text.event.CodedEvent;
import org.entente.text.event.Flag;
import org.entente.text.event.Participant;
import org.entente.text.read.Article;
import org.entente.text.read.story.Stories;
import org.entente.text.read.story.Story;

/**
 * Makes records of the events that articles tell: those between different states, told as deeds of
 * now, with a day. Events of one story that are alike count once. An article without a day of
 * publication, or with one after the date asked for, gives none.
 */
final class ArticleEvents {

  private final StateRegistry registry;
  private final LocalDate on;
  private final List<Event> events = new ArrayList<>();
  private int used;

  private ArticleEvents(StateRegistry registry, LocalDate on) {
    this.registry = registry;
    this.on = on;
  }

  static ArticleEvents of(List<CodedArticle> articles, StateRegistry registry, LocalDate on) {
    ArticleEvents made = new ArticleEvents(registry, on);
    for (Story story : Stories.of(articles.stream().map(CodedArticle::article).toList())) {
      Set<String> told = new HashSet<>();
      articles.stream()
          .filter(coded -> story.articles().contains(coded.article()))
          .forEach(coded -> made.take(coded, told));
    }
    return made;
  }

  /** The records. */
  List<Event> events() {
    return List.copyOf(events);
  }

  /** Records on file, and these. */
  Records with(Records records) {
    List<Fact> all = new ArrayList<>(records.facts());
    all.addAll(events);
    return new Records(all, records.scopes());
  }

  /** What was made of how many articles. */
  String summary(int articles) {
    return events.size()
        + " events between states from "
        + used
        + " of "
        + articles
        + " articles enter the assessment, coded by rules from their words (E-article-...)";
  }

  private void take(CodedArticle coded, Set<String> told) {
    Optional<LocalDate> published = coded.article().published().value();
    if (published.isEmpty() || published.get().isAfter(on)) {
      return;
    }
    used++;
    for (CodedEvent event : coded.events(false)) {
      LocalDate day = event.date().orElse(published.get());
      Set<String> sources = states(event.sources());
      Set<String> targets = states(event.targets());
      boolean between =
          event.isReciprocal()
              ? sources.size() > 1
              : !sources.isEmpty() && !targets.isEmpty() && !sources.equals(targets);
      boolean deed = event.isActual() && !event.flags().contains(Flag.FUTURE);
      if (between
          && deed
          && !day.isAfter(on)
          && told.add(event.type() + " " + sources + targets + day)) {
        events.add(record(coded, event, day, sources, targets));
      }
    }
  }

  private Set<String> states(List<Participant> participants) {
    Set<String> codes = new TreeSet<>();
    for (Participant participant : participants) {
      registry.byCode(participant.actor().code()).map(State::code).ifPresent(codes::add);
    }
    return codes;
  }

  private Event record(
      CodedArticle coded,
      CodedEvent event,
      LocalDate day,
      Set<String> sources,
      Set<String> targets) {
    Article article = coded.article();
    targets.removeAll(sources);
    return new Event(
        String.format(Locale.ROOT, "E-article-%03d", events.size() + 1),
        day,
        List.copyOf(sources),
        List.copyOf(targets),
        event.type(),
        event.mode().flatMap(ArticleEvents::mode).orElse(Event.Mode.OTHER),
        contexts(event.contexts()),
        coded.quote(event.sentence()),
        List.of(),
        new Citation(
            article.outlet().value().orElse("outlet not known"),
            article.title().value().orElse("article without a title"),
            article.published().value().orElseThrow(),
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

  private static Set<Event.Context> contexts(Set<String> words) {
    Set<Event.Context> contexts = EnumSet.noneOf(Event.Context.class);
    for (Event.Context context : Event.Context.values()) {
      if (words.contains(context.name().toLowerCase(Locale.ROOT))) {
        contexts.add(context);
      }
    }
    return contexts;
  }
}
