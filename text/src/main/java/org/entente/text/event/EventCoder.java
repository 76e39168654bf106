package org.entente.text.event;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.core.record.EventType;
import org.entente.text.actor.ActorDictionary;
import org.entente.text.actor.ActorFinder;
import org.entente.text.actor.ActorMatcher;
import org.entente.text.actor.Discourse;
import org.entente.text.actor.Mention;
import org.entente.text.event.Explanation.Outcome;
import org.entente.text.event.clause.EventDraft;
import org.entente.text.event.clause.Factuality;
import org.entente.text.event.clause.Participants;
import org.entente.text.event.clause.SentenceCoder;
import org.entente.text.event.lexicon.Lexicon;
import org.entente.text.language.LanguagePipeline;
import org.entente.text.language.ParsedSentence;
import org.entente.text.language.Sentence;

/**
 * Codes a text into events of the PLOVER ontology: who did what to whom. The front door of the
 * module.
 *
 * <p>Immutable, serialisable and thread safe; the models are loaded at the first sentence that
 * passes the gate. Never throws on a sentence. Cost: about a millisecond for a sentence that the
 * gate stops, some thirty for one that is parsed.
 *
 * <p>Reference: Halterman, Bagozzi, Beger, Schrodt and Scarborough (2023), PLOVER and POLECAT: A
 * New Political Event Ontology and Dataset.
 */
public final class EventCoder implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Deeds that mean the same in a sentence about sport. */
  private static final Set<EventType> OFFICIAL =
      Set.of(EventType.COERCE, EventType.SANCTION, EventType.AGREE, EventType.AID);

  private final LanguagePipeline language;
  private final ActorMatcher matcher;
  private final Gate gate;

  private EventCoder(LanguagePipeline language, ActorMatcher matcher, Gate gate) {
    this.language = language;
    this.matcher = matcher;
    this.gate = gate;
  }

  /** A coder with the program's own dictionary and the gate {@link Gate#ACTOR}. */
  public static EventCoder withDefaults() {
    return new EventCoder(
        new LanguagePipeline(), new ActorMatcher(ActorDictionary.standard()), Gate.ACTOR);
  }

  /** The same coder with another gate. */
  public EventCoder with(Gate other) {
    return new EventCoder(language, matcher, other);
  }

  /** The same coder with other names of actors. */
  public EventCoder with(ActorDictionary dictionary) {
    return new EventCoder(language, new ActorMatcher(dictionary), gate);
  }

  /**
   * The events of a text.
   *
   * @param published the day that "today" means, and that names of leaders must hold on; when
   *     empty, events have no date and names hold whenever they ever did
   * @throws org.entente.text.language.MissingModelsException if there are no language models
   */
  public Coding code(String text, Optional<LocalDate> published) {
    return read(text, published, sentence -> false).coding();
  }

  /**
   * A text with its events and, for whoever else wants them, its sentences.
   *
   * @param coding the events
   * @param lines every sentence, with its tree where it was parsed
   */
  public record Reading(Coding coding, List<Line> lines) {

    /** Copies the list. */
    public Reading {
      lines = List.copyOf(lines);
    }
  }

  /**
   * The events of a text, and its sentences; each is parsed at most once.
   *
   * @param published as for {@link #code(String, Optional)}
   * @param wanted which sentences to parse besides those that pass the gate
   * @throws org.entente.text.language.MissingModelsException if there are no language models
   */
  public Reading read(String text, Optional<LocalDate> published, Predicate<Sentence> wanted) {
    Discourse discourse = new Discourse();
    List<CodedEvent> events = new ArrayList<>();
    List<Explanation> explanations = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    for (Sentence sentence : language.split(text)) {
      List<Mention> mentions = matcher.match(sentence, published);
      Optional<ParsedSentence> open = gated(sentence, mentions, discourse);
      Coding coding =
          open.map(tree -> code(tree, mentions, discourse, published))
              .orElseGet(() -> closed(sentence, mentions));
      events.addAll(coding.events());
      explanations.addAll(coding.explanations());
      mentions.forEach(mention -> discourse.name(mention.actor()));
      Optional<ParsedSentence> tree =
          open.isEmpty() && wanted.test(sentence) ? Optional.of(language.parse(sentence)) : open;
      lines.add(new Line(sentence, tree, mentions));
    }
    return new Reading(new Coding(events, explanations), lines);
  }

  /** The gate stands twice: names decide before the tagger, words of deeds before the parser. */
  private Optional<ParsedSentence> gated(
      Sentence sentence, List<Mention> mentions, Discourse discourse) {
    if (!gate.passes(sentence, mentions, discourse)) {
      return Optional.empty();
    }
    Sentence tagged = language.tag(sentence);
    boolean open = gate == Gate.NONE || Lexicon.standard().mayFire(tagged);
    return open ? Optional.of(language.parse(tagged)) : Optional.empty();
  }

  private static Coding closed(Sentence sentence, List<Mention> mentions) {
    return new Coding(
        List.of(), List.of(explanation(sentence, Outcome.GATE_CLOSED, List.of(), mentions)));
  }

  /**
   * The events of one parsed sentence, without a gate.
   *
   * @param discourse what the text has named before; a new one for a sentence that stands alone
   */
  public Coding code(ParsedSentence sentence, Discourse discourse, Optional<LocalDate> published) {
    return code(sentence, matcher.match(sentence.sentence(), published), discourse, published);
  }

  private static Coding code(
      ParsedSentence sentence,
      List<Mention> mentions,
      Discourse discourse,
      Optional<LocalDate> published) {
    Participants who = new Participants(sentence, new ActorFinder(sentence, mentions, discourse));
    Factuality factuality = new Factuality(sentence, published);
    List<EventDraft> drafts =
        onTopic(sentence, new SentenceCoder(sentence, who, factuality).drafts());
    RoleSettler roles = new RoleSettler(sentence, who);
    EventBuilder builder = new EventBuilder(sentence, who, published);
    List<CodedEvent> events =
        EventSelection.of(drafts.stream().map(roles::settled).toList()).stream()
            .map(builder::event)
            .toList();
    Outcome outcome =
        !events.isEmpty()
            ? Outcome.CODED
            : drafts.isEmpty() ? Outcome.NO_TRIGGER : Outcome.NO_ACTOR;
    List<String> rules = drafts.stream().map(EventDraft::ruleId).toList();
    return new Coding(events, List.of(explanation(sentence.sentence(), outcome, rules, mentions)));
  }

  private static List<EventDraft> onTopic(ParsedSentence sentence, List<EventDraft> drafts) {
    return Contexts.isOffTopic(sentence)
        ? drafts.stream().filter(d -> OFFICIAL.contains(d.type())).toList()
        : drafts;
  }

  private static Explanation explanation(
      Sentence sentence, Outcome outcome, List<String> rules, List<Mention> mentions) {
    List<String> actors =
        mentions.stream()
            .map(
                m ->
                    sentence.token(m.first()).text()
                        + (m.first() == m.last() ? "" : " ... " + sentence.token(m.last()).text())
                        + " = "
                        + m.actor().code())
            .toList();
    return new Explanation(new TextSpan(sentence.begin(), sentence.end()), outcome, rules, actors);
  }
}
