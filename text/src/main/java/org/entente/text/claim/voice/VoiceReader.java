package org.entente.text.claim.voice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.core.claim.Capacity;
import org.entente.core.claim.Voice;
import org.entente.text.actor.ActorName;
import org.entente.text.actor.Mention;
import org.entente.text.actor.Roles;
import org.entente.text.event.TextSpan;
import org.entente.text.language.ParsedSentence;

/** Reads who a noun phrase stands for: name, title, affiliation, country, capacity. */
public final class VoiceReader {

  /** Letters; a longer word in capitals is where a report comes from. */
  private static final int LONGEST_INITIALS = 3;

  private static final Pattern SPEAKING =
      Pattern.compile(
          ".*(?:er|or|ist|ian|man|woman|ant|ent|piece|service|side|camp|team|media|public|elite)");

  private final String text;
  private final ParsedSentence sentence;
  private final List<Mention> mentions;
  private final NounPhraseReader phrases;
  private final PhraseCountries countries;

  public VoiceReader(String text, ParsedSentence sentence, List<Mention> mentions) {
    this.text = text;
    this.sentence = sentence;
    this.mentions = mentions;
    this.phrases = new NounPhraseReader(text, sentence, mentions);
    this.countries = new PhraseCountries(text, sentence, mentions);
  }

  /**
   * The voice of a phrase; empty if nobody can speak of that name ("figures", "the treaty").
   *
   * @param head index of its head
   */
  public Optional<Heard> read(int head) {
    Optional<Heard> institution = institution(head);
    if (institution.isPresent()) {
      return institution;
    }
    int start = phrases.dateline();
    if (head < start) {
      return behindDateline(start);
    }
    NounPhrase phrase = phrases.phrase(head);
    TextSpan span = phrases.span(phrase.first(), phrase.last());
    String words =
        NounPhraseReader.oneLine(span.of(text)).replaceFirst("['\u2019]s$|['\u2019]$", "");
    String lower = words.toLowerCase(Locale.ROOT);
    if (words.isBlank()
        || lower.startsWith("this ")
        || lower.startsWith("nobody")
        || lower.startsWith("no ")) {
      return Optional.empty();
    }
    Optional<Heard> press =
        outlet(phrase, head, words).map(name -> new Heard(outletVoice(phrase, name), span));
    if (press.isPresent()) {
      return press;
    }
    return phrase.hasName() && isPerson(phrase, head)
        ? Optional.of(person(phrase))
        : body(phrase, head, words, span);
  }

  /** An institution of the table at a token: "Law and Justice" is no Law. */
  private Optional<Heard> institution(int head) {
    int offset = sentence.sentence().begin();
    String all = text.substring(offset, sentence.sentence().end());
    int at = sentence.token(head).begin() - offset;
    return Places.institutionAt(all, at)
        .filter(named -> isAlone(head, offset + named.at(), offset + named.end()))
        .map(
            named ->
                new Heard(
                    new Voice(
                        NounPhraseReader.oneLine(named.name()),
                        Voice.Kind.OFFICE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(named.meaning().country()),
                        named.meaning().capacity()),
                    new TextSpan(offset + named.at(), offset + named.end())));
  }

  /** The name is all that the phrase says, but for an article: no "Pentagon press secretary". */
  private boolean isAlone(int head, int begin, int end) {
    NounPhrase phrase = phrases.phrase(head);
    int first = sentence.token(phrase.first()).begin();
    String before = first < begin ? text.substring(first, begin).strip() : "";
    boolean ends = sentence.token(phrase.last()).end() <= end;
    return ends && (before.isEmpty() || before.equalsIgnoreCase("the"));
  }

  /** "NEW DELHI, Aug 9 - India's ministry said": the parser may take the dateline for a subject. */
  private Optional<Heard> behindDateline(int start) {
    int noun = -1;
    for (int i = start; i < sentence.size(); i++) {
      if (noun >= 0 && (sentence.token(i).isVerb() || sentence.token(i).text().equals(","))) {
        return read(noun);
      }
      noun = sentence.token(i).isNoun() ? i : noun;
    }
    return Optional.empty();
  }

  /** Whether a noun is a document that speaks for whoever wrote it: "a statement". */
  public boolean isDocument(int head) {
    return Nouns.is(sentence.lemma(head), Nouns.Kind.DOCUMENT);
  }

  /** Whether the phrase is a person's name, at least in part. */
  private boolean isPerson(NounPhrase phrase, int head) {
    String first = sentence.token(phrase.nameFirst()).text();
    boolean dateline =
        first.length() > LONGEST_INITIALS && first.equals(first.toUpperCase(Locale.ROOT));
    if (dateline || phrases.isState(phrase.nameFirst(), phrase.nameLast())) {
      return false;
    }
    for (int i = phrase.nameFirst(); i <= phrase.nameLast(); i++) {
      if (sentence.token(i).person() || leader(i)) {
        return !Nouns.is(sentence.lemma(phrase.nameLast()), Nouns.Kind.BODY);
      }
    }
    boolean titled =
        phrase.nameFirst() > phrase.first()
            && Places.capacity(phrases.words(phrase.first(), phrase.nameFirst() - 1)).isPresent();
    boolean told = Places.capacity(phrase.beside()).isPresent();
    boolean names = phrase.nameLast() > phrase.nameFirst() || titled || told;
    return names
        && (titled || told)
        && !Nouns.is(sentence.lemma(head), Nouns.Kind.BODY)
        && !phrases.isState(phrase.nameFirst(), phrase.nameLast());
  }

  private boolean leader(int token) {
    return mentions.stream().anyMatch(m -> m.covers(token) && m.kind() == ActorName.Kind.LEADER);
  }

  private Heard person(NounPhrase phrase) {
    TextSpan name = phrases.span(phrase.nameFirst(), phrase.nameLast());
    String before =
        phrase.nameFirst() > phrase.first()
            ? phrases.words(phrase.first(), phrase.nameFirst() - 1)
            : "";
    String beside =
        phrase.beside().equals(NounPhraseReader.oneLine(name.of(text))) ? "" : phrase.beside();
    String title = Titles.title(before, beside);
    Optional<String> affiliation =
        Titles.affiliation(beside)
            .or(() -> Titles.affiliation(Titles.OFFICE.matcher(before).replaceAll("")))
            .or(() -> Places.nameOfInstitution(before))
            .or(() -> organisation(phrase.first(), phrase.nameFirst() - 1));
    Optional<Places.Institution> place = Places.institution(before + " " + beside);
    Optional<String> seat =
        affiliation.flatMap(Places::institution).map(Places.Institution::country);
    Optional<String> country =
        seat.or(() -> countries.country(phrase.first(), phrase.nameLast()))
            .or(() -> countries.countryBeside(phrase, affiliation))
            .or(() -> place.map(Places.Institution::country))
            .or(() -> Places.countryOfCity(before + " " + beside));
    Optional<Capacity> capacity = Titles.capacity(title, affiliation.orElse(beside));
    return new Heard(
        new Voice(
            NounPhraseReader.oneLine(name.of(text)),
            Voice.Kind.PERSON,
            Optional.of(title).filter(t -> !t.isBlank()),
            affiliation,
            country,
            capacity
                .or(() -> place.map(Places.Institution::capacity))
                .orElse(leaderOf(phrase) ? Capacity.GOVERNMENT : Capacity.UNKNOWN)),
        name);
  }

  private boolean leaderOf(NounPhrase phrase) {
    for (int i = phrase.nameFirst(); i <= phrase.nameLast(); i++) {
      if (leader(i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The name of an outlet of the table: alone, after a state ("Japan's Sankei Shimbun"), beside
   * what it is ("the TASS news agency", "the newspaper Sabah").
   */
  private Optional<String> outlet(NounPhrase phrase, int head, String words) {
    if (Places.countryOfNamedOutlet(words).isPresent()) {
      return Optional.of(words);
    }
    boolean press = Nouns.is(sentence.lemma(head), Nouns.Kind.PRESS);
    int first = press || !phrase.hasName() ? phrase.first() : phrase.nameFirst();
    int last = press || !phrase.hasName() ? phrase.last() : phrase.nameLast();
    int end = last;
    while (press && end + 1 < sentence.size() && sentence.token(end + 1).isProper()) {
      end++;
    }
    return press || phrase.hasName() ? named(first, end, press) : Optional.empty();
  }

  /** The longest name of an outlet between two tokens, or the whole. */
  private Optional<String> named(int first, int last, boolean parts) {
    for (int length = last - first + 1; length > 0; length--) {
      for (int from = first; from + length - 1 <= last; from++) {
        String name = phrases.words(from, from + length - 1);
        boolean article = name.startsWith("the ");
        if (!article && Places.countryOfNamedOutlet(name).isPresent()) {
          return Optional.of(name);
        }
      }
      if (!parts) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Voice outletVoice(NounPhrase phrase, String label) {
    Optional<String> country = countries.country(phrase.first(), phrase.last());
    return new Voice(
        label,
        Voice.Kind.OUTLET,
        Optional.empty(),
        Optional.empty(),
        country.isPresent() ? country : Places.countryOfNamedOutlet(label),
        Capacity.MEDIA);
  }

  private Optional<Heard> body(NounPhrase phrase, int head, String words, TextSpan span) {
    Optional<Capacity> capacity = Titles.capacity(words, phrase.beside());
    Optional<Places.Institution> place = Places.institution(words);
    boolean known = phrases.isState(head, head) || mentions.stream().anyMatch(m -> m.covers(head));
    boolean role = Roles.of(sentence.lemma(head)).isPresent();
    boolean document = Nouns.is(sentence.lemma(head), Nouns.Kind.DOCUMENT);
    boolean proper =
        sentence.token(head).isProper() && !Nouns.is(sentence.lemma(head), Nouns.Kind.TEXT);
    boolean nobody =
        capacity.isEmpty() && place.isEmpty() && !known && !role && !document && !proper;
    boolean ofState =
        countries.country(phrase.first(), phrase.last()).isPresent()
            && SPEAKING.matcher(sentence.lemma(head)).matches();
    if (nobody && !isGroup(head) && !ofState || Nouns.is(sentence.lemma(head), Nouns.Kind.TEXT)) {
      return Optional.empty();
    }
    boolean office =
        known
            || place.isPresent()
            || Nouns.is(sentence.lemma(head), Nouns.Kind.BODY)
            || document
                && !words.toLowerCase(Locale.ROOT).matches("(many|some|several|most|other|few) .*")
            || sentence.token(head).isProper();
    Capacity as =
        known && phrases.isState(head, head)
            ? capacity.filter(c -> c != Capacity.CITIZEN).orElse(Capacity.GOVERNMENT)
            : capacity
                .or(() -> place.map(Places.Institution::capacity))
                .orElse(organisation(head) ? Capacity.INTERNATIONAL : Capacity.UNKNOWN);
    Optional<String> country =
        countries
            .country(phrase.first(), phrase.last())
            .or(() -> place.map(Places.Institution::country))
            .or(() -> countries.countryIn(phrase.beside()))
            .or(() -> Places.countryOfCity(words + " " + phrase.beside()));
    return Optional.of(
        new Heard(
            new Voice(
                words,
                office ? Voice.Kind.OFFICE : Voice.Kind.UNNAMED,
                Optional.empty(),
                Optional.empty(),
                country,
                as),
            span));
  }

  /** People without a name: "critics", "his old boss". */
  private boolean isGroup(int head) {
    return Nouns.is(sentence.lemma(head), Nouns.Kind.GROUP)
        || Nouns.is(sentence.lemma(head), Nouns.Kind.ROLE)
            && sentence.children(head).stream()
                .anyMatch(child -> sentence.token(child).tag().equals("PRP$"));
  }

  /** "NATO Secretary General": the organisation named between two tokens. */
  private Optional<String> organisation(int first, int last) {
    return mentions.stream()
        .filter(m -> first <= m.first() && m.last() <= last)
        .filter(m -> m.kind() == ActorName.Kind.ORGANISATION)
        .map(m -> phrases.words(m.first(), m.last()))
        .findFirst();
  }

  private boolean organisation(int head) {
    return mentions.stream()
        .anyMatch(m -> m.covers(head) && m.kind() == ActorName.Kind.ORGANISATION);
  }
}
