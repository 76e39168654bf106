package org.entente.text.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.core.claim.Capacity;
import org.entente.core.claim.Manner;
import org.entente.core.claim.Topic;
import org.entente.core.claim.Voice;
import org.entente.text.actor.ActorName;
import org.entente.text.actor.Mention;
import org.entente.text.event.Line;
import org.entente.text.event.TextSpan;
import org.entente.text.language.Sentence;

/**
 * Finds the claims of one article. Made for one text, used once.
 *
 * <p>Sentence by sentence it reads who is said to speak; then it gives every stretch between
 * quotation marks to the saying beside it, or to the voice that goes on; what is said in other
 * words it takes from the grammar of the sentence; and what is left, if it judges, is the author's.
 */
public final class ClaimFinder {

  private static final int NEAR = 60;

  /** Letters of the author beside a quotation from which on a claim is mixed. */
  private static final int LEAST_OWN = 2;

  private static final int SAME_BREATH = 180;
  private static final Pattern SENTENCE_END = Pattern.compile("[.?!]\\s+\\p{Lu}");
  private static final Set<String> NO_STATES = Set.of("IGO", "NGO", "IMG");

  private final String text;
  private final Optional<String> outlet;
  private final List<Line> lines;
  private final List<Quotation> quotes;
  private final Optional<String> home;
  private final VoiceRegister register = new VoiceRegister();
  private final List<Draft> drafts = new ArrayList<>();
  private final List<List<Saying>> sayings = new ArrayList<>();

  /** A claim in the making. */
  static final class Draft {
    private final List<TextSpan> words = new ArrayList<>();
    private final List<TextSpan> quoted = new ArrayList<>();
    private final Optional<Saying> saying;
    private final Voice voice;
    private final String rule;
    private boolean direct;
    private int lastEnd;

    Draft(Optional<Saying> saying, Voice voice, String rule) {
      this.saying = saying;
      this.voice = voice;
      this.rule = rule;
    }

    /** A claim in the speaker's own words, without a cue. */
    static Draft direct(Voice voice, List<TextSpan> words, String rule) {
      Draft draft = new Draft(Optional.empty(), voice, rule);
      draft.words.addAll(words);
      draft.quoted.addAll(words);
      draft.direct = true;
      draft.lastEnd = words.get(words.size() - 1).end();
      return draft;
    }

    boolean covers(int offset) {
      return words.stream().anyMatch(w -> w.begin() <= offset && offset < w.end());
    }
  }

  private ClaimFinder(
      String text, Optional<String> title, Optional<String> outlet, List<Line> lines) {
    this.text = text;
    this.outlet = outlet;
    this.lines = List.copyOf(lines);
    this.quotes = Quotations.in(text);
    this.home = home(title);
  }

  /**
   * The state in which an article is at home: that of its dateline ("TOKYO, 9 January"), of its
   * outlet, or the one that its title and text name most; of several, the first.
   */
  private Optional<String> home(Optional<String> title) {
    Optional<String> press = outlet.flatMap(Places::countryOfOutlet);
    Set<String> opening = new LinkedHashSet<>();
    Map<String, Integer> places = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      for (Mention mention : lines.get(i).mentions()) {
        Optional<String> code = state(mention);
        String word = lines.get(i).sentence().token(mention.first()).text();
        boolean capitals = word.length() > 3 && word.equals(word.toUpperCase(Locale.ROOT));
        if (i == 0 && mention.first() == 0 && capitals && code.isPresent()) {
          return code;
        }
        if (i == 0 || title.filter(t -> t.contains(word)).isPresent()) {
          code.ifPresent(opening::add);
        }
        if (isPlace(lines.get(i), mention)) {
          code.ifPresent(c -> places.merge(c, 1, Integer::sum));
        }
      }
    }
    return press
        .or(() -> opening.size() == 1 ? opening.stream().findFirst() : Optional.empty())
        .or(
            () ->
                places.entrySet().stream()
                    .reduce((x, y) -> y.getValue() > x.getValue() ? y : x)
                    .map(Map.Entry::getKey));
  }

  /** "in Manila", "in the Philippines": where something is set, and not who acts. */
  private static boolean isPlace(Line line, Mention mention) {
    int at = mention.first() - 1;
    boolean article = at > 0 && line.sentence().token(at).text().equals("the");
    int before = article ? at - 1 : at;
    return before >= 0
        && Set.of("in", "near", "at", "across", "outside", "of")
            .contains(line.sentence().token(before).text().toLowerCase(Locale.ROOT));
  }

  /**
   * The claims, in order of the text.
   *
   * @param title headline of the article
   * @param outlet who published it
   * @param lines its sentences, parsed where {@link #isWanted} says so
   */
  public static List<CodedClaim> find(
      String text, Optional<String> title, Optional<String> outlet, List<Line> lines) {
    return new ClaimFinder(text, title, outlet, lines).claims();
  }

  /** Whether claims need the tree of a sentence: it may hold a cue, or part of a quotation. */
  public static boolean isWanted(Sentence sentence) {
    return Cues.mayBeIn(sentence);
  }

  private List<CodedClaim> claims() {
    lines.forEach(line -> sayings.add(sayings(line)));
    Transcript transcript = Transcript.of(text);
    drafts.addAll(transcript.drafts(register));
    for (Quotation quote : quotes) {
      if (quote.isSpeech(text) && !transcript.covers(quote.outer().begin())) {
        give(quote);
      }
    }
    for (List<Saying> here : sayings) {
      here.stream().filter(s -> !transcript.covers(s.cue().begin())).forEach(this::told);
    }
    List<CodedClaim> claims = new ArrayList<>();
    drafts.stream().map(this::finished).forEach(claims::add);
    claims.addAll(judgements());
    claims.sort(
        Comparator.comparingInt((CodedClaim c) -> c.words().get(0).begin())
            .thenComparing(c -> c.words().get(0).end()));
    return claims;
  }

  private List<Saying> sayings(Line line) {
    if (line.parsed().isEmpty()) {
      Introduction.in(text, line, register);
    }
    return line.parsed()
        .map(tree -> new SayingReader(text, tree, line.mentions(), quotes, register).read())
        .orElse(List.of());
  }

  /** The sayings of the sentences in which a quotation begins or ends, and of the one after. */
  private List<Saying> around(Quotation quote) {
    List<Saying> here = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      TextSpan span = lines.get(i).span();
      boolean touches =
          span.begin() <= quote.outer().end() + 2 && span.end() >= quote.outer().begin() - 2;
      if (touches) {
        here.addAll(sayings.get(i));
      }
    }
    return here;
  }

  /** Gives a quotation to whoever says it. */
  private void give(Quotation quote) {
    Optional<Saying> saying = beside(quote, around(quote));
    Optional<Draft> before = lastDraft();
    if (saying.isPresent()) {
      Optional<Draft> same = before.filter(d -> d.saying.equals(saying));
      Draft draft = same.orElseGet(() -> draft(saying.get(), "quote-with-cue"));
      take(draft, quote);
    } else if (before.isPresent() && isNear(before.get(), quote)) {
      take(before.get(), quote);
    } else {
      late(quote);
    }
  }

  /** A quotation without a cue of its own: whoever was the subject before, or spoke last. */
  private void late(Quotation quote) {
    boolean colon = text.substring(0, quote.outer().begin()).stripTrailing().endsWith(":");
    boolean starts = isParagraphStart(quote.outer().begin());
    Optional<Voice> subject =
        starts && !colon ? Optional.empty() : subjectBefore(quote, colon).map(Heard::voice);
    Optional<Voice> voice =
        subject.isPresent() ? subject : starts ? speakerBefore(quote) : Optional.empty();
    if (voice.isPresent() && (colon || quote.length() > NEAR / 2)) {
      Draft draft =
          new Draft(
              Optional.empty(),
              voice.get(),
              subject.isPresent() ? "quote-after-subject" : "quote-goes-on");
      drafts.add(draft);
      take(draft, quote);
    }
  }

  /** The voice of the last quotation before this one, if nothing but a paragraph lies between. */
  private Optional<Voice> speakerBefore(Quotation quote) {
    return drafts.stream()
        .filter(d -> d.direct && d.lastEnd <= quote.outer().begin())
        .max(Comparator.comparingInt(d -> d.lastEnd))
        .map(d -> d.voice);
  }

  /** The subject of the sentence before a quotation, or of that which leads up to its colon. */
  private Optional<Heard> subjectBefore(Quotation quote, boolean colon) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      Line line = lines.get(i);
      boolean before =
          colon
              ? line.span().begin() < quote.outer().begin()
              : line.span().end() <= quote.outer().begin();
      if (before) {
        return line.parsed().isPresent() ? subject(line, quote) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Heard> subject(Line line, Quotation quote) {
    var tree = line.parsed().orElseThrow();
    SayingReader reader = new SayingReader(text, tree, line.mentions(), quotes, register);
    Optional<Heard> found = Optional.empty();
    for (int i = 0; i < tree.size(); i++) {
      boolean subject = tree.is(i, "nsubj") && tree.token(i).begin() < quote.outer().begin();
      if (subject && found.isEmpty()) {
        found =
            reader
                .resolve(i)
                .filter(
                    heard ->
                        heard.voice().kind() == Voice.Kind.PERSON
                            || heard.voice().kind() == Voice.Kind.OUTLET
                            || Places.capacity(heard.voice().label()).isPresent());
      }
    }
    return found;
  }

  private boolean isParagraphStart(int offset) {
    int at = offset - 1;
    while (at >= 0 && (text.charAt(at) == ' ' || text.charAt(at) == '\u2014')) {
      at--;
    }
    return at < 0 || text.charAt(at) == '\n';
  }

  private Optional<Draft> lastDraft() {
    return drafts.isEmpty() ? Optional.empty() : Optional.of(drafts.get(drafts.size() - 1));
  }

  /** Between two halves of a quotation there is little more than the cue. */
  private boolean isNear(Draft draft, Quotation quote) {
    if (!draft.direct || draft.lastEnd > quote.outer().begin()) {
      return false;
    }
    String between = text.substring(draft.lastEnd, quote.outer().begin());
    if (between.isBlank()) {
      return !between.contains("\n\n") || draft.saying.isEmpty();
    }
    int cueEnd = draft.saying.map(Saying::end).orElse(draft.lastEnd);
    boolean cueBetween = cueEnd >= draft.lastEnd && cueEnd <= quote.outer().begin();
    if (!cueBetween || between.contains("\n\n")) {
      return false;
    }
    String after = text.substring(cueEnd, quote.outer().begin());
    return between.length() <= SAME_BREATH && !SENTENCE_END.matcher(after).find();
  }

  /** The saying beside a quotation: after it, if it ends in a comma; else before it; else after. */
  private Optional<Saying> beside(Quotation quote, List<Saying> here) {
    Optional<Saying> within =
        here.stream()
            .filter(s -> s.content().stream().anyMatch(c -> overlaps(c, quote.outer())))
            .findFirst();
    if (within.isPresent()) {
      return within;
    }
    Optional<Saying> after =
        here.stream().filter(s -> isAfter(s, quote)).min(Comparator.comparingInt(Saying::begin));
    Optional<Saying> before =
        here.stream().filter(s -> isBefore(s, quote)).max(Comparator.comparingInt(Saying::end));
    boolean comma = endsOpen(quote);
    return comma ? after.or(() -> before) : before.or(() -> after);
  }

  private boolean endsOpen(Quotation quote) {
    TextSpan last = quote.inner().get(quote.inner().size() - 1);
    String words = last.of(text).stripTrailing();
    boolean inside = words.endsWith(",") || words.endsWith("?") || words.endsWith("!");
    boolean outside =
        quote.outer().end() < text.length() && text.charAt(quote.outer().end()) == ',';
    return inside || outside || !quote.closed();
  }

  private boolean isAfter(Saying saying, Quotation quote) {
    int from = quote.outer().end();
    if (saying.begin() < from || saying.begin() - from > NEAR) {
      return false;
    }
    String between = text.substring(from, saying.begin());
    return !SENTENCE_END.matcher(between).find()
        && !between.contains("\n\n")
        && noQuoteIn(from, saying.begin());
  }

  private boolean isBefore(Saying saying, Quotation quote) {
    int to = quote.outer().begin();
    if (saying.end() > to || to - saying.end() > 2 * NEAR) {
      return false;
    }
    String between = text.substring(saying.end(), to);
    return !SENTENCE_END.matcher(between).find()
        && !between.contains("\n\n")
        && noQuoteIn(saying.end(), to);
  }

  private boolean noQuoteIn(int from, int to) {
    return quotes.stream()
        .noneMatch(q -> q.outer().begin() >= from && q.outer().begin() < to && q.isSpeech(text));
  }

  private static boolean overlaps(TextSpan a, TextSpan b) {
    return a.begin() < b.end() && b.begin() < a.end();
  }

  private Draft draft(Saying saying, String rule) {
    Draft draft =
        new Draft(Optional.of(saying), saying.heard().voice(), rule + ":" + saying.rule());
    drafts.add(draft);
    return draft;
  }

  private void take(Draft draft, Quotation quote) {
    List<TextSpan> inner = quote.inner().stream().map(this::withoutComma).toList();
    draft.words.addAll(inner);
    draft.quoted.addAll(inner);
    draft.direct = true;
    draft.lastEnd = quote.outer().end();
  }

  private TextSpan withoutComma(TextSpan span) {
    int end = span.end();
    while (end > span.begin() + 1
        && (text.charAt(end - 1) == ',' || Character.isWhitespace(text.charAt(end - 1)))) {
      end--;
    }
    return new TextSpan(span.begin(), end);
  }

  /** What is told in other words, with or without a few of the speaker's own. */
  private void told(Saying saying) {
    Optional<Draft> own =
        drafts.stream().filter(d -> d.saying.filter(s -> s == saying).isPresent()).findFirst();
    List<TextSpan> content = saying.content();
    if (own.isPresent()) {
      widen(own.get(), content.isEmpty() ? object(saying) : content);
      return;
    }
    if (content.isEmpty()) {
      saying
          .described()
          .filter(this::isCredited)
          .filter(
              span ->
                  drafts.stream()
                      .noneMatch(d -> d.quoted.stream().anyMatch(q -> overlaps(q, span))))
          .ifPresent(span -> describe(saying, span));
      return;
    }
    boolean taken =
        content.stream()
            .anyMatch(c -> drafts.stream().anyMatch(d -> d.covers(c.begin()) || covered(c)));
    if (!taken && length(content) > 3) {
      Draft draft = draft(saying, "told");
      draft.words.addAll(content);
      quotes.stream()
          .filter(q -> content.stream().anyMatch(c -> overlaps(c, q.outer())))
          .forEach(q -> draft.quoted.addAll(q.inner()));
      draft.lastEnd = content.get(content.size() - 1).end();
    }
  }

  /** What "called", "rejected" is said of, with the words in quotation marks: "it 'a knot'". */
  private List<TextSpan> object(Saying saying) {
    boolean describes =
        Cues.is(saying.rule().substring(saying.rule().indexOf(':') + 1), Cues.Kind.DESCRIBE);
    return saying
        .described()
        .filter(span -> describes && !PREPOSITION.matcher(span.of(text)).lookingAt())
        .stream()
        .toList();
  }

  private static final Pattern PREPOSITION =
      Pattern.compile("(?:in|on|at|to|during|from|by|after|before|with|over|last|this|as) ");

  /** Within quotation marks that are somebody's already. */
  private boolean covered(TextSpan span) {
    return quotes.stream()
        .anyMatch(
            q ->
                q.outer().begin() < span.begin()
                    && span.end() <= q.outer().end()
                    && q.isSpeech(text));
  }

  /** A quotation that is only a part of what the grammar gives as said makes a mixed claim. */
  private void widen(Draft draft, List<TextSpan> content) {
    boolean holds =
        !content.isEmpty()
            && draft.quoted.stream().allMatch(q -> content.stream().anyMatch(c -> overlaps(c, q)));
    if (holds && own(content, draft.quoted) >= LEAST_OWN) {
      draft.words.clear();
      draft.words.addAll(content);
      draft.direct = false;
    }
  }

  /** Letters of some stretches that are not within quotation marks. */
  private int own(List<TextSpan> content, List<TextSpan> quoted) {
    int letters = 0;
    for (TextSpan span : content) {
      for (int i = span.begin(); i < span.end(); i++) {
        int at = i;
        boolean inside = quoted.stream().anyMatch(q -> q.begin() <= at && at < q.end());
        letters += !inside && Character.isLetter(text.charAt(i)) ? 1 : 0;
      }
    }
    return letters;
  }

  /** Words in quotation marks after "called", "warned of": more than a name in capitals. */
  private boolean isCredited(TextSpan span) {
    return quotes.stream()
        .filter(q -> overlaps(span, q.outer()))
        .anyMatch(q -> Character.isLowerCase(firstLetter(q)) || q.isSpeech(text));
  }

  private char firstLetter(Quotation quote) {
    return quote.inner().get(0).of(text).strip().charAt(0);
  }

  private void describe(Saying saying, TextSpan span) {
    Draft draft = draft(saying, "told");
    draft.words.add(span);
    quotes.stream()
        .filter(q -> overlaps(span, q.outer()))
        .forEach(q -> draft.quoted.addAll(q.inner()));
    draft.lastEnd = span.end();
  }

  private static int length(List<TextSpan> spans) {
    return spans.stream().mapToInt(span -> span.end() - span.begin()).sum();
  }

  /** The voice of a claim, with all that the article says of it. */
  private Voice home(Draft draft) {
    Voice voice = register.labelled(draft.voice.label()).orElse(draft.voice);
    boolean placed =
        voice.country().isPresent()
            || voice.capacity() == Capacity.INTERNATIONAL
            || voice.capacity() == Capacity.UNKNOWN && voice.kind() != Voice.Kind.PERSON
            || voice.kind() == Voice.Kind.UNNAMED && isPlural(voice.label())
            || MANY.matcher(voice.label()).lookingAt()
            || voice.kind() == Voice.Kind.OUTLET;
    return placed
        ? voice
        : new Voice(
            voice.label(),
            voice.kind(),
            voice.title(),
            voice.affiliation(),
            context(draft),
            voice.capacity());
  }

  /**
   * The state in which a sentence is set ("In Seoul, ..."), else that which the article is most
   * about.
   */
  private Optional<String> context(Draft draft) {
    if (draft.saying.isPresent()) {
      int at = draft.saying.get().heard().mention().begin();
      for (Line line : lines) {
        if (line.span().begin() <= at && at < line.span().end()) {
          Optional<String> setting = setting(line, at);
          if (setting.isPresent()) {
            return setting;
          }
        }
      }
    }
    return home;
  }

  private static Optional<String> setting(Line line, int at) {
    return line.mentions().stream()
        .filter(m -> line.sentence().token(m.first()).begin() < at && m.first() > 0)
        .filter(
            m ->
                Set.of("in", "from", "at")
                    .contains(line.sentence().token(m.first() - 1).text().toLowerCase(Locale.ROOT)))
        .map(ClaimFinder::state)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private CodedClaim finished(Draft draft) {
    Manner manner =
        draft.quoted.isEmpty()
            ? Manner.INDIRECT
            : own(draft.words, draft.quoted) < LEAST_OWN ? Manner.DIRECT : Manner.MIXED;
    Optional<TextSpan> cue = draft.saying.map(Saying::cue);
    Optional<TextSpan> mention = draft.saying.map(s -> s.heard().mention());
    List<TextSpan> words =
        draft.words.stream().sorted(Comparator.comparingInt(TextSpan::begin)).toList();
    return claim(
        manner,
        words,
        draft.quoted,
        cue,
        home(draft),
        mention,
        draft.saying.map(Saying::through).orElse(List.of()),
        draft.saying.flatMap(Saying::audience),
        draft.rule);
  }

  private CodedClaim claim(
      Manner manner,
      List<TextSpan> words,
      List<TextSpan> quoted,
      Optional<TextSpan> cue,
      Voice voice,
      Optional<TextSpan> mention,
      List<Voice> through,
      Optional<String> audience,
      String rule) {
    String all = String.join(" ", words.stream().map(w -> w.of(text)).toList());
    List<Topic> topics = TopicFinder.in(all);
    Set<String> about = states(words);
    boolean named = !about.isEmpty();
    if (!named) {
      about = statesNear(words.get(0).begin());
    }
    int begin = words.get(0).begin();
    int end = words.get(words.size() - 1).end();
    for (Optional<TextSpan> other : List.of(cue, mention)) {
      begin = Math.min(begin, other.map(TextSpan::begin).orElse(begin));
      end = Math.max(end, other.map(TextSpan::end).orElse(end));
    }
    return new CodedClaim(
        manner,
        words,
        quoted,
        cue,
        voice,
        mention,
        through,
        audience,
        List.copyOf(about),
        topics,
        named ? rule : rule + "+states-from-context",
        new TextSpan(begin, end));
  }

  /** The states named in some words, in order. */
  private Set<String> states(List<TextSpan> words) {
    Set<String> states = new LinkedHashSet<>();
    for (Line line : lines) {
      for (Mention mention : line.mentions()) {
        int at = line.sentence().token(mention.first()).begin();
        if (words.stream().anyMatch(w -> w.begin() <= at && at < w.end())) {
          state(mention).ifPresent(states::add);
        }
      }
    }
    return states;
  }

  private static Optional<String> state(Mention mention) {
    boolean state =
        mention.kind() != ActorName.Kind.ORGANISATION
            && !NO_STATES.contains(mention.actor().code());
    return state ? Optional.of(mention.actor().code()) : Optional.empty();
  }

  /** The states of the sentence around an offset, or of the nearest before it. */
  private Set<String> statesNear(int offset) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (lines.get(i).span().begin() <= offset) {
        Set<String> states = states(List.of(lines.get(i).span()));
        if (states.size() > 1 || !states.isEmpty() && lines.get(i).span().end() <= offset) {
          return states;
        }
      }
    }
    return Set.of();
  }

  // The author's own.

  private List<CodedClaim> judgements() {
    Transcript transcript = Transcript.of(text);
    List<Line> free =
        lines.stream()
            .filter(line -> !transcript.covers(line.span().begin()) && isFree(line))
            .toList();
    List<Judgements.Weighed> weights =
        free.stream().map(line -> Judgements.weigh(line.span().of(text))).toList();
    long strong = weights.stream().filter(w -> w.weight() >= Judgements.IN_NEWS).count();
    boolean opinion =
        free.size() > 2 && strong * 5 >= free.size()
            || FIRST_PERSON.matcher(narration(free)).find();
    int least = opinion ? Judgements.IN_OPINION : Judgements.IN_NEWS;
    List<CodedClaim> claims = new ArrayList<>();
    for (int i = 0; i < free.size(); i++) {
      Judgements.Weighed weighed = weights.get(i);
      if (weighed.weight() >= least) {
        claims.add(judgement(free.get(i).span(), weighed.strongest().orElse("")));
      }
    }
    return claims;
  }

  private static final Pattern FIRST_PERSON =
      Pattern.compile("\\b(?:I|[Ww]e|[Oo]ur|[Mm]y)\\b(?! (?:asked|spoke|met|visited)\\b)");

  private String narration(List<Line> free) {
    return String.join(" ", free.stream().map(line -> line.span().of(text)).toList());
  }

  /** No claim takes its words, and it is not within quotation marks. */
  private boolean isFree(Line line) {
    TextSpan span = line.span();
    boolean said = drafts.stream().anyMatch(d -> d.words.stream().anyMatch(w -> overlaps(w, span)));
    int quoted =
        quotes.stream()
            .filter(q -> overlaps(q.outer(), span))
            .mapToInt(
                q ->
                    Math.min(q.outer().end(), span.end())
                        - Math.max(q.outer().begin(), span.begin()))
            .sum();
    boolean question = span.of(text).strip().endsWith("?");
    return !said
        && !question
        && quoted * 2 < span.end() - span.begin()
        && line.sentence().size() > 3;
  }

  private CodedClaim judgement(TextSpan sentence, String word) {
    Matcher lead = LEADING.matcher(text).region(sentence.begin(), sentence.end());
    TextSpan words = lead.lookingAt() ? new TextSpan(lead.end(), sentence.end()) : sentence;
    return claim(
        Manner.AUTHOR,
        List.of(words),
        List.of(),
        Optional.empty(),
        new Voice(
            "the author",
            Voice.Kind.AUTHOR,
            Optional.empty(),
            outlet,
            Optional.empty(),
            Capacity.MEDIA),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        "judgement: " + word);
  }

  private static final Pattern LEADING = Pattern.compile("\\s+");

  private static final Pattern MANY =
      Pattern.compile("(?i)(?:many|some|several|most|other|others|few)\\b");

  /** "analysts", "two diplomats": they may come from anywhere. */
  private static boolean isPlural(String label) {
    return Pattern.compile("\\b\\w+(?:sts|ers|ors|ats|als|ics|rts|ces|ves|nts)\\b")
            .matcher(label)
            .find()
        && !label.toLowerCase(Locale.ROOT).startsWith("the ");
  }
}
