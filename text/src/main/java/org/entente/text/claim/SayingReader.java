package org.entente.text.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.entente.core.claim.Capacity;
import org.entente.core.claim.Voice;
import org.entente.text.actor.Mention;
import org.entente.text.event.TextSpan;
import org.entente.text.language.ParsedSentence;

/** Reads who is said to speak in one sentence, and what the grammar gives as said. */
final class SayingReader {

  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "nobody", "no", "neither", "nor", "hardly");
  private static final Set<String> SILENT =
      Set.of(
          "decline", "refuse", "fail", "avoid", "stop", "stopped", "forbear", "want", "need",
          "try");
  private static final Set<String> SPOKEN =
      Set.of(
          "say", "tell", "warn", "announce", "report", "add", "declare", "state", "claim", "write");
  private static final Set<String> REPEATED =
      Set.of("reiterate", "reaffirm", "repeat", "insist", "stress", "promise", "deny", "argue");
  private static final Set<String> OPINING =
      Set.of("believe", "consider", "think", "deem", "expect", "find");
  private static final Set<String> PLURAL =
      Set.of("some", "others", "many", "several", "few", "most", "both");

  private static final int MOST_STEPS = 5;
  private static final Set<String> PLAIN =
      Set.of(
          "say",
          "claim",
          "think",
          "believe",
          "argue",
          "warn",
          "insist",
          "add",
          "note",
          "predict",
          "fear",
          "hope",
          "repeat",
          "maintain",
          "tell",
          "suggest",
          "expect",
          "explain",
          "report",
          "doubt",
          "reckon",
          "assume",
          "admit",
          "concede",
          "announce");

  private final String text;
  private final ParsedSentence sentence;
  private final Layout layout;
  private final VoiceReader voices;
  private final VoiceRegister register;

  SayingReader(
      Layout layout, ParsedSentence sentence, List<Mention> mentions, VoiceRegister register) {
    this.text = layout.text();
    this.sentence = sentence;
    this.layout = layout;
    this.register = register;
    this.voices = new VoiceReader(text, sentence, mentions);
  }

  /** What there is, in order of the text; a voice that speaks is kept in the register. */
  Attribution.Reading read() {
    introduce();
    List<Heard> subjects = allSubjects();
    List<Saying> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (!isQuoted(i)) {
        Optional<Saying> saying = at(i);
        saying.ifPresent(s -> register.speak(s.heard().voice()));
        saying.ifPresent(found::add);
      }
    }
    return new Attribution.Reading(passedOn(found), subjects);
  }

  private List<Heard> allSubjects() {
    List<Heard> subjects = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.is(i, "nsubj")) {
        resolve(i).ifPresent(subjects::add);
      }
    }
    return subjects;
  }

  /** Persons who are named with what they are, whether or not they speak here. */
  private void introduce() {
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

  private Optional<Saying> at(int i) {
    String lemma = sentence.lemma(i);
    if (sentence.token(i).text().equalsIgnoreCase("according")) {
      return source(i);
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
    if (sentence.token(i).text().equals("For")) {
      return forOutlet(i);
    }
    return sentence.token(i).isNoun() && Cues.is(lemma, Cues.Kind.STANCE)
        ? stance(i)
        : Optional.empty();
  }

  /** "did not say", "declined to say", "would not comment". */
  private boolean isSilent(int verb) {
    for (int child : sentence.children(verb)) {
      boolean not = NEGATIONS.contains(sentence.lemma(child)) && child < verb;
      boolean modifies =
          sentence.is(child, "advmod") || sentence.is(child, "neg") || sentence.is(child, "cc");
      if (not && modifies) {
        return true;
      }
    }
    if (isSpokenTo(verb)) {
      return true;
    }
    int head = sentence.head(verb);
    return head >= 0 && sentence.is(verb, "xcomp") && SILENT.contains(sentence.lemma(head));
  }

  /** "Asked whether ..., he said": a participle without an auxiliary has no speaker of its own. */
  private boolean isSpokenTo(int verb) {
    return sentence.token(verb).tag().equals("VBN")
        && Cues.is(sentence.lemma(verb), Cues.Kind.TELL)
        && sentence.child(verb, "aux").isEmpty()
        && sentence.child(verb, "nsubj").isEmpty()
        && !sentence.is(verb, "conj");
  }

  private Optional<Saying> verb(int verb, String lemma) {
    if (Cues.is(lemma, Cues.Kind.QUOTE) && asSaying(verb).isPresent()) {
      return quoted(verb);
    }
    OptionalInt subject = OptionalInt.empty();
    Optional<Heard> heard = Optional.empty();
    for (int candidate : subjects(verb)) {
      if (heard.isEmpty()) {
        heard = resolve(candidate);
        subject = heard.isPresent() ? OptionalInt.of(candidate) : subject;
      }
    }
    heard = heard.or(() -> beside(verb));
    if (heard.isEmpty()) {
      return Optional.empty();
    }
    boolean clause = Cues.takesClause(lemma);
    List<TextSpan> found = clause ? content(verb, subject) : List.of();
    List<TextSpan> content = clause && found.isEmpty() ? interrupted(verb, heard.get()) : found;
    String rule = (clause ? "say:" : "describe:") + lemma;
    return Optional.of(
        new Saying(
            verb,
            span(verb, verb),
            heard.get(),
            audience(verb, lemma),
            content,
            described(verb),
            List.of(),
            rule));
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
    Optional<Heard> heard = resolve(speaker.getAsInt());
    OptionalInt by = passive.isPresent() ? agent(verb) : sentence.child(verb, "nsubj");
    List<Voice> through =
        by.isPresent() ? resolve(by.getAsInt()).map(Heard::voice).stream().toList() : List.of();
    return heard.map(
        who ->
            new Saying(
                saying,
                span(Math.min(verb, saying), Math.max(verb, saying)),
                who,
                Optional.empty(),
                content(saying, OptionalInt.empty()),
                described(saying),
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

  /** Who could be the subject of a verb, the likeliest first: its own, or those of verbs above. */
  private List<Integer> subjects(int verb) {
    OptionalInt own = sentence.child(verb, "nsubj");
    boolean nominal = own.isPresent() && !sentence.token(own.getAsInt()).isVerb();
    if (nominal && !sentence.token(own.getAsInt()).tag().startsWith("W")) {
      return List.of(own.getAsInt());
    }
    if (isParticipleAsMark(verb)) {
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

  /** ", saying they had failed": the parser takes the participle for a conjunction. */
  private boolean isParticipleAsMark(int verb) {
    return sentence.token(verb).tag().equals("VBG")
        && sentence.is(verb, "mark")
        && sentence.head(verb) > verb;
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

  /** Where the parser saw no subject: a name right after the verb, or right before it. */
  private Optional<Heard> beside(int verb) {
    boolean finite = Set.of("VBD", "VBZ", "VBP").contains(sentence.token(verb).tag());
    if (!finite) {
      return Optional.empty();
    }
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
    boolean after = verb > 0 && isBreak(verb - 1);
    boolean others =
        next < sentence.size() && sentence.is(next, "nsubj") && sentence.head(next) != verb;
    boolean owns = next + 1 < sentence.size() && sentence.token(next + 1).tag().equals("POS");
    if (after && next < sentence.size() && isNominal(next) && !others && !owns) {
      return resolve(next);
    }
    return verb > 0 && isNominal(verb - 1) ? resolve(verb - 1) : Optional.empty();
  }

  private boolean isBreak(int token) {
    String tag = sentence.token(token).tag();
    return tag.equals(",") || tag.equals("''") || isQuoted(token);
  }

  private boolean isNominal(int token) {
    return sentence.token(token).isNoun() || sentence.token(token).tag().equals("PRP");
  }

  /** Who a subject stands for, by its own words or by those of before. */
  Optional<Heard> resolve(int head) {
    if (isQuoted(head)) {
      return Optional.empty();
    }
    String lower = sentence.token(head).text().toLowerCase(Locale.ROOT);
    TextSpan here = span(head, head);
    if (sentence.token(head).tag().equals("PRP")) {
      return pronoun(lower).map(voice -> new Heard(voice, here));
    }
    if (PLURAL.contains(lower) && sentence.children(head).isEmpty()) {
      return Optional.of(new Heard(unnamed(sentence.token(head).text()), here));
    }
    Optional<Voice> paper = thePaper(head);
    if (paper.isPresent()) {
      return paper.map(voice -> new Heard(voice, here));
    }
    return voices.read(head).map(heard -> known(heard, head)).map(heard -> possessed(heard, head));
  }

  /** "its ambassador", "its head, Rasa N.": of the state, and the kind, of the voice before. */
  private Heard possessed(Heard heard, int head) {
    boolean own =
        sentence.children(head).stream().anyMatch(c -> sentence.token(c).tag().equals("PRP$"));
    Optional<Voice> owner = own ? register.latestSpeaker() : Optional.empty();
    return owner
        .map(of -> new Heard(VoiceRegister.fuller(heard.voice(), placed(of)), heard.mention()))
        .orElse(heard);
  }

  /** Without what is said of the person alone. */
  private static Voice placed(Voice of) {
    return new Voice(
        of.label(), of.kind(), Optional.empty(), Optional.empty(), of.country(), of.capacity());
  }

  /** "the paper", "the daily": the outlet that was named last. */
  private Optional<Voice> thePaper(int head) {
    boolean paper =
        Set.of(
                "paper",
                "newspaper",
                "daily",
                "agency",
                "broadcaster",
                "tabloid",
                "magazine",
                "weekly")
            .contains(sentence.lemma(head));
    boolean bare = sentence.children(head).size() == 1 && sentence.has(head, "det", "the");
    return paper && bare ? register.latestOutlet() : Optional.empty();
  }

  private Optional<Voice> pronoun(String word) {
    return switch (word) {
      case "he", "she" -> register.latestPerson();
      case "it" -> register.latestBody();
      case "they" -> register.latestGroup();
      default -> Optional.empty();
    };
  }

  private static Voice unnamed(String label) {
    return new Voice(
        label,
        Voice.Kind.UNNAMED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Capacity.UNKNOWN);
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
    boolean definite =
        Set.of("the", "its", "his", "her", "their").contains(words[0].toLowerCase(Locale.ROOT));
    if (definite && words.length <= 3 && voice.kind() != Voice.Kind.OUTLET) {
      Optional<Voice> before = register.called(words[words.length - 1]);
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
    return layout
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

  private Optional<String> audience(int verb, String lemma) {
    if (Cues.is(lemma, Cues.Kind.TELL)) {
      OptionalInt hearer = hearer(verb);
      if (hearer.isPresent()) {
        return Optional.of(phrase(hearer.getAsInt()));
      }
    }
    return sentence.children(verb, "obl").stream()
        .filter(child -> !isQuoted(child))
        .filter(child -> sentence.preposition(child).filter("to"::equals).isPresent())
        .map(this::phrase)
        .findFirst();
  }

  /** Of two objects the first hears: "telling reporters the alliance was strong". */
  private OptionalInt hearer(int verb) {
    return sentence.children(verb).stream()
        .filter(child -> sentence.is(child, "obj") || sentence.is(child, "iobj"))
        .filter(child -> child > verb && !isQuoted(child))
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  private String phrase(int head) {
    List<Integer> all =
        sentence.subtree(head).stream()
            .filter(t -> !sentence.is(t, "case") || sentence.head(t) != head)
            .filter(t -> t <= head)
            .toList();
    int first = all.isEmpty() ? head : all.get(0);
    return span(first, head).of(text).replaceAll("\\s+", " ");
  }

  /** What is said, without the cue: the clause below it, or the clause that it interrupts. */
  private List<TextSpan> content(int verb, OptionalInt subject) {
    if (isParticipleAsMark(verb)) {
      Set<Integer> tokens = new TreeSet<>(sentence.subtree(sentence.head(verb)));
      tokens.removeIf(token -> token <= verb);
      return pieces(tokens);
    }
    List<TextSpan> that = afterThat(verb);
    OptionalInt clause = sentence.child(verb, "ccomp");
    if (clause.isPresent()) {
      List<TextSpan> tree = clause(clause.getAsInt(), verb);
      boolean begins =
          !that.isEmpty() && !tree.isEmpty() && tree.get(0).begin() >= that.get(0).begin();
      boolean cut = begins && quotedAfter(that, tree);
      return that.isEmpty() || begins && !cut ? tree : that;
    }
    if (!that.isEmpty()) {
      return that;
    }
    int head = sentence.head(verb);
    if (head >= 0
        && (sentence.is(verb, "parataxis") || sentence.is(verb, "dep"))
        && isAside(verb)) {
      return around(head, verb, subject);
    }
    OptionalInt opined = sentence.child(verb, "xcomp");
    OptionalInt object = sentence.child(verb, "obj");
    if (OPINING.contains(sentence.lemma(verb)) && opined.isPresent() && object.isPresent()) {
      Set<Integer> tokens = new TreeSet<>(sentence.subtree(opined.getAsInt()));
      tokens.addAll(sentence.subtree(object.getAsInt()));
      return pieces(tokens);
    }
    if (sentence.lemma(verb).equals("claim")) {
      OptionalInt infinitive = sentence.child(verb, "xcomp");
      if (infinitive.isPresent()) {
        return clause(infinitive.getAsInt(), verb);
      }
    }
    boolean finite = Set.of("VBD", "VBZ", "VBP", "VBG").contains(sentence.token(verb).tag());
    boolean before = subject.isPresent() && subject.getAsInt() < verb;
    return PLAIN.contains(sentence.lemma(verb)) && finite && before ? rest(verb) : List.of();
  }

  /** Whether words in quotation marks lie in the one stretch, behind the end of the other. */
  private boolean quotedAfter(List<TextSpan> whole, List<TextSpan> part) {
    int end = part.get(part.size() - 1).end();
    int last = whole.get(whole.size() - 1).end();
    return end < last
        && layout.quotesOver(new TextSpan(end, last)).stream()
            .anyMatch(q -> q.outer().begin() >= end);
  }

  /**
   * "The treaty, she said, would hold": all but a cue that stands between commas with its voice.
   */
  private List<TextSpan> interrupted(int verb, Heard heard) {
    int first = verb;
    int last = verb;
    for (int i = 0; i < sentence.size(); i++) {
      int begin = sentence.token(i).begin();
      if (isQuoted(i)) {
        return List.of();
      }
      if (heard.mention().begin() <= begin && begin < heard.mention().end()) {
        first = Math.min(first, i);
        last = Math.max(last, i);
      }
    }
    int end = last + 1;
    while (end < sentence.size() && !isStop(end) && end - last < MOST_STEPS) {
      end++;
    }
    boolean aside =
        first > 1
            && sentence.token(first - 1).text().equals(",")
            && (end == sentence.size() || isStop(end));
    Set<Integer> tokens = new TreeSet<>();
    for (int i = 0; i < sentence.size() && aside; i++) {
      if (i < first || i >= end) {
        tokens.add(i);
      }
    }
    boolean clause = tokens.stream().anyMatch(token -> isFinite(token));
    return clause ? pieces(tokens) : List.of();
  }

  private boolean isFinite(int token) {
    return Set.of("MD", "VBZ", "VBD", "VBP").contains(sentence.token(token).tag());
  }

  private boolean isStop(int token) {
    return Set.of(",", ".", ";", ":", "?", "!").contains(sentence.token(token).text());
  }

  /** Where the parser saw no clause, all after the verb, if it reads like one. */
  private List<TextSpan> rest(int verb) {
    int first = sentence.lemma(verb).equals("tell") ? hearer(verb).orElse(verb) + 1 : verb + 1;
    boolean starts =
        first < sentence.size()
            && !isQuoted(first)
            && Set.of("DT", "PRP", "NN", "NNS", "NNP", "NNPS", "JJ", "PRP$", "CD", "EX")
                .contains(sentence.token(first).tag());
    boolean finite = false;
    Set<Integer> tokens = new TreeSet<>();
    for (int i = first; i < sentence.size() && starts && !isNextCue(i); i++) {
      if (isQuoted(i) && isQuotationAlone(i)) {
        return List.of();
      }
      finite |= i > first && Set.of("MD", "VBZ", "VBD", "VBP").contains(sentence.token(i).tag());
      tokens.add(i);
    }
    return finite ? pieces(tokens) : List.of();
  }

  /** ", adding that": the words of a cue end there. */
  private boolean isNextCue(int token) {
    return sentence.token(token).text().equals(",")
        && token + 1 < sentence.size()
        && (isCueParticiple(token + 1)
            || isQuoted(token) && token + 2 < sentence.size() && isCueParticiple(token + 2));
  }

  private boolean isCueParticiple(int token) {
    return sentence.token(token).tag().equals("VBG") && Cues.takesClause(sentence.lemma(token));
  }

  /** A quotation that a comma or a colon parts from the words before it stands for itself. */
  private boolean isQuotationAlone(int token) {
    if (isQuoted(token - 1)) {
      return false;
    }
    String before = sentence.token(token - 1).text();
    return before.equals(",") || before.equals(":") || isStop(token - 1);
  }

  /** The cue with its subject stands behind a comma or a bracket, not behind a full stop. */
  private boolean isAside(int verb) {
    int first = sentence.subtree(verb).get(0);
    return first > 0
        && Set.of(",", "-RRB-", ")", "''", "\u201D", "\"", "--", "\u2014")
            .contains(sentence.token(first - 1).text());
  }

  private List<TextSpan> clause(int head, int verb) {
    Set<Integer> tokens = new TreeSet<>(sentence.subtree(head));
    for (int child : sentence.children(head, "mark")) {
      String word = sentence.lemma(child);
      if (Set.of("that", "whether", "if").contains(word)) {
        tokens.removeIf(token -> token <= child);
      }
    }
    tokens.removeIf(token -> token == verb);
    return pieces(tokens);
  }

  private List<TextSpan> around(int head, int verb, OptionalInt subject) {
    Set<Integer> tokens = new TreeSet<>(sentence.subtree(head));
    tokens.removeAll(sentence.subtree(verb));
    subject.ifPresent(s -> tokens.removeAll(sentence.subtree(s)));
    return pieces(tokens);
  }

  /** Where the parser gave no clause: all after "that", or after a colon. */
  private List<TextSpan> afterThat(int verb) {
    for (int i = verb + 1; i < Math.min(sentence.size(), verb + 12); i++) {
      boolean stop =
          sentence.token(i).text().equals(",") && i > verb + 1
              || sentence.token(i).isVerb() && Cues.takesClause(sentence.lemma(i))
              || isQuoted(i);
      if (stop) {
        return List.of();
      }
      boolean that = sentence.lemma(i).equals("that") && sentence.token(i).tag().equals("IN");
      if (that || sentence.token(i).text().equals(":")) {
        Set<Integer> tokens = new TreeSet<>();
        for (int t = i + 1; t < sentence.size(); t++) {
          tokens.add(t);
        }
        return pieces(tokens);
      }
    }
    return List.of();
  }

  /** Runs of tokens as pieces of text, without the punctuation around them. */
  private List<TextSpan> pieces(Set<Integer> tokens) {
    List<TextSpan> pieces = new ArrayList<>();
    int first = -1;
    int last = -1;
    for (int token : tokens) {
      if (first >= 0 && token > last + 1 && hasWords(last + 1, token - 1)) {
        trimmed(first, last).ifPresent(pieces::add);
        first = -1;
      }
      first = first < 0 ? token : first;
      last = token;
    }
    if (first >= 0) {
      trimmed(first, last).ifPresent(pieces::add);
    }
    return pieces;
  }

  private boolean hasWords(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (Character.isLetterOrDigit(sentence.token(i).text().charAt(0))) {
        return true;
      }
    }
    return false;
  }

  private Optional<TextSpan> trimmed(int from, int to) {
    int first = from;
    int last = to;
    while (first <= last && (isEdge(first) || isThat(first))) {
      first++;
    }
    while (last >= first && isEdge(last)) {
      last--;
    }
    return first > last ? Optional.empty() : Optional.of(withMarks(first, last));
  }

  /** A mark belongs to a piece if its partner does. */
  private TextSpan withMarks(int first, int last) {
    TextSpan span = span(first, last);
    int begin = span.begin();
    int end = span.end();
    for (Quotation quote : layout.quotesOver(span)) {
      boolean opens = quote.outer().begin() < begin && quote.covers(begin);
      boolean shuts = quote.covers(end - 1) && quote.outer().end() > end;
      if (opens && quote.outer().end() < end) {
        begin = quote.outer().begin();
      }
      if (shuts && quote.outer().begin() > begin) {
        end = quote.outer().end();
      }
    }
    return new TextSpan(begin, end);
  }

  private boolean isThat(int token) {
    return sentence.token(token).text().equals("that")
        && Set.of("IN", "WDT").contains(sentence.token(token).tag());
  }

  private boolean isEdge(int token) {
    char c = sentence.token(token).text().charAt(0);
    return !Character.isLetterOrDigit(c) && c != '$' && c != '(';
  }

  /**
   * What comes after a verb, up to the end of its phrase, if words of it are in quotation marks.
   */
  private Optional<TextSpan> described(int verb) {
    Set<Integer> tokens = new TreeSet<>(sentence.subtree(verb));
    sentence.child(verb, "nsubj").ifPresent(s -> tokens.removeAll(sentence.subtree(s)));
    tokens.removeIf(token -> token <= verb);
    boolean quoted = tokens.stream().anyMatch(this::isQuoted);
    if (!quoted) {
      return Optional.empty();
    }
    int first = verb + 1;
    int last = tokens.stream().mapToInt(Integer::intValue).max().orElse(verb);
    if (first <= last && sentence.lemma(first).equals("as")) {
      first++;
    }
    return first > last ? Optional.empty() : trimmed(first, last);
  }

  private Optional<Saying> source(int i) {
    int head = sentence.head(i);
    OptionalInt child = sentence.child(i, "obl");
    int who =
        child.isPresent() ? child.getAsInt() : head >= 0 && sentence.is(i, "case") ? head : -1;
    if (who < 0) {
      return Optional.empty();
    }
    Optional<Heard> heard = resolve(who);
    int root = who;
    while (sentence.head(root) >= 0) {
      root = sentence.head(root);
    }
    Set<Integer> tokens = new TreeSet<>(sentence.subtree(root));
    tokens.removeAll(sentence.subtree(child.isPresent() ? i : who));
    List<TextSpan> content = pieces(tokens);
    return heard.map(
        voice ->
            new Saying(
                i,
                span(i, Math.min(i + 1, sentence.size() - 1)),
                voice,
                Optional.empty(),
                content,
                Optional.empty(),
                List.of(),
                "according-to"));
  }

  /** "The ministry's position is that ...", "the view of many analysts that ...". */
  private Optional<Saying> stance(int noun) {
    if (sentence.preposition(noun).filter("in"::equals).isPresent()) {
      return inTheViewOf(noun);
    }
    OptionalInt owner = sentence.child(noun, "nmod:poss");
    if (owner.isEmpty()) {
      owner =
          sentence.children(noun, "nmod").stream()
              .filter(
                  child ->
                      sentence
                          .preposition(child)
                          .filter(Set.of("of", "by", "from", "among")::contains)
                          .isPresent())
              .mapToInt(Integer::intValue)
              .findFirst();
    }
    int verb = sentence.head(noun);
    boolean held =
        verb >= 0
            && sentence.token(verb).isVerb()
            && (sentence.is(noun, "obj") || sentence.is(noun, "obl") || sentence.is(noun, "nmod"))
            && Set.of("take", "hold", "share", "express", "defend", "have", "voice", "be")
                .contains(sentence.lemma(verb));
    if (owner.isEmpty() && held) {
      owner = sentence.child(verb, "nsubj");
    }
    if (owner.isEmpty() && sentence.preposition(noun).isPresent()) {
      owner = sentence.child(noun, "nsubj");
    }
    if (owner.isEmpty()) {
      return Optional.empty();
    }
    int that = -1;
    for (int i = noun + 1; i < Math.min(sentence.size(), noun + 14); i++) {
      if (sentence.lemma(i).equals("that")
          && (sentence.lemma(i - 1).equals("be") || sentence.token(i).tag().equals("IN"))) {
        that = i;
        break;
      }
    }
    if (that < 0) {
      return Optional.empty();
    }
    Set<Integer> tokens = new TreeSet<>();
    for (int t = that + 1; t < sentence.size(); t++) {
      tokens.add(t);
    }
    List<TextSpan> content = pieces(tokens);
    return resolve(owner.getAsInt())
        .map(
            voice ->
                new Saying(
                    noun,
                    span(noun, noun),
                    voice,
                    Optional.empty(),
                    content,
                    Optional.empty(),
                    List.of(),
                    "stance:" + sentence.lemma(noun)));
  }

  /**
   * Of "A said that B had said ..." B speaks and A passed it on; other cues inside a content go.
   */
  private List<Saying> passedOn(List<Saying> all) {
    List<Saying> kept = new ArrayList<>();
    for (Saying saying : all) {
      if (all.stream().anyMatch(other -> isTagOf(saying, other))) {
        continue;
      }
      Optional<Saying> tag = all.stream().filter(o -> isTagOf(o, saying)).findFirst();
      if (tag.isPresent()) {
        kept.add(relayed(tag.get(), before(saying, tag.get())));
        continue;
      }
      Optional<Saying> outer = all.stream().filter(o -> isInside(saying, o)).findFirst();
      if (outer.isEmpty()) {
        kept.add(saying);
      } else if (isRelay(outer.get(), saying)) {
        kept.remove(outer.get());
        kept.add(relayed(outer.get(), saying));
      }
    }
    return kept;
  }

  /** "B said ..., A reported.": A's cue closes a sentence in which B speaks. */
  private boolean isTagOf(Saying tag, Saying saying) {
    boolean behind =
        !tag.content().isEmpty()
            && tag.content().stream().allMatch(span -> span.end() <= tag.begin());
    boolean other = !saying.heard().voice().label().equals(tag.heard().voice().label());
    return behind
        && other
        && saying.end() < tag.begin()
        && (SPOKEN.contains(sentence.lemma(saying.token()))
            || REPEATED.contains(sentence.lemma(saying.token())))
        && (isInside(saying, tag)
            || saying.content().stream().anyMatch(c -> overlaps(c, tag.content().get(0))));
  }

  private static boolean overlaps(TextSpan a, TextSpan b) {
    return a.begin() < b.end() && b.begin() < a.end();
  }

  /** A saying whose words end where another begins. */
  private static Saying before(Saying saying, Saying tag) {
    List<TextSpan> content =
        saying.content().stream()
            .filter(span -> span.begin() < tag.begin())
            .map(
                span ->
                    new TextSpan(
                        span.begin(),
                        Math.min(span.end(), tag.content().get(tag.content().size() - 1).end())))
            .filter(span -> span.begin() < span.end())
            .toList();
    return new Saying(
        saying.token(),
        saying.cue(),
        saying.heard(),
        saying.audience(),
        content,
        saying.described(),
        saying.through(),
        saying.rule());
  }

  private static boolean isInside(Saying inner, Saying outer) {
    return inner != outer
        && outer.content().stream()
            .anyMatch(
                span -> span.begin() <= inner.cue().begin() && inner.cue().end() <= span.end());
  }

  private boolean isRelay(Saying outer, Saying inner) {
    int outerLength = length(outer.content());
    boolean spoken = SPOKEN.contains(sentence.lemma(inner.token()));
    boolean other = !outer.heard().voice().label().equals(inner.heard().voice().label());
    return other
        && (spoken
            || inner.rule().equals("quoted-as-saying")
            || inner.rule().equals("according-to"))
        && length(inner.content()) * 3 > outerLength;
  }

  private static int length(List<TextSpan> spans) {
    return spans.stream().mapToInt(span -> span.end() - span.begin()).sum();
  }

  private static Saying relayed(Saying outer, Saying inner) {
    List<Voice> through = new ArrayList<>(inner.through());
    through.add(outer.heard().voice());
    return new Saying(
        inner.token(),
        inner.cue(),
        inner.heard(),
        inner.audience().isPresent() ? inner.audience() : outer.audience(),
        inner.content(),
        inner.described(),
        through,
        inner.rule() + "+passed-on");
  }

  private boolean isQuoted(int token) {
    return layout.isQuoted(sentence.token(token).begin());
  }

  private TextSpan span(int first, int last) {
    return new TextSpan(sentence.token(first).begin(), sentence.token(last).end());
  }

  /** "In the opinion of X, ...": all else in the sentence. */
  private Optional<Saying> inTheViewOf(int noun) {
    for (int child : sentence.children(noun, "nmod")) {
      if (sentence.preposition(child).filter("of"::equals).isPresent()) {
        return resolve(child)
            .map(who -> without(noun, noun, who, "stance:" + sentence.lemma(noun)));
      }
    }
    return sentence.child(noun, "nmod:poss").isPresent()
        ? resolve(sentence.child(noun, "nmod:poss").getAsInt())
            .map(who -> without(noun, noun, who, "stance:" + sentence.lemma(noun)))
        : Optional.empty();
  }

  /** A saying of all in the sentence but one phrase. */
  private Saying without(int phrase, int cue, Heard who, String rule) {
    int root = phrase;
    while (sentence.head(root) >= 0) {
      root = sentence.head(root);
    }
    Set<Integer> tokens = new TreeSet<>(sentence.subtree(root));
    tokens.removeAll(sentence.subtree(phrase));
    tokens.removeIf(
        token ->
            sentence.token(token).begin() < who.mention().end()
                && sentence.token(token).begin() >= who.mention().begin());
    return new Saying(
        cue,
        span(cue, cue),
        who,
        Optional.empty(),
        pieces(tokens),
        Optional.empty(),
        List.of(),
        rule);
  }

  /** "For Le Figaro, ...": what an outlet thinks. */
  private Optional<Saying> forOutlet(int i) {
    int head = sentence.head(i);
    boolean first = i == 0 && head > 0 && sentence.is(i, "case");
    return first
        ? resolve(head)
            .filter(who -> who.voice().kind() == Voice.Kind.OUTLET)
            .map(who -> without(head, i, who, "for-outlet"))
        : Optional.empty();
  }
}
