package org.entente.text.event.clause;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.text.actor.ActorRef;
import org.entente.text.actor.Roles;
import org.entente.text.actor.Sector;
import org.entente.text.event.day.Dates;
import org.entente.text.event.lexicon.EventWords;
import org.entente.text.event.lexicon.ObjectPattern;
import org.entente.text.event.lexicon.Rule;
import org.entente.text.event.lexicon.Rule.Mark;
import org.entente.text.language.ParsedSentence;

/** Tests whether a clause has the objects that a rule requires. */
final class ObjectMatcher {
  private static final Set<Sector> OFFICES =
      EnumSet.of(Sector.GOV, Sector.LEG, Sector.JUD, Sector.COP, Sector.OPP, Sector.MED);

  private final ParsedSentence s;
  private final Participants participants;
  private final GovernedWords words;

  ObjectMatcher(ParsedSentence sentence, Participants participants) {
    this.s = sentence;
    this.participants = participants;
    this.words = new GovernedWords(sentence);
  }

  boolean fits(Clause clause, Rule rule) {
    boolean object =
        rule.objects().isEmpty() || rule.objects().stream().anyMatch(wanted -> has(clause, wanted));
    return object && !(rule.has(Mark.UNAIMED) && isAimed(clause));
  }

  private boolean has(Clause clause, ObjectPattern wanted) {
    return switch (wanted.place()) {
      case OBJECT -> hasObject(clause, wanted);
      case PHRASE -> hasPhrase(clause, wanted);
      case SUBJECT -> clause.subjects().stream().anyMatch(subject -> is(subject, wanted));
      case PEACEKEEPING ->
          EventWords.PEACEKEEPING.words().stream()
                  .anyMatch(beginning -> begins(clause.verb(), beginning))
              && words.inObject(clause, wanted.nouns()::contains);
    };
  }

  private boolean is(int noun, ObjectPattern wanted) {
    return wanted.kind() == ObjectPattern.Kind.BEGINNING
        ? begins(noun, wanted.word())
        : wanted.nouns().contains(s.lemma(noun)) || isCounted(noun, wanted);
  }

  /** "hundreds [of soldiers]". */
  private boolean isCounted(int noun, ObjectPattern wanted) {
    return EventWords.MEASURE.has(s.lemma(noun))
        && s.children(noun, "nmod").stream().anyMatch(i -> wanted.nouns().contains(s.lemma(i)));
  }

  private boolean begins(int head, String beginning) {
    return s.subtree(head).stream().anyMatch(i -> s.lemma(i).startsWith(beginning));
  }

  private boolean hasPhrase(Clause clause, ObjectPattern wanted) {
    return switch (wanted.kind()) {
      case ANY ->
          clause.phrases(wanted.preposition()).stream().anyMatch(i -> !Dates.isDay(s.lemma(i)));
      case CLASS -> words.inPhrase(clause, wanted.preposition(), wanted.nouns()::contains);
      default -> words.inPhrase(clause, wanted.preposition(), wanted.word()::equals);
    };
  }

  private boolean hasObject(Clause clause, ObjectPattern wanted) {
    List<Integer> objects = clause.patients();
    return switch (wanted.kind()) {
      case ANY -> !objects.isEmpty();
      case WORD ->
          words.predicates(clause.verb(), wanted.word())
              || words.inObject(clause, wanted.word()::equals);
      case CLASS -> words.inObject(clause, wanted.nouns()::contains);
      case NO_CLASS -> objects.stream().noneMatch(i -> wanted.nouns().contains(s.lemma(i)));
      case BEGINNING -> objects.stream().anyMatch(i -> begins(i, wanted.word()));
      case COMPLEMENT -> clause.complement().isPresent();
      case RECIPIENT ->
          hasActor(s.children(clause.verb(), "iobj"))
              || s.children(clause.verb(), "obl").stream()
                      .anyMatch(i -> s.relation(i).equals("obl:npmod") && s.token(i).isNoun())
                  && hasActor(s.children(clause.verb(), "obj"));
      case CAPTIVE ->
          words.inObject(clause, lemma -> Roles.of(lemma).isPresent())
              || objects.stream().anyMatch(this::isPerson);
      case RETURNED ->
          !objects.isEmpty()
              && (!clause.phrases("to").isEmpty() || !participants.refs(objects).isEmpty());
      case OFFICIAL -> objects.stream().anyMatch(this::isOfficial);
    };
  }

  private boolean hasActor(List<Integer> nouns) {
    return nouns.stream().anyMatch(i -> !participants.actorsOf(i).isEmpty());
  }

  private boolean isPerson(int noun) {
    return s.token(noun).person() || s.token(noun).tag().equals("NNPS");
  }

  private boolean isOfficial(int noun) {
    return s.token(noun).isProper()
        || Roles.of(s.lemma(noun)).filter(OFFICES::contains).isPresent();
  }

  /** "fired missiles at Chad": an attack and not a test. */
  private boolean isAimed(Clause clause) {
    return EventWords.AIMING_PREPOSITION.words().stream()
        .flatMap(preposition -> clause.phrases(preposition).stream())
        .flatMap(phrase -> participants.refs(phrase).stream())
        .anyMatch(ref -> ref.basis() == ActorRef.Basis.NAMED);
  }
}
