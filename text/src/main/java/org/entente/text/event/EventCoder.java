package org.entente.text.event;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
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
import org.entente.text.event.lexicon.EventWords;
import org.entente.text.event.lexicon.Lexicon;
import org.entente.text.language.LanguagePipeline;
import org.entente.text.language.ParsedSentence;
import org.entente.text.language.Sentence;
import org.entente.text.language.WorkLimit;

/**
 * Codes a text into events of the PLOVER ontology: who did what to whom. This is the class to start
 * with.
 *
 * <p>Immutable, serialisable and thread safe; the models are loaded at the first sentence that
 * passes the gate. No sentence makes it throw. A sentence that the gate stops costs about a
 * millisecond, one that is parsed about thirty.
 *
 * <p>Reference: Halterman, Bagozzi, Beger, Schrodt and Scarborough (2023), PLOVER and POLECAT: A
 * New Political Event Ontology and Dataset.
 */
public final class EventCoder implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Event types that mean the same in a sentence about sport. */
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

  /** A coder with the standard dictionary and the gate {@link Gate#ACTOR}. */
  public static EventCoder withDefaults() {
    return new EventCoder(
        new LanguagePipeline(), new ActorMatcher(ActorDictionary.standard()), Gate.ACTOR);
  }

  /** The same coder with another gate. */
  public EventCoder with(Gate other) {
    return new EventCoder(language, matcher, other);
  }

  /** The same coder with another dictionary of actors. */
  public EventCoder with(ActorDictionary dictionary) {
    return new EventCoder(language, new ActorMatcher(dictionary), gate);
  }

  /**
   * The events of a text.
   *
   * @param published day of publication: what "today" means, and the day on which leaders must be
   *     in office; if empty, events have no date and leaders of any time are recognised
   * @throws org.entente.text.language.MissingModelsException if there are no language models
   */
  public Coding code(String text, Optional<LocalDate> published) {
    return read(text, published, sentence -> false).coding();
  }

  /**
   * The events of a text, with its sentences for other uses.
   *
   * @param coding the events
   * @param lines every sentence, with its tree if it was parsed
   */
  public record Reading(Coding coding, List<Line> lines) {

    /** Copies the list. */
    public Reading {
      lines = List.copyOf(lines);
    }
  }

  /**
   * The events of a text, with its sentences. No sentence is parsed twice.
   *
   * @param published as for {@link #code(String, Optional)}
   * @param wanted which sentences to parse in addition to those that pass the gate
   * @throws org.entente.text.language.MissingModelsException if there are no language models
   * @throws org.entente.text.language.WorkLimitException if the text takes more work than an
   *     article may take
   */
  public Reading read(String text, Optional<LocalDate> published, Predicate<Sentence> wanted) {
    Discourse discourse = new Discourse();
    List<CodedEvent> events = new ArrayList<>();
    List<Explanation> explanations = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    List<Sentence> sentences = language.split(text);
    WorkLimit limit = WorkLimit.of(sentences);
    for (Sentence sentence : sentences) {
      List<Mention> mentions = matcher.match(sentence, published);
      Optional<ParsedSentence> open = gated(sentence, mentions, discourse, limit);
      Coding coding =
          open.map(tree -> code(tree, mentions, discourse, published))
              .orElseGet(() -> closed(sentence, mentions));
      events.addAll(coding.events());
      explanations.addAll(coding.explanations());
      mentions.forEach(mention -> discourse.name(mention.actor()));
      Optional<ParsedSentence> tree =
          open.isEmpty() && wanted.test(sentence) ? Optional.of(parsed(sentence, limit)) : open;
      lines.add(new Line(sentence, tree, mentions));
    }
    return new Reading(new Coding(events, explanations), lines);
  }

  private ParsedSentence parsed(Sentence sentence, WorkLimit limit) {
    limit.parse(sentence);
    return language.parse(sentence);
  }

  /** There are two gates: names decide before tagging, words for actions before parsing. */
  private Optional<ParsedSentence> gated(
      Sentence sentence, List<Mention> mentions, Discourse discourse, WorkLimit limit) {
    if (!gate.passes(sentence, mentions, discourse)) {
      return Optional.empty();
    }
    Sentence tagged = language.tag(sentence);
    boolean open = gate == Gate.NONE || Lexicon.standard().mayFire(tagged);
    return open ? Optional.of(parsed(tagged, limit)) : Optional.empty();
  }

  private static Coding closed(Sentence sentence, List<Mention> mentions) {
    return new Coding(
        List.of(), List.of(explanation(sentence, Outcome.GATE_CLOSED, List.of(), mentions)));
  }

  /**
   * The events of one parsed sentence; the gate is not asked.
   *
   * @param discourse what the text has named before; a new one for a sentence on its own
   */
  public Coding code(ParsedSentence sentence, Discourse discourse, Optional<LocalDate> published) {
    return code(sentence, matcher.match(sentence.sentence(), published), discourse, published);
  }

  private static Coding code(
      ParsedSentence sentence,
      List<Mention> mentions,
      Discourse discourse,
      Optional<LocalDate> published) {
    Participants participants =
        new Participants(sentence, new ActorFinder(sentence, mentions, discourse));
    Factuality factuality = new Factuality(sentence, published);
    List<EventDraft> drafts =
        onTopic(sentence, new SentenceCoder(sentence, participants, factuality).drafts());
    discourse.about(participants.topic());
    RoleResolver roles = new RoleResolver(sentence, participants);
    EventBuilder builder = new EventBuilder(sentence, participants, published);
    List<CodedEvent> events =
        EventSelection.of(drafts.stream().map(roles::resolved).toList()).stream()
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
    return !drafts.isEmpty() && Contexts.isOffTopic(sentence)
        ? drafts.stream().filter(d -> isOfficial(sentence, d)).toList()
        : drafts;
  }

  /** "banned the club", but not "demolished the defence" or "will meet in the final". */
  private static boolean isOfficial(ParsedSentence sentence, EventDraft draft) {
    boolean figure =
        IntStream.rangeClosed(draft.first(), draft.last())
            .anyMatch(i -> EventWords.SPORTING.has(sentence.lemma(i)));
    boolean game = draft.ruleId().startsWith("will+");
    return OFFICIAL.contains(draft.type()) && !figure && !game;
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
