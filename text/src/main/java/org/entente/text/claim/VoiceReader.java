package org.entente.text.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.core.claim.Capacity;
import org.entente.core.claim.Voice;
import org.entente.text.actor.ActorName;
import org.entente.text.actor.Mention;
import org.entente.text.actor.Roles;
import org.entente.text.event.TextSpan;
import org.entente.text.language.ParsedSentence;
import org.entente.text.language.Token;

/**
 * Reads who a noun phrase of one sentence stands for: name, title, affiliation, country, capacity.
 */
final class VoiceReader {

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "van", "von", "al", "el", "bin", "der", "da", "di", "la", "le", "ibn", "of", "dos");
  private static final Set<String> BODIES =
      Set.of(
          "ministry",
          "department",
          "office",
          "government",
          "embassy",
          "council",
          "commission",
          "committee",
          "party",
          "institute",
          "university",
          "agency",
          "house",
          "kremlin",
          "pentagon",
          "palace",
          "administration",
          "bank",
          "union",
          "command",
          "alliance",
          "association",
          "federation",
          "organization",
          "organisation",
          "parliament",
          "senate",
          "army",
          "navy",
          "force",
          "statement",
          "communique",
          "report",
          "chancellery",
          "presidency",
          "cabinet",
          "secretariat",
          "group",
          "company",
          "centre",
          "center",
          "foundation",
          "court",
          "board",
          "assembly",
          "congress",
          "treasury",
          "bureau",
          "authority",
          "coalition",
          "forum");
  private static final Set<String> INSTITUTES = Set.of("at", "with", "from", "for", "of");

  private final String text;
  private final ParsedSentence sentence;
  private final List<Mention> mentions;

  VoiceReader(String text, ParsedSentence sentence, List<Mention> mentions) {
    this.text = text;
    this.sentence = sentence;
    this.mentions = mentions;
  }

  /** Tokens of a phrase, and what stands beside it. */
  private record Phrase(int first, int last, int nameFirst, int nameLast, String beside) {
    boolean hasName() {
      return nameFirst <= nameLast;
    }
  }

  /**
   * The voice of a phrase; empty if nobody can speak of that name ("figures", "the treaty").
   *
   * @param head index of its head
   */
  Optional<Heard> read(int head) {
    Phrase phrase = phrase(head);
    TextSpan span = span(phrase.first(), phrase.last());
    String words = oneLine(span.of(text)).replaceFirst("['\u2019]s$|['\u2019]$", "");
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

  /** Whether the phrase is a person's name, at least in part. */
  private boolean isPerson(Phrase phrase, int head) {
    for (int i = phrase.nameFirst(); i <= phrase.nameLast(); i++) {
      if (sentence.token(i).person() || leader(i)) {
        return !BODIES.contains(sentence.lemma(phrase.nameLast()));
      }
    }
    boolean titled =
        phrase.nameFirst() > phrase.first()
            && Places.capacity(words(phrase.first(), phrase.nameFirst() - 1)).isPresent();
    boolean told = Places.capacity(phrase.beside()).isPresent();
    boolean names = phrase.nameLast() > phrase.nameFirst() || titled || told;
    return names
        && (titled || told)
        && !BODIES.contains(sentence.lemma(head))
        && !isState(phrase.nameFirst(), phrase.nameLast());
  }

  private boolean leader(int token) {
    return mentions.stream().anyMatch(m -> m.covers(token) && m.kind() == ActorName.Kind.LEADER);
  }

  private boolean isState(int first, int last) {
    return mentions.stream()
        .anyMatch(m -> m.kind() != ActorName.Kind.LEADER && m.first() <= first && last <= m.last());
  }

  private Heard person(Phrase phrase) {
    TextSpan name = span(phrase.nameFirst(), phrase.nameLast());
    String before =
        phrase.nameFirst() > phrase.first() ? words(phrase.first(), phrase.nameFirst() - 1) : "";
    String beside = phrase.beside().equals(oneLine(name.of(text))) ? "" : phrase.beside();
    String title = title(before, beside);
    Optional<String> affiliation =
        affiliation(beside).or(() -> affiliation(OFFICE.matcher(before).replaceAll("")));
    Optional<Places.Institution> place = Places.institution(before + " " + beside);
    Optional<String> seat =
        affiliation.flatMap(Places::institution).map(Places.Institution::country);
    Optional<String> country =
        seat.or(() -> country(phrase.first(), phrase.nameLast()))
            .or(() -> countryBeside(phrase, affiliation))
            .or(() -> place.map(Places.Institution::country))
            .or(() -> Places.countryOfCity(before + " " + beside));
    Optional<Capacity> capacity = capacity(title, affiliation.orElse(beside));
    return new Heard(
        new Voice(
            oneLine(name.of(text)),
            Voice.Kind.PERSON,
            Optional.of(title).filter(t -> !t.isBlank()),
            affiliation,
            country,
            capacity
                .or(() -> place.map(Places.Institution::capacity))
                .orElse(leaderOf(phrase) ? Capacity.GOVERNMENT : Capacity.UNKNOWN)),
        name);
  }

  private boolean leaderOf(Phrase phrase) {
    for (int i = phrase.nameFirst(); i <= phrase.nameLast(); i++) {
      if (leader(i)) {
        return true;
      }
    }
    return false;
  }

  /** A spokesman speaks in the capacity of those he speaks for; everybody else in his own. */
  private static Optional<Capacity> capacity(String title, String place) {
    String lower = title.toLowerCase(Locale.ROOT);
    boolean speaksFor = lower.contains("spokes") || GENERIC.matcher(lower).matches();
    Optional<Capacity> own = Places.capacity(title);
    Optional<Capacity> others = Places.capacity(place);
    return speaksFor ? others.or(() -> own) : own.or(() -> others);
  }

  /** "Secretary of State", "Minister of Defence": an office, and no place. */
  private static final java.util.regex.Pattern OFFICE =
      java.util.regex.Pattern.compile(
          "(?i)(?:secretary|minister|chief|chiefs|department|ministry) (?:of|for) [\\p{L} ]*");

  private static final java.util.regex.Pattern GENERIC =
      java.util.regex.Pattern.compile(
          "(?:vice |deputy |former |founding |acting |executive )*(?:president|head|director|chair|chairman|chairwoman|leader|member|chief|secretary|secretary-general|manager|founder|official|chief of staff|coordinator)(?: of .*)?");

  static String title(String before, String beside) {
    String first = bare(before);
    if (Places.capacity(first).isPresent()
        || GENERIC.matcher(first.toLowerCase(Locale.ROOT)).matches()) {
      return first;
    }
    String second = bare(beside);
    int cut = second.length();
    for (String word : INSTITUTES) {
      int at = second.indexOf(" " + word + " ");
      if (at > 0 && !word.equals("of")) {
        cut = Math.min(cut, at);
      }
    }
    String title = second.substring(0, cut);
    int of = title.indexOf(" of ");
    boolean office = of > 0 && Places.capacity(title.substring(0, of)).isPresent();
    boolean place = title.matches("(?:of|at|with|from|for) .*");
    return place ? "" : office ? title.substring(0, of) : title;
  }

  private static String bare(String words) {
    return words
        .replaceFirst("^.*[\\p{L})] [-\u2013\u2014]{1,2} ", "")
        .replaceAll("&[a-z]{2,6};|&#\\d{2,4};|</?\\w{1,8}>", " ")
        .strip()
        .replaceFirst("^[,(\u2014\u2013-]+\\s*", "")
        .replaceFirst("(?i)^(a|an|the|his|her|its|who is|who was)\\s+", "")
        .replaceFirst("[,;:.]+$", "")
        .replaceFirst("['\u2019]s$", "")
        .strip();
  }

  /** What follows "at", else "with", "from", "for", "of" in what stands beside a name. */
  static Optional<String> affiliation(String beside) {
    for (String word : List.of("at", "with", "from", "for", "of")) {
      int at = (" " + beside).indexOf(" " + word + " ");
      if (at >= 0) {
        String rest = beside.substring(Math.min(beside.length(), at + word.length() + 1)).strip();
        String place = bare(rest.split("[,;()\u2014]| and author| who ", 2)[0]);
        if (!place.isBlank() && place.chars().anyMatch(Character::isUpperCase)) {
          return Optional.of(place);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The name of an outlet of the table: alone, after a state ("Japan's Sankei Shimbun"), beside
   * what it is ("the TASS news agency", "the newspaper Sabah").
   */
  private Optional<String> outlet(Phrase phrase, int head, String words) {
    if (Places.countryOfNamedOutlet(words).isPresent()) {
      return Optional.of(words);
    }
    boolean press = PRESS.contains(sentence.lemma(head));
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
        String name = words(from, from + length - 1);
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

  private static final Set<String> PRESS =
      Set.of(
          "newspaper",
          "paper",
          "daily",
          "agency",
          "broadcaster",
          "channel",
          "magazine",
          "weekly",
          "tabloid",
          "outlet",
          "website",
          "network",
          "station",
          "television",
          "radio");

  private Voice outletVoice(Phrase phrase, String label) {
    Optional<String> country = country(phrase.first(), phrase.last());
    return new Voice(
        label,
        Voice.Kind.OUTLET,
        Optional.empty(),
        Optional.empty(),
        country.isPresent() ? country : Places.countryOfNamedOutlet(label),
        Capacity.MEDIA);
  }

  private Optional<Heard> body(Phrase phrase, int head, String words, TextSpan span) {
    Optional<Capacity> capacity = capacity(words, phrase.beside());
    Optional<Places.Institution> place = Places.institution(words);
    boolean known = isState(head, head) || mentions.stream().anyMatch(m -> m.covers(head));
    boolean role = Roles.of(sentence.lemma(head)).isPresent();
    boolean document = DOCUMENTS.contains(sentence.lemma(head));
    boolean proper = sentence.token(head).isProper() && !TEXTS.contains(sentence.lemma(head));
    boolean nobody =
        capacity.isEmpty() && place.isEmpty() && !known && !role && !document && !proper;
    boolean ofState =
        country(phrase.first(), phrase.last()).isPresent()
            && SPEAKING.matcher(sentence.lemma(head)).matches();
    if (nobody && !isGroup(head) && !ofState || TEXTS.contains(sentence.lemma(head))) {
      return Optional.empty();
    }
    boolean office =
        known
            || place.isPresent()
            || BODIES.contains(sentence.lemma(head))
            || document
                && !words.toLowerCase(Locale.ROOT).matches("(many|some|several|most|other|few) .*")
            || sentence.token(head).isProper();
    Capacity as =
        known && isState(head, head)
            ? capacity.filter(c -> c != Capacity.CITIZEN).orElse(Capacity.GOVERNMENT)
            : capacity
                .or(() -> place.map(Places.Institution::capacity))
                .orElse(organisation(head) ? Capacity.INTERNATIONAL : Capacity.UNKNOWN);
    Optional<String> country =
        country(phrase.first(), phrase.last())
            .or(() -> place.map(Places.Institution::country))
            .or(() -> countryIn(phrase.beside()))
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

  private static final Set<String> DOCUMENTS =
      Set.of(
          "statement",
          "communique",
          "report",
          "editorial",
          "analysis",
          "commentary",
          "letter",
          "study",
          "paper",
          "article",
          "poll",
          "survey",
          "assessment",
          "document",
          "memo",
          "readout",
          "declaration",
          "press",
          "source",
          "brief",
          "memorandum",
          "leader",
          "column");
  private static final java.util.regex.Pattern SPEAKING =
      java.util.regex.Pattern.compile(
          ".*(?:er|or|ist|ian|man|woman|ant|ent|piece|service|side|camp|team|media|public|elite)");
  private static final Set<String> TEXTS =
      Set.of(
          "treaty",
          "article",
          "annex",
          "pact",
          "agreement",
          "protocol",
          "charter",
          "constitution",
          "act",
          "clause",
          "law",
          "figure",
          "figures",
          "datum",
          "data",
          "number",
          "map",
          "history",
          "geography",
          "logic",
          "fact",
          "experience",
          "evidence",
          "deal",
          "accord",
          "text",
          "bill",
          "book",
          "film",
          "story",
          "joke",
          "rumour",
          "rumor");
  private static final Set<String> GROUPS =
      Set.of(
          "source",
          "people",
          "person",
          "other",
          "critic",
          "sceptic",
          "skeptic",
          "some",
          "many",
          "most",
          "few",
          "one",
          "supporter",
          "opponent",
          "insider",
          "man",
          "woman",
          "voice",
          "veteran",
          "elder",
          "host",
          "guest",
          "mother",
          "father",
          "everyone",
          "nobody",
          "both",
          "another",
          "ally",
          "hawk",
          "participant",
          "delegate",
          "negotiator",
          "figure",
          "visitor");

  private boolean isGroup(int head) {
    return GROUPS.contains(sentence.lemma(head));
  }

  private boolean organisation(int head) {
    return mentions.stream()
        .anyMatch(m -> m.covers(head) && m.kind() == ActorName.Kind.ORGANISATION);
  }

  /** The state named first in a stretch, unless only after "to": an ambassador to Japan. */
  private Optional<String> country(int first, int last) {
    return mentions.stream()
        .filter(m -> first <= m.first() && m.last() <= last)
        .filter(m -> m.actor().code().length() == 3 && isCountry(m))
        .filter(m -> m.first() == 0 || !sentence.lemma(m.first() - 1).equals("to"))
        .filter(m -> !isField(m))
        .map(m -> m.actor().code())
        .findFirst();
  }

  /** "Korean studies", "a Korea hand": what somebody knows, not where he is from. */
  private boolean isField(Mention mention) {
    int next = mention.last() + 1;
    return next < sentence.size()
        && FIELDS.contains(sentence.token(next).text().toLowerCase(Locale.ROOT));
  }

  private static final Set<String> FIELDS =
      Set.of(
          "studies",
          "affairs",
          "politics",
          "history",
          "language",
          "literature",
          "hand",
          "expert",
          "watcher",
          "specialist",
          "programme",
          "program",
          "desk",
          "division",
          "law",
          "economy",
          "chair",
          "relations",
          "analyst");

  private static boolean isCountry(Mention mention) {
    return mention.kind() != ActorName.Kind.ORGANISATION
        && !Set.of("IGO", "NGO", "IMG").contains(mention.actor().code());
  }

  private Optional<String> countryBeside(Phrase phrase, Optional<String> affiliation) {
    Optional<String> there = affiliation.flatMap(this::countryIn);
    return there.isPresent() ? there : countryIn(phrase.beside());
  }

  /** The first state that is named in some words of this sentence. */
  private Optional<String> countryIn(String words) {
    int at = words.isBlank() ? -1 : oneLine(sentenceText()).indexOf(words.strip());
    if (at < 0) {
      return Optional.empty();
    }
    return mentions.stream()
        .filter(VoiceReader::isCountry)
        .filter(m -> words.contains(sentence.token(m.first()).text()))
        .filter(m -> !isField(m))
        .filter(m -> m.first() == 0 || !sentence.lemma(m.first() - 1).equals("to"))
        .map(m -> m.actor().code())
        .findFirst();
  }

  private String sentenceText() {
    return text.substring(sentence.sentence().begin(), sentence.sentence().end());
  }

  private Phrase phrase(int head) {
    int first = head;
    int last = head;
    for (int token : sentence.subtree(head)) {
      if (token < head && isContiguous(token, head)) {
        first = Math.min(first, token);
      }
    }
    while (first < head && isBefore(first, head)) {
      first++;
    }
    for (int i = head + 1; i < sentence.size() && goesOn(head, i); i++) {
      last = i;
    }
    int nameLast = nameEnd(head, last);
    int nameFirst = nameLast;
    while (nameFirst - 1 >= first && isNamePart(nameFirst - 1, nameFirst)) {
      nameFirst--;
    }
    int sure = nameFirst;
    while (sure < nameLast && !sentence.token(sure).person()) {
      sure++;
    }
    if (sentence.token(sure).person() && sure < nameLast) {
      nameFirst = sure;
    }
    boolean named = sentence.token(nameLast).isProper() && !isTitleWord(nameLast);
    Optional<int[]> after =
        named && sentence.token(nameLast).person()
            ? Optional.empty()
            : nameAfter(first, head, last);
    if (after.isPresent() && !isState(after.get()[0], after.get()[1])) {
      int[] name = after.get();
      return new Phrase(first, Math.max(last, name[1]), name[0], name[1], beside(head, name[1]));
    }
    return named
        ? new Phrase(
            first,
            last,
            nameFirst,
            nameLast,
            (last > nameLast ? words(nameLast + 1, last) + " " : "")
                + beside(head, Math.max(last, nameLast)))
        : new Phrase(first, last, 1, 0, beside(head, last));
  }

  /**
   * "the Green member of the Bundestag [Sunniva Abels]", "Sudan's delegation leader, [Abbas
   * Idris]".
   */
  private Optional<int[]> nameAfter(int first, int head, int last) {
    int i = head + 1;
    boolean apart = false;
    while (i < sentence.size() && (i <= last || isOutside(i))) {
      apart |= isOutside(i);
      if (isNameStart(i, apart)) {
        return nameFrom(i, apart).filter(name -> isRole(first, head));
      }
      i++;
    }
    while (apart && i < sentence.size() && isTitleWord(i) && sentence.token(i).isProper()) {
      i++;
    }
    return apart && i < sentence.size() && isNameStart(i, true)
        ? nameFrom(i, true).filter(name -> isRole(first, head))
        : Optional.empty();
  }

  /**
   * Commas and brackets, and words in another script: "Its spokeswoman, \u2026 (Maryam Sadraei)".
   */
  private boolean isOutside(int token) {
    String word = sentence.token(token).text();
    boolean bracket = word.equals("(") || word.equals("-LRB-") || word.equals(",");
    return bracket || word.codePoints().noneMatch(c -> c < 0x250 && Character.isLetter(c));
  }

  private boolean isNameStart(int token, boolean apart) {
    return sentence.token(token).isProper()
        && !isTitleWord(token)
        && (sentence.token(token).person() || apart);
  }

  /** A name of two words at least. */
  private Optional<int[]> nameFrom(int start, boolean apart) {
    int end = start;
    while (end + 1 < sentence.size()
        && (sentence.token(end + 1).person() || apart && sentence.token(end + 1).isProper())) {
      end++;
    }
    return end > start ? Optional.of(new int[] {start, end}) : Optional.empty();
  }

  private boolean isRole(int first, int head) {
    return Places.capacity(words(first, head)).isPresent()
        || Roles.of(sentence.lemma(head)).isPresent()
        || KIN.contains(sentence.lemma(head));
  }

  private static final Set<String> KIN =
      Set.of(
          "head",
          "director",
          "chief",
          "leader",
          "chair",
          "chairman",
          "chairwoman",
          "boss",
          "founder",
          "co-founder",
          "member",
          "owner",
          "cousin",
          "brother",
          "sister",
          "wife",
          "husband",
          "colleague",
          "friend",
          "neighbour",
          "neighbor",
          "rival",
          "predecessor",
          "successor",
          "partner",
          "counterpart",
          "son",
          "daughter",
          "father",
          "mother",
          "uncle",
          "aunt");

  /** Prepositions and conjunctions before a phrase, and a verb that the parser drew into it. */
  private boolean isBefore(int token, int head) {
    String tag = sentence.token(token).tag();
    boolean word = tag.equals("IN") || tag.equals("CC") || tag.equals("TO") || tag.equals("RB");
    return word && !sentence.lemma(token).equals("than")
        || sentence.token(token).isVerb() && Cues.takesClause(sentence.lemma(token))
        || sentence.token(token).text().equalsIgnoreCase("according");
  }

  /** No comma, verb or quotation mark between. */
  private boolean isContiguous(int token, int head) {
    for (int i = token; i < head; i++) {
      String tag = sentence.token(i).tag();
      boolean stop =
          tag.equals(",")
              || tag.equals(":")
              || tag.equals("``")
              || tag.equals("''")
              || tag.startsWith("VB")
                  && !tag.equals("VBN")
                  && !tag.equals("VBG")
                  && sentence.head(i) != head;
      if (stop) {
        return false;
      }
    }
    return sentence.dominates(head, token);
  }

  /** The phrase goes on after its head with names and with what describes it, to the next comma. */
  private boolean goesOn(int head, int token) {
    Token next = sentence.token(token);
    if (next.tag().length() == 1 && !Character.isLetter(next.tag().charAt(0))) {
      return false;
    }
    if (next.tag().equals("``") || next.tag().equals("''") || next.tag().startsWith("-")) {
      return false;
    }
    if (!sentence.dominates(head, token)) {
      return false;
    }
    for (int at = token; at != head && at >= 0; at = sentence.head(at)) {
      if (sentence.is(at, "acl") && sentence.relation(at).contains("relcl")
          || sentence.is(at, "appos")
          || sentence.is(at, "acl") && sentence.token(at).isVerb()
          || sentence.is(at, "parataxis")
          || sentence.is(at, "ccomp")
          || isTime(at)) {
        return false;
      }
    }
    return true;
  }

  private static final Set<String> TIMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "yesterday",
          "today",
          "week",
          "month",
          "year",
          "morning",
          "evening",
          "night",
          "day",
          "interview",
          "telephone",
          "phone",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private boolean isTime(int token) {
    return TIMES.contains(sentence.lemma(token));
  }

  private int nameEnd(int head, int last) {
    int end = head;
    while (end + 1 <= last
        && sentence.token(end + 1).isProper()
        && (sentence.is(end + 1, "flat")
            || sentence.is(end + 1, "compound")
            || sentence.token(end + 1).person())) {
      end++;
    }
    return end;
  }

  private boolean isNamePart(int token, int next) {
    Token it = sentence.token(token);
    if (it.isProper()) {
      return !isTitleWord(token) && !isState(token, token);
    }
    return PARTICLES.contains(it.text().toLowerCase(Locale.ROOT))
        && !it.text().equals("of")
        && token > 0
        && sentence.token(token - 1).isProper()
        && sentence.token(next).isProper();
  }

  private boolean isTitleWord(int token) {
    String word = sentence.token(token).text();
    return !sentence.token(token).person()
        && (Roles.of(sentence.lemma(token)).isPresent()
            || TITLES.contains(word.toLowerCase(Locale.ROOT).replace(".", "")));
  }

  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "dr",
          "prof",
          "professor",
          "sir",
          "lord",
          "lady",
          "gen",
          "lt",
          "col",
          "adm",
          "capt",
          "sen",
          "rep",
          "rev",
          "general",
          "admiral",
          "colonel",
          "captain",
          "marshal",
          "sergeant",
          "major",
          "lieutenant",
          "ambassador",
          "brigadier",
          "commodore",
          "father",
          "sister",
          "bishop",
          "sheikh",
          "imam",
          "rabbi",
          "madam",
          "madame",
          "minister",
          "analyst");

  /**
   * What stands beside a name: an apposition between commas, a phrase with "of" or "at", "who ...".
   */
  private String beside(int head, int last) {
    int from = last + 1;
    if (from >= sentence.size()) {
      return apposition(head);
    }
    String next = sentence.token(from).text();
    if (next.equals(",") || next.equals("(") || next.equals("\u2014") || next.equals("--")) {
      return betweenCommas(from, head);
    }
    return apposition(head);
  }

  private String apposition(int head) {
    for (int child : sentence.children(head, "appos")) {
      List<Integer> all = sentence.subtree(child);
      return words(all.get(0), all.get(all.size() - 1));
    }
    return "";
  }

  /** The words after a comma, up to the cue or the end, if they say what somebody is. */
  private String betweenCommas(int comma, int head) {
    int end = comma + 1;
    while (end < sentence.size() && end - comma < 40 && !endsBeside(end, comma, head)) {
      end++;
    }
    if (end <= comma + 1) {
      return apposition(head);
    }
    String words = words(comma + 1, end - 1);
    return Places.capacity(words).isPresent() || Places.institution(words).isPresent()
        ? words
        : apposition(head);
  }

  private boolean endsBeside(int token, int comma, int head) {
    Token it = sentence.token(token);
    if (it.tag().equals("``") || it.tag().equals("''") || it.text().equals(")")) {
      return true;
    }
    boolean finite = it.tag().equals("VBD") || it.tag().equals("VBZ") || it.tag().equals("VBP");
    boolean own = sentence.dominates(head, token);
    return finite && !own && Cues.takesClause(it.lemma())
        || it.text().equals(",")
            && token > comma + 1
            && !own
            && !(token + 1 < sentence.size() && sentence.dominates(head, token + 1));
  }

  private TextSpan span(int first, int last) {
    return new TextSpan(sentence.token(first).begin(), sentence.token(last).end());
  }

  private String words(int first, int last) {
    return oneLine(span(first, last).of(text));
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }
}
