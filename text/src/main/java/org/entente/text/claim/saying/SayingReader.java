package org.entente.text.claim.saying;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.core.claim.Voice;
import org.entente.text.actor.Mention;
import org.entente.text.claim.quotation.Layout;
import org.entente.text.claim.quotation.QuotedSentence;
import org.entente.text.claim.voice.ClaimWords;
import org.entente.text.claim.voice.Cues;
import org.entente.text.claim.voice.Heard;
import org.entente.text.claim.voice.VoiceRegister;
import org.entente.text.event.TextSpan;
import org.entente.text.language.ParsedSentence;

/** Reads who is said to speak in one sentence, and what the grammar gives as said. */
public final class SayingReader {

  private final QuotedSentence where;
  private final ParsedSentence sentence;
  private final VoiceRegister register;
  private final Speakers speakers;
  private final Contents contents;
  private final Addressees addressees;
  private final NounCues nouns;

  public SayingReader(
      Layout layout, ParsedSentence sentence, List<Mention> mentions, VoiceRegister register) {
    this.where = new QuotedSentence(layout, sentence);
    this.sentence = sentence;
    this.register = register;
    this.speakers = new Speakers(where, mentions, register);
    this.contents = new Contents(where);
    this.addressees = new Addressees(where);
    this.nouns = new NounCues(where, speakers);
  }

  /** What there is, in order of the text; a voice that speaks is kept in the register. */
  public Attribution.Reading read() {
    speakers.introduce();
    List<Heard> subjects = speakers.allSubjects();
    List<Saying> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (!where.isQuoted(i)) {
        Optional<Saying> saying = at(i);
        saying.ifPresent(s -> register.speak(s.heard().voice()));
        saying.ifPresent(found::add);
      }
    }
    if (found.isEmpty()) {
      subjects.stream()
          .map(Heard::voice)
          .filter(voice -> voice.kind() == Voice.Kind.PERSON)
          .findFirst()
          .ifPresent(register::turnTo);
    }
    return new Attribution.Reading(new SecondHandAttribution(sentence).passedOn(found), subjects);
  }

  private Optional<Saying> at(int i) {
    String lemma = sentence.lemma(i);
    if (sentence.token(i).text().equalsIgnoreCase("according")) {
      return nouns.source(i);
    }
    if (sentence.token(i).text().equalsIgnoreCase("per") && isPer(i)) {
      return nouns.source(i);
    }
    if (sentence.token(i).isVerb()) {
      boolean cue =
          Cues.takesClause(lemma)
              || Cues.is(lemma, Cues.Kind.DESCRIBE)
              || Cues.is(lemma, Cues.Kind.QUOTE);
      String next = i + 1 < sentence.size() ? sentence.token(i + 1).text() : "";
      return cue && Cues.fits(lemma, next.toLowerCase(Locale.ROOT)) && !isSilent(i)
          ? verb(i, lemma)
          : Optional.empty();
    }
    if (sentence.token(i).text().equals(":")) {
      return colon(i);
    }
    if (sentence.token(i).text().equals("For")) {
      return nouns.forOutlet(i);
    }
    return sentence.token(i).isNoun() && Cues.is(lemma, Cues.Kind.STANCE)
        ? nouns.stance(i)
        : Optional.empty();
  }

  /** "Per the ministry, ...", ", per Israeli officials": not "per cent". */
  private boolean isPer(int i) {
    boolean begins = i == 0 || sentence.token(i - 1).text().equals(",");
    String next = i + 1 < sentence.size() ? sentence.token(i + 1).text() : "";
    boolean name = !next.isEmpty() && (next.equals("the") || Character.isUpperCase(next.charAt(0)));
    return begins && name;
  }

  /** "did not say", "declined to say", "would not comment". */
  private boolean isSilent(int verb) {
    for (int child : sentence.children(verb)) {
      boolean not = ClaimWords.NEGATION.has(sentence.lemma(child)) && child < verb;
      boolean modifies =
          sentence.is(child, "advmod") || sentence.is(child, "neg") || sentence.is(child, "cc");
      if (not && modifies) {
        return true;
      }
    }
    if (isSpokenTo(verb) || isSupposed(verb)) {
      return true;
    }
    int head = sentence.head(verb);
    return head >= 0 && sentence.is(verb, "xcomp") && ClaimWords.SILENCE.has(sentence.lemma(head));
  }

  /** "Asked whether ..., he said": a participle without an auxiliary has no speaker of its own. */
  private boolean isSpokenTo(int verb) {
    return sentence.token(verb).tag().equals("VBN")
        && Cues.is(sentence.lemma(verb), Cues.Kind.TELL)
        && sentence.child(verb, "aux").isEmpty()
        && sentence.child(verb, "nsubj").isEmpty()
        && !sentence.is(verb, "conj");
  }

  /** "It may find that ...": nobody has said it. */
  private boolean isSupposed(int verb) {
    return sentence.children(verb, "aux").stream()
        .anyMatch(child -> ClaimWords.SUPPOSING.has(sentence.lemma(child)));
  }

  private Optional<Saying> verb(int verb, String lemma) {
    if (Cues.is(lemma, Cues.Kind.QUOTE) && asSaying(verb).isPresent()) {
      return quoted(verb);
    }
    OptionalInt subject = OptionalInt.empty();
    Optional<Heard> heard = Optional.empty();
    List<Integer> subjects = speakers.subjects(verb);
    if (sentence.child(verb, "nsubj").isEmpty() && verb > 0 && sentence.token(verb - 1).person()) {
      heard = speakers.ahead(verb);
    }
    for (int candidate : subjects) {
      if (heard.isEmpty()) {
        heard = speakers.resolve(candidate);
        subject = heard.isPresent() ? OptionalInt.of(candidate) : subject;
      }
    }
    if (heard.isEmpty()) {
      heard = speakers.behind(verb).or(() -> speakers.ahead(verb));
    }
    if (heard.isEmpty()) {
      return Optional.empty();
    }
    boolean clause = Cues.takesClause(lemma);
    List<TextSpan> found = clause ? contents.content(verb, subject) : List.of();
    List<TextSpan> content = clause ? content(verb, heard.get(), found) : List.of();
    String rule = (clause ? "say:" : "describe:") + lemma;
    return Optional.of(
        new Saying(
            verb,
            where.span(verb, verb),
            heard.get(),
            addressees.audience(verb, lemma),
            content,
            contents.described(verb),
            List.of(),
            rule));
  }

  /** By the grammar, unless the cue closes the sentence or stands between commas. */
  private List<TextSpan> content(int verb, Heard heard, List<TextSpan> found) {
    boolean puts = sentence.lemma(verb).equals("put") && sentence.lemma(0).equals("as");
    if (puts) {
      return contents.put(verb);
    }
    int begin = sentence.token(verb).begin();
    if (found.stream().allMatch(span -> span.end() <= begin)) {
      List<TextSpan> before = new SentenceFinalCue(where).before(verb, heard);
      if (!before.isEmpty()) {
        return before;
      }
    }
    return found.isEmpty() ? contents.interrupted(verb, heard) : found;
  }

  /** "The French foreign ministry: 'Borders are not for sale.'": a name alone, then its words. */
  private Optional<Saying> colon(int colon) {
    boolean quotes =
        colon + 1 < sentence.size() && where.isQuoted(colon + 1)
            || colon + 2 < sentence.size() && where.isQuoted(colon + 2);
    int first = colon;
    while (first > 0 && !sentence.token(first - 1).text().equals(":")) {
      first--;
      if (sentence.token(first).isVerb() || where.isQuoted(first)) {
        return Optional.empty();
      }
    }
    if (!quotes || first == colon || !sentence.token(colon - 1).isNoun()) {
      return Optional.empty();
    }
    int head = colon - 1;
    while (sentence.head(head) >= first && sentence.head(head) < colon) {
      head = sentence.head(head);
    }
    return speakers
        .resolve(head)
        .map(
            heard ->
                new Saying(
                    colon,
                    where.span(colon, colon),
                    heard,
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    "say:colon"));
  }

  /** "quoted Li as saying that": Li speaks, whoever quotes passed it on. */
  private Optional<Saying> quoted(int verb) {
    int saying = asSaying(verb).getAsInt();
    OptionalInt passive = sentence.child(verb, "nsubj:pass");
    OptionalInt object = sentence.child(verb, "obj");
    OptionalInt speaker = passive.isPresent() ? passive : object;
    if (speaker.isEmpty()) {
      return Optional.empty();
    }
    Optional<Heard> heard = speakers.resolve(speaker.getAsInt());
    OptionalInt by = passive.isPresent() ? agent(verb) : sentence.child(verb, "nsubj");
    List<Voice> through =
        by.isPresent()
            ? speakers.resolve(by.getAsInt()).map(Heard::voice).stream().toList()
            : List.of();
    return heard.map(
        who ->
            new Saying(
                saying,
                where.span(Math.min(verb, saying), Math.max(verb, saying)),
                who,
                Optional.empty(),
                contents.content(saying, OptionalInt.empty()),
                contents.described(saying),
                through,
                "quoted-as-saying"));
  }

  private OptionalInt agent(int verb) {
    return sentence.children(verb, "obl").stream()
        .filter(child -> sentence.preposition(child).filter("by"::equals).isPresent())
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  private OptionalInt asSaying(int verb) {
    for (int i = verb + 1; i < sentence.size(); i++) {
      boolean says = sentence.token(i).tag().equals("VBG") && Cues.takesClause(sentence.lemma(i));
      if (says && sentence.lemma(i - 1).equals("as") && sentence.dominates(verb, i)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }
}
