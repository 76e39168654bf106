package org.entente.text.claim.saying;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.core.claim.Capacity;
import org.entente.core.claim.Voice;
import org.entente.text.actor.Mention;
import org.entente.text.claim.quotation.QuotedSentence;
import org.entente.text.claim.voice.ClaimWords;
import org.entente.text.claim.voice.Heard;
import org.entente.text.claim.voice.VoiceReader;
import org.entente.text.claim.voice.VoiceRegister;
import org.entente.text.event.TextSpan;
import org.entente.text.language.ParsedSentence;

/** Reads who speaks where a cue stands, and whom a name, a pronoun or a noun stands for. */
final class Speakers {

  private static final int MOST_STEPS = 5;
  private static final Set<String> WRITTEN = Set.of("by", "from");

  private final QuotedSentence where;
  private final ParsedSentence sentence;
  private final List<Mention> mentions;
  private final VoiceReader voices;
  private final VoiceRegister register;

  Speakers(QuotedSentence where, List<Mention> mentions, VoiceRegister register) {
    this.where = where;
    this.sentence = where.tree();
    this.register = register;
    this.mentions = mentions;
    this.voices = new VoiceReader(where.layout().text(), sentence, mentions);
  }

  /** Persons who are named with what they are, whether or not they speak here. */
  void introduce() {
    for (int i = 0; i < sentence.size(); i++) {
      boolean ends =
          sentence.token(i).person()
              && i > 0
              && sentence.token(i - 1).person()
              && (i + 1 == sentence.size() || !sentence.token(i + 1).person());
      if (ends) {
        voices
            .read(top(i))
            .map(Heard::voice)
            .filter(voice -> voice.kind() == Voice.Kind.PERSON)
            .filter(voice -> register.labelled(voice.label()).isEmpty())
            .ifPresent(register::introduce);
      }
    }
  }

  /** The head of the name that a token belongs to. */
  private int top(int token) {
    int at = token;
    while (sentence.head(at) >= 0
        && (sentence.is(at, "flat") || sentence.is(at, "compound"))
        && sentence.token(sentence.head(at)).isProper()
        && sentence.token(sentence.head(at)).person()) {
      at = sentence.head(at);
    }
    return at;
  }

  List<Heard> allSubjects() {
    List<Heard> subjects = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.is(i, "nsubj")) {
        resolve(i).ifPresent(subjects::add);
      }
    }
    return subjects;
  }

  /** Who could be the subject of a verb, the likeliest first: its own, or those of verbs above. */
  List<Integer> subjects(int verb) {
    OptionalInt own = nearest(sentence.children(verb, "nsubj"), verb);
    boolean nominal = own.isPresent() && !sentence.token(own.getAsInt()).isVerb();
    if (nominal && !sentence.token(own.getAsInt()).tag().startsWith("W")) {
      return List.of(own.getAsInt());
    }
    if (where.isParticipleAsMark(verb)) {
      return subjectsAbove(sentence.head(verb));
    }
    boolean shares =
        own.isPresent()
            || sentence.is(verb, "conj")
            || sentence.is(verb, "xcomp")
            || sentence.is(verb, "advcl")
            || sentence.is(verb, "acl")
            || sentence.is(verb, "dep");
    return shares ? subjectsAbove(verb) : List.of();
  }

  /** Of two subjects that the parser gives, the one next to the verb. */
  private static OptionalInt nearest(List<Integer> subjects, int verb) {
    return subjects.stream()
        .mapToInt(Integer::intValue)
        .reduce((a, b) -> Math.abs(b - verb) < Math.abs(a - verb) ? b : a);
  }

  /** Nouns that a clause describes, and subjects of the verbs above it. */
  private List<Integer> subjectsAbove(int verb) {
    List<Integer> found = new ArrayList<>();
    int at = sentence.head(verb);
    for (int steps = 0; at >= 0 && steps < MOST_STEPS; steps++) {
      if (sentence.token(at).isNoun() && at < verb) {
        found.add(at);
      }
      OptionalInt subject = sentence.child(at, "nsubj");
      boolean relative =
          subject.isPresent() && sentence.token(subject.getAsInt()).tag().startsWith("W");
      if (subject.isPresent() && !relative && sentence.token(at).isVerb()) {
        found.add(subject.getAsInt());
      }
      at = sentence.head(at);
    }
    return found;
  }

  /** Where the parser saw no subject: a name right after a verb that follows a break. */
  Optional<Heard> behind(int verb) {
    int next = verb + 1;
    while (next < sentence.size()
        && Set.of("DT", "JJ", "PRP$").contains(sentence.token(next).tag())) {
      next++;
    }
    while (next + 1 < sentence.size()
        && sentence.token(next).isNoun()
        && sentence.token(next + 1).isNoun()) {
      next++;
    }
    boolean possible =
        isPlainlyFinite(verb)
            && verb > 0
            && isBreak(verb - 1)
            && next < sentence.size()
            && isNominal(next);
    if (!possible) {
      return Optional.empty();
    }
    boolean comma = next + 1 < sentence.size() && sentence.token(next + 1).text().equals(",");
    boolean name = sentence.token(next).person() && comma;
    boolean others = sentence.is(next, "nsubj") && sentence.head(next) != verb && !name;
    boolean owns = next + 1 < sentence.size() && sentence.token(next + 1).tag().equals("POS");
    return others || owns ? Optional.empty() : resolve(next);
  }

  /**
   * Where the parser saw no subject: a name right before a verb. A name within a subject that
   * cannot speak ("the treaty with Japan says") does not speak either.
   */
  Optional<Heard> ahead(int verb) {
    boolean free =
        sentence.children(verb, "nsubj").stream()
            .noneMatch(subject -> sentence.dominates(subject, verb - 1));
    return isPlainlyFinite(verb) && verb > 0 && isNominal(verb - 1) && free
        ? resolve(verb - 1)
        : Optional.empty();
  }

  private boolean isPlainlyFinite(int verb) {
    return Set.of("VBD", "VBZ", "VBP").contains(sentence.token(verb).tag());
  }

  private boolean isBreak(int token) {
    String tag = sentence.token(token).tag();
    return tag.equals(",") || tag.equals("''") || where.isQuoted(token);
  }

  private boolean isNominal(int token) {
    return sentence.token(token).isNoun() || sentence.token(token).tag().equals("PRP");
  }

  /** Who a subject stands for, by its own words or by those of before. */
  Optional<Heard> resolve(int head) {
    if (where.isQuoted(head)) {
      return Optional.empty();
    }
    String lower = sentence.token(head).text().toLowerCase(Locale.ROOT);
    TextSpan here = where.span(head, head);
    if (sentence.token(head).tag().startsWith("PRP")) {
      return bodyOfSentence(lower, head)
          .or(() -> pronoun(lower))
          .map(voice -> new Heard(voice, here));
    }
    if (ClaimWords.UNNAMED_PLURAL.has(lower) && sentence.children(head).isEmpty()) {
      return Optional.of(new Heard(unnamed(sentence.token(head).text(), Optional.empty()), here));
    }
    Optional<Voice> paper = thePaper(head);
    if (paper.isPresent()) {
      return paper.map(voice -> new Heard(voice, here));
    }
    OptionalInt author = author(head);
    if (author.isPresent()) {
      Optional<Heard> heard = resolve(author.getAsInt());
      if (heard.isPresent()) {
        return heard;
      }
    }
    return voices.read(head).map(heard -> known(heard, head)).map(heard -> possessed(heard, head));
  }

  /** "a statement by Minister Rossi said": whoever wrote it speaks. */
  private OptionalInt author(int head) {
    return voices.isDocument(head)
        ? sentence.children(head, "nmod").stream()
            .filter(child -> child > head)
            .filter(child -> sentence.preposition(child).filter(WRITTEN::contains).isPresent())
            .mapToInt(Integer::intValue)
            .findFirst()
        : OptionalInt.empty();
  }

  /** "its ambassador", "its head, Rasa N.": of the state, and the kind, of the voice before. */
  private Heard possessed(Heard heard, int head) {
    Optional<Voice> owner = Optional.empty();
    for (int child : sentence.children(head)) {
      String word = sentence.token(child).text().toLowerCase(Locale.ROOT);
      if (word.equals("its") || word.equals("their")) {
        Optional<Voice> body = bodyOfSentence("it", head).filter(v -> !isState(v));
        if (body.isPresent()) {
          return new Heard(belonging(heard.voice(), body.get()), heard.mention());
        }
        owner = stateBefore(head).or(() -> register.latestSpeaker());
      } else if (word.equals("his") || word.equals("her")) {
        owner = register.latestSpeaker();
      }
    }
    return owner
        .map(of -> new Heard(VoiceRegister.fuller(heard.voice(), placed(of)), heard.mention()))
        .orElse(heard);
  }

  private static boolean isState(Voice voice) {
    return voice.country().isPresent() && voice.label().indexOf(' ') < 0;
  }

  /**
   * "The committee will vote, its chairman said": who speaks belongs to the body of the sentence.
   */
  private static Voice belonging(Voice voice, Voice body) {
    return new Voice(
        voice.label(),
        voice.kind(),
        voice.title(),
        voice.affiliation().or(() -> Optional.of(body.label())),
        voice.country().or(body::country),
        voice.capacity() == Capacity.UNKNOWN ? body.capacity() : voice.capacity());
  }

  /** "Poland is ready, its president said": the first state of the sentence. */
  private Optional<Voice> stateBefore(int head) {
    return mentions.stream()
        .filter(mention -> mention.last() < head && !where.isQuoted(mention.first()))
        .map(States::of)
        .flatMap(Optional::stream)
        .findFirst()
        .map(code -> unnamed(code, Optional.of(code)));
  }

  /** Without what is said of the person alone. */
  private static Voice placed(Voice of) {
    return new Voice(
        of.label(), of.kind(), Optional.empty(), Optional.empty(), of.country(), of.capacity());
  }

  /** "the paper", "the daily": the outlet that was named last. */
  private Optional<Voice> thePaper(int head) {
    boolean paper = ClaimWords.OUTLET_NOUN.has(sentence.lemma(head));
    boolean bare = sentence.children(head).size() == 1 && sentence.has(head, "det", "the");
    return paper && bare ? register.latestOutlet() : Optional.empty();
  }

  /** "The chancellery let it be known that it would": what its own sentence began with. */
  private Optional<Voice> bodyOfSentence(String word, int pronoun) {
    if (!word.equals("it")) {
      return Optional.empty();
    }
    for (int i = 0; i < pronoun; i++) {
      boolean above =
          sentence.is(i, "nsubj")
              && sentence.token(i).isNoun()
              && sentence.dominates(sentence.head(i), pronoun);
      if (above && !where.isQuoted(i)) {
        return voices
            .read(i)
            .map(heard -> known(heard, pronoun).voice())
            .filter(v -> v.kind() == Voice.Kind.OFFICE || v.kind() == Voice.Kind.OUTLET);
      }
    }
    return Optional.empty();
  }

  private Optional<Voice> pronoun(String word) {
    return switch (word) {
      case "he", "she", "his", "her" -> register.latestPerson();
      case "it", "its" -> register.latestBody();
      case "they", "their" -> register.latestGroup();
      default -> Optional.empty();
    };
  }

  private static Voice unnamed(String label, Optional<String> country) {
    return new Voice(
        label, Voice.Kind.UNNAMED, Optional.empty(), Optional.empty(), country, Capacity.UNKNOWN);
  }

  /**
   * A surname, "the professor", "the ministry": the voice that was meant, with what was said of it.
   */
  private Heard known(Heard heard, int head) {
    Voice voice = heard.voice();
    boolean bare = sentence.token(head).isProper() && voice.label().indexOf(' ') < 0;
    if (voice.kind() == Voice.Kind.PERSON || bare && voice.country().isEmpty()) {
      Optional<Voice> before =
          register.labelled(voice.label()).or(() -> register.person(voice.label()));
      return before
          .map(known -> new Heard(VoiceRegister.fuller(known, voice), heard.mention()))
          .orElseGet(() -> named(heard));
    }
    String[] words = voice.label().split("\\s+");
    boolean definite = ClaimWords.DEFINITE.has(words[0].toLowerCase(Locale.ROOT));
    if (definite && words.length <= 3 && voice.kind() != Voice.Kind.OUTLET) {
      Optional<Voice> before = register.called(words[words.length - 1], voice.country());
      return before.map(known -> new Heard(known, heard.mention())).orElse(heard);
    }
    return register
        .labelled(voice.label())
        .map(known -> new Heard(VoiceRegister.fuller(known, voice), heard.mention()))
        .orElse(heard);
  }

  /** With the full name that the text gives elsewhere. */
  private Heard named(Heard heard) {
    Voice voice = heard.voice();
    return where
        .layout()
        .names()
        .of(voice.label())
        .filter(name -> voice.kind() == Voice.Kind.PERSON)
        .map(name -> new Heard(labelled(name, voice), heard.mention()))
        .orElse(heard);
  }

  private static Voice labelled(String name, Voice voice) {
    return new Voice(
        name, voice.kind(), voice.title(), voice.affiliation(), voice.country(), voice.capacity());
  }
}
