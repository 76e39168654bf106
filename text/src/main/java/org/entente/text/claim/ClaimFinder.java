package org.entente.text.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.core.claim.Capacity;
import org.entente.core.claim.Manner;
import org.entente.core.claim.Voice;
import org.entente.text.claim.home.HomeStates;
import org.entente.text.claim.quotation.Layout;
import org.entente.text.claim.saying.Attribution;
import org.entente.text.claim.saying.ClaimDraft;
import org.entente.text.claim.saying.Saying;
import org.entente.text.claim.saying.SayingReader;
import org.entente.text.claim.saying.States;
import org.entente.text.claim.saying.Transcript;
import org.entente.text.claim.voice.Cues;
import org.entente.text.claim.voice.VoiceRegister;
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

  /** Words. */
  private static final int LONGEST_TERM = 5;

  private final String text;
  private final Optional<String> outlet;
  private final Layout layout;
  private final States states;
  private final HomeStates homes;
  private final VoiceRegister register = new VoiceRegister();

  private ClaimFinder(String text, Optional<String> outlet, List<Line> lines) {
    this.text = text;
    this.outlet = outlet;
    this.layout = new Layout(text, lines);
    this.states = new States(layout);
    this.homes = new HomeStates(layout);
  }

  /**
   * The claims, in order of the text.
   *
   * @param outlet who published it
   * @param lines its sentences, parsed where {@link #isWanted} says so
   */
  public static List<CodedClaim> find(String text, Optional<String> outlet, List<Line> lines) {
    return new ClaimFinder(text, outlet, lines).claims();
  }

  /** Whether claims need the tree of a sentence: it may hold a cue, or part of a quotation. */
  public static boolean isWanted(Sentence sentence) {
    return Cues.mayBeIn(sentence);
  }

  private List<CodedClaim> claims() {
    List<Attribution.Reading> readings = layout.lines().stream().map(this::reading).toList();
    readings.forEach(reading -> reading.sayings().forEach(homes::read));
    Attribution others = new Attribution(layout, readings);
    Transcript transcript = Transcript.of(text);
    List<CodedClaim> claims = new ArrayList<>();
    others.drafts(transcript, register).forEach(draft -> claims.add(finished(draft)));
    new AuthorFinder(layout, transcript, others)
        .judgements()
        .forEach(judgement -> claims.add(finished(judgement)));
    claims.sort(
        Comparator.comparingInt((CodedClaim c) -> c.words().get(0).begin())
            .thenComparing(c -> c.words().get(0).end()));
    return claims;
  }

  private Attribution.Reading reading(Line line) {
    Attribution.Reading reading =
        line.parsed()
            .map(tree -> new SayingReader(layout, tree, line.mentions(), register).read())
            .orElse(Attribution.Reading.NONE);
    Introduction.in(text, line, register);
    if (line.parsed().isEmpty()) {
      Introduction.turn(text, line, register);
    }
    return reading;
  }

  private CodedClaim finished(ClaimDraft draft) {
    Manner manner =
        draft.quoted().isEmpty()
            ? Manner.INDIRECT
            : isTerm(draft) || Attribution.isMixed(text, draft.words(), draft.quoted())
                ? Manner.MIXED
                : Manner.DIRECT;
    Voice voice = register.labelled(draft.voice().label()).orElse(draft.voice());
    Optional<HomeStates.Home> home =
        voice.country().isPresent() ? Optional.empty() : homes.of(voice);
    return claim(
        manner,
        draft,
        home.map(found -> placed(voice, found.state())).orElse(voice),
        home.map(found -> "+" + found.rule()).orElse(""));
  }

  /** A few words after "citing", "called": the sentence around them is the author's. */
  private boolean isTerm(ClaimDraft draft) {
    int words =
        draft.quoted().stream().mapToInt(span -> span.of(text).strip().split("\\s+").length).sum();
    return draft.saying().filter(s -> s.rule().startsWith("describe:")).isPresent()
        && words <= LONGEST_TERM;
  }

  private static Voice placed(Voice voice, String country) {
    return new Voice(
        voice.label(),
        voice.kind(),
        voice.title(),
        voice.affiliation(),
        Optional.of(country),
        voice.capacity());
  }

  private CodedClaim finished(AuthorFinder.Judgement judgement) {
    Voice author =
        new Voice(
            "the author",
            Voice.Kind.AUTHOR,
            Optional.empty(),
            outlet,
            Optional.empty(),
            Capacity.MEDIA);
    ClaimDraft draft = new ClaimDraft(Optional.empty(), author, "judgement: " + judgement.phrase());
    draft.tell(List.of(judgement.words()), List.of());
    return claim(Manner.AUTHOR, draft, author, "");
  }

  private CodedClaim claim(Manner manner, ClaimDraft draft, Voice voice, String guesses) {
    List<TextSpan> words = draft.words();
    Optional<TextSpan> cue = draft.saying().map(Saying::cue);
    Optional<TextSpan> mention = draft.saying().map(s -> s.heard().mention());
    Set<String> named = states.in(words);
    Set<String> about = named.isEmpty() ? states.near(words.get(0).begin()) : named;
    String all = String.join(" ", words.stream().map(w -> w.of(text)).toList());
    return new CodedClaim(
        manner,
        words,
        draft.quoted(),
        cue,
        voice,
        mention,
        draft.saying().map(Saying::through).orElse(List.of()),
        draft.saying().flatMap(Saying::audience),
        List.copyOf(about),
        TopicFinder.in(all),
        draft.rule() + guesses + (named.isEmpty() ? "+states-from-context" : ""),
        extent(words, cue, mention));
  }

  private static TextSpan extent(
      List<TextSpan> words, Optional<TextSpan> cue, Optional<TextSpan> mention) {
    int begin = words.get(0).begin();
    int end = words.get(words.size() - 1).end();
    for (Optional<TextSpan> other : List.of(cue, mention)) {
      begin = Math.min(begin, other.map(TextSpan::begin).orElse(begin));
      end = Math.max(end, other.map(TextSpan::end).orElse(end));
    }
    return new TextSpan(begin, end);
  }
}
