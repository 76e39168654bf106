package org.entente.text.claim.saying;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.core.claim.Voice;
import org.entente.text.claim.quotation.Layout;
import org.entente.text.claim.quotation.Quotation;
import org.entente.text.claim.voice.Cues;
import org.entente.text.claim.voice.Heard;
import org.entente.text.claim.voice.Places;
import org.entente.text.claim.voice.VoiceRegister;
import org.entente.text.event.TextSpan;

/**
 * Assigns what is said to its speaker: every passage between quotation marks to the saying next to
 * it, or to the voice that goes on; then what is told in other words. Made for one text, used once.
 */
public final class Attribution {

  /** Characters between a quotation and a saying after it, at most; before it, twice as many. */
  private static final int NEAR = 60;

  /** Characters of a quotation without a cue, at least; a shorter one is a term. */
  private static final int LEAST_ALONE = 30;

  /** Characters between two halves of a quotation, at most. */
  private static final int SAME_BREATH = 180;

  /** Characters of what is told in other words, at least. */
  private static final int LEAST_TOLD = 4;

  /** Letters of the author beside a quotation from which on a claim is mixed. */
  private static final int LEAST_OWN = 2;

  private static final Pattern SENTENCE_END = Pattern.compile("[.?!]\\s+\\p{Lu}");
  private static final Pattern PREPOSITION =
      Pattern.compile("(?:in|on|at|to|during|from|by|after|before|with|over|last|this|as) ");

  private final String text;
  private final Layout layout;
  private final List<Reading> readings;
  private final List<ClaimDraft> drafts = new ArrayList<>();
  private final Map<Saying, ClaimDraft> bySaying = new IdentityHashMap<>();
  private final BitSet taken = new BitSet();
  private final BitSet spoken = new BitSet();

  /**
   * What was read in one sentence.
   *
   * @param sayings who is said to speak
   * @param subjects who is the subject of a verb, in order of the text
   */
  public record Reading(List<Saying> sayings, List<Heard> subjects) {

    public static final Reading NONE = new Reading(List.of(), List.of());

    public Reading {
      sayings = List.copyOf(sayings);
      subjects = List.copyOf(subjects);
    }
  }

  /**
   * @param readings one for each sentence of the layout
   */
  public Attribution(Layout layout, List<Reading> readings) {
    this.text = layout.text();
    this.layout = layout;
    this.readings = List.copyOf(readings);
  }

  /** The claims of everybody but the author, those of a transcript first. */
  public List<ClaimDraft> drafts(Transcript transcript, VoiceRegister register) {
    for (ClaimDraft draft : transcript.drafts(register, layout.names())) {
      drafts.add(draft);
      take(draft);
    }
    for (Quotation quote : layout.quotes()) {
      if (isSaid(quote) && !transcript.covers(quote.outer().begin())) {
        give(quote);
      }
    }
    for (Reading reading : readings) {
      reading.sayings().stream()
          .filter(saying -> !transcript.covers(saying.cue().begin()))
          .forEach(this::told);
    }
    return List.copyOf(drafts);
  }

  /** Whether somebody speaks, accuses or praises in a sentence, with or without a claim. */
  public boolean hasVoice(int line) {
    return !readings.get(line).sayings().isEmpty();
  }

  /** Whether some claim of {@link #drafts} has words in a stretch. */
  public boolean isTaken(TextSpan span) {
    int next = taken.nextSetBit(span.begin());
    return next >= 0 && next < span.end();
  }

  /** Letters of some stretches that are not within others. */
  static int own(String text, List<TextSpan> content, List<TextSpan> quoted) {
    BitSet inside = new BitSet();
    quoted.forEach(span -> inside.set(span.begin(), span.end()));
    int letters = 0;
    for (TextSpan span : content) {
      for (int i = span.begin(); i < span.end(); i++) {
        letters += !inside.get(i) && Character.isLetter(text.charAt(i)) ? 1 : 0;
      }
    }
    return letters;
  }

  /** Whether a claim has words of the author's beside those in quotation marks. */
  public static boolean isMixed(String text, List<TextSpan> content, List<TextSpan> quoted) {
    return own(text, content, quoted) >= LEAST_OWN;
  }

  private void take(ClaimDraft draft) {
    draft.words().forEach(span -> taken.set(span.begin(), span.end()));
    draft.quoted().forEach(span -> spoken.set(span.begin(), span.end()));
  }

  /** It reads like speech, or a comma and a cue follow: "Wir bleiben", said the chancellor. */
  private boolean isSaid(Quotation quote) {
    int end = quote.outer().end();
    boolean comma = end < text.length() && text.charAt(end) == ',';
    return quote.isSpeech(text)
        || comma
            && around(quote).stream()
                .anyMatch(s -> s.begin() > end && s.begin() <= end + 2 && s.content().isEmpty());
  }

  /** The sayings of the sentences that a quotation touches. */
  private List<Saying> around(Quotation quote) {
    int first = layout.firstEnding(quote.outer().begin() - 2);
    int last = layout.lastBeginning(quote.outer().end() + 2);
    List<Saying> here = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      here.addAll(readings.get(i).sayings());
    }
    return here;
  }

  /** Assigns a quotation to its speaker. */
  private void give(Quotation quote) {
    Optional<Saying> saying = beside(quote, around(quote));
    Optional<Voice> signed = Signature.after(layout, quote.outer().end());
    Optional<ClaimDraft> before =
        drafts.isEmpty() ? Optional.empty() : Optional.of(drafts.get(drafts.size() - 1));
    if (saying.isPresent()) {
      Optional<ClaimDraft> same = before.filter(d -> d.saying().equals(saying));
      quote(same.orElseGet(() -> draft(saying.get(), "quote-with-cue")), quote);
    } else if (signed.isPresent()) {
      ClaimDraft draft = new ClaimDraft(Optional.empty(), signed.get(), "quote-with-signature");
      drafts.add(draft);
      quote(draft, quote);
    } else if (before.isPresent() && isNear(before.get(), quote)) {
      quote(before.get(), quote);
    } else {
      late(quote);
    }
  }

  /** A quotation without a cue of its own: whoever was the subject before, or spoke last. */
  private void late(Quotation quote) {
    boolean colon = isAfterColon(quote.outer().begin());
    boolean starts = isParagraphStart(quote.outer().begin());
    Optional<Voice> subject =
        starts && !colon ? Optional.empty() : subjectBefore(quote, colon).map(Heard::voice);
    Optional<Voice> voice =
        subject.isPresent() ? subject : starts ? speakerBefore(quote) : Optional.empty();
    if (voice.isPresent() && (colon || quote.length() > LEAST_ALONE)) {
      String rule = subject.isPresent() ? "quote-after-subject" : "quote-goes-on";
      ClaimDraft draft = new ClaimDraft(Optional.empty(), voice.get(), rule);
      drafts.add(draft);
      quote(draft, quote);
    }
  }

  /** The voice of the last quotation before this one, or of who was said to speak since. */
  private Optional<Voice> speakerBefore(Quotation quote) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      if (drafts.get(i).isDirect() && drafts.get(i).lastEnd() <= quote.outer().begin()) {
        ClaimDraft last = drafts.get(i);
        return spokeBetween(last.lastEnd(), quote.outer().begin())
            .or(() -> Optional.of(last.voice()));
      }
    }
    return Optional.empty();
  }

  private Optional<Voice> spokeBetween(int begin, int end) {
    return readings.stream()
        .flatMap(reading -> reading.sayings().stream())
        .filter(saying -> saying.begin() >= begin && saying.end() <= end)
        .map(saying -> saying.heard().voice())
        .filter(voice -> voice.kind() == Voice.Kind.PERSON)
        .reduce((earlier, later) -> later);
  }

  /** The subject of the sentence before a quotation, or of that which leads up to its colon. */
  private Optional<Heard> subjectBefore(Quotation quote, boolean colon) {
    int begin = quote.outer().begin();
    int at = layout.lastBeginning(begin - 1);
    if (!colon && at >= 0 && layout.lines().get(at).span().end() > begin) {
      at--;
    }
    return at < 0
        ? Optional.empty()
        : readings.get(at).subjects().stream()
            .filter(heard -> heard.mention().begin() < begin)
            .filter(Attribution::canSpeak)
            .findFirst();
  }

  private static boolean canSpeak(Heard heard) {
    Voice voice = heard.voice();
    return voice.kind() == Voice.Kind.PERSON
        || voice.kind() == Voice.Kind.OUTLET
        || Places.capacity(voice.label()).isPresent();
  }

  private boolean isAfterColon(int offset) {
    int at = offset - 1;
    while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at >= 0 && text.charAt(at) == ':';
  }

  private boolean isParagraphStart(int offset) {
    int at = offset - 1;
    while (at >= 0 && (text.charAt(at) == ' ' || text.charAt(at) == '\u2014')) {
      at--;
    }
    return at < 0 || text.charAt(at) == '\n';
  }

  /** Between two halves of a quotation there is little more than the cue. */
  private boolean isNear(ClaimDraft draft, Quotation quote) {
    int begin = quote.outer().begin();
    int gap = begin - draft.lastEnd();
    if (!draft.isDirect() || gap < 0) {
      return false;
    }
    String between = text.substring(draft.lastEnd(), begin);
    if (between.isBlank()) {
      return !between.contains("\n\n") || draft.saying().isEmpty();
    }
    int cueEnd = draft.saying().map(Saying::end).orElse(draft.lastEnd());
    boolean cueBetween = cueEnd >= draft.lastEnd() && cueEnd <= begin;
    return cueBetween
        && gap <= SAME_BREATH
        && !between.contains("\n\n")
        && !SENTENCE_END.matcher(text.substring(cueEnd, begin)).find();
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
    return endsOpen(quote) ? after.or(() -> before) : before.or(() -> after);
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
    return saying.begin() >= from
        && saying.begin() - from <= NEAR
        && isSameBreath(from, saying.begin());
  }

  private boolean isBefore(Saying saying, Quotation quote) {
    int to = quote.outer().begin();
    return saying.end() <= to && to - saying.end() <= 2 * NEAR && isSameBreath(saying.end(), to);
  }

  /** Neither a sentence nor a paragraph ends in a stretch, and no other speech begins in it. */
  private boolean isSameBreath(int from, int to) {
    String between = text.substring(from, to);
    return !SENTENCE_END.matcher(between).find()
        && !between.contains("\n\n")
        && layout.quotesOver(new TextSpan(from, to)).stream()
            .noneMatch(q -> q.outer().begin() >= from && q.isSpeech(text));
  }

  private static boolean overlaps(TextSpan a, TextSpan b) {
    return a.begin() < b.end() && b.begin() < a.end();
  }

  private ClaimDraft draft(Saying saying, String rule) {
    ClaimDraft draft =
        new ClaimDraft(Optional.of(saying), saying.heard().voice(), rule + ":" + saying.rule());
    drafts.add(draft);
    bySaying.putIfAbsent(saying, draft);
    return draft;
  }

  private void quote(ClaimDraft draft, Quotation quote) {
    draft.quote(quote.inner().stream().map(this::withoutComma).toList(), quote.outer().end());
    take(draft);
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
    List<TextSpan> content = saying.content();
    if (bySaying.containsKey(saying)) {
      widen(bySaying.get(saying), content.isEmpty() ? object(saying) : content);
    } else if (content.isEmpty()) {
      saying
          .described()
          .filter(this::isCredited)
          .filter(span -> !isSpoken(span))
          .ifPresent(span -> tell(saying, List.of(span)));
    } else if (isNew(content)) {
      tell(saying, content);
    }
  }

  private boolean isNew(List<TextSpan> content) {
    int length = content.stream().mapToInt(span -> span.end() - span.begin()).sum();
    return length >= LEAST_TOLD
        && content.stream().noneMatch(c -> taken.get(c.begin()) || isWithinSpeech(c));
  }

  private boolean isSpoken(TextSpan span) {
    int next = spoken.nextSetBit(span.begin());
    return next >= 0 && next < span.end();
  }

  /** Within quotation marks that are somebody's already. */
  private boolean isWithinSpeech(TextSpan span) {
    return layout.quotesOver(span).stream()
        .anyMatch(
            q ->
                q.outer().begin() < span.begin()
                    && span.end() <= q.outer().end()
                    && q.isSpeech(text));
  }

  private void tell(Saying saying, List<TextSpan> content) {
    ClaimDraft draft = draft(saying, "told");
    List<TextSpan> pieces = new ArrayList<>();
    for (TextSpan span : content) {
      for (Quotation quote : layout.quotesOver(span)) {
        quote.inner().stream().filter(q -> !pieces.contains(q)).forEach(pieces::add);
      }
    }
    draft.tell(content, pieces);
    take(draft);
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

  /** A quotation that is only a part of what the grammar gives as said makes a mixed claim. */
  private void widen(ClaimDraft draft, List<TextSpan> content) {
    boolean holds =
        !content.isEmpty()
            && draft.quoted().stream()
                .allMatch(q -> content.stream().anyMatch(c -> overlaps(c, q)));
    if (holds && !isSentence(draft.quoted().get(0)) && isMixed(text, content, draft.quoted())) {
      draft.widen(content);
      take(draft);
    }
  }

  /** A quotation behind a full stop has nothing to do with the words before it. */
  private boolean isSentence(TextSpan quoted) {
    int at = quoted.begin() - 2;
    while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at >= 0 && at < quoted.begin() - 2 && ".?!".indexOf(text.charAt(at)) >= 0;
  }

  /** Words in quotation marks after "called", "warned of": more than a name in capitals. */
  private boolean isCredited(TextSpan span) {
    return layout.quotesOver(span).stream()
        .anyMatch(q -> q.isSpeech(text) || startsLow(q.inner().get(0).of(text).strip()));
  }

  private static boolean startsLow(String words) {
    return !words.isEmpty() && Character.isLowerCase(words.codePointAt(0));
  }
}
