package org.entente.text.claim.saying;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.core.claim.Capacity;
import org.entente.core.claim.Voice;
import org.entente.text.claim.voice.ClaimWords;
import org.entente.text.claim.voice.FullNames;
import org.entente.text.claim.voice.Places;
import org.entente.text.claim.voice.VoiceRegister;
import org.entente.text.event.TextSpan;

/**
 * The turns of an interview or of minutes: paragraphs that begin with who speaks and a colon.
 * Whoever asks the questions of an interview makes no claims.
 */
public final class Transcript {

  private static final Pattern TURN =
      Pattern.compile(
          "(?m)^[ \\t\u00A0]{0,8}(?:\u2014 ?|- )?((?:\\p{Lu}[\\p{L}.'\u2019-]{0,40})(?: \\p{Lu}[\\p{L}.'\u2019-]{0,40}){0,4})\\s?: ?(?=\\S)");
  private static final Pattern FIRST_PERSON =
      Pattern.compile("\\b(?:I|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Uu]s|[Mm]e)\\b");
  private static final int LEAST_TURNS = 4;

  private final List<Turn> turns;
  private final Optional<String> asking;

  private Transcript(List<Turn> turns, Optional<String> asking) {
    this.turns = turns;
    this.asking = asking;
  }

  private record Turn(String who, int begin, List<TextSpan> words) {
    int end() {
      return words.get(words.size() - 1).end();
    }
  }

  /** The transcript in a text; without turns if there is none. */
  public static Transcript of(String text) {
    List<Turn> turns = turns(text);
    Set<String> names = new LinkedHashSet<>();
    turns.forEach(turn -> names.add(turn.who()));
    return turns.size() < LEAST_TURNS || names.size() > turns.size() - 1
        ? new Transcript(List.of(), Optional.empty())
        : new Transcript(turns, asking(text, turns, names));
  }

  /** Whether an offset lies in a turn, also in one that asks. */
  public boolean covers(int offset) {
    return turns.stream().anyMatch(turn -> turn.begin() <= offset && offset < turn.end());
  }

  /** Its claims. */
  List<ClaimDraft> drafts(VoiceRegister register, FullNames names) {
    List<ClaimDraft> drafts = new ArrayList<>();
    for (Turn turn : turns) {
      boolean asks =
          asking.filter(turn.who()::equals).isPresent()
              || ClaimWords.INTERVIEWER.has(turn.who().toLowerCase(Locale.ROOT));
      if (!asks) {
        drafts.add(
            ClaimDraft.direct(
                voice(turn.who(), register, names), turn.words(), "turn-of-a-transcript"));
      }
    }
    return drafts;
  }

  /** Of two who speak, the one most of whose turns end in a question. */
  private static Optional<String> asking(String text, List<Turn> turns, Set<String> names) {
    if (names.size() != 2) {
      return Optional.empty();
    }
    return names.stream()
        .filter(
            name -> {
              List<Turn> own = turns.stream().filter(turn -> turn.who().equals(name)).toList();
              long questions =
                  own.stream()
                      .filter(t -> text.substring(t.begin(), t.end()).strip().endsWith("?"))
                      .count();
              return questions * 2 > own.size();
            })
        .findFirst();
  }

  private static List<Turn> turns(String text) {
    List<Turn> turns = new ArrayList<>();
    Matcher matcher = TURN.matcher(text);
    int start = -1;
    int begin = -1;
    String who = "";
    while (matcher.find()) {
      if (begin >= 0) {
        add(turns, text, who, start, begin, matcher.start());
      }
      who = matcher.group(1);
      start = matcher.start();
      begin = matcher.end();
    }
    if (begin >= 0) {
      int paragraph = text.indexOf("\n\n", begin);
      add(turns, text, who, start, begin, paragraph < 0 ? text.length() : paragraph);
    }
    return turns;
  }

  /** One piece for each paragraph of a turn. */
  private static void add(
      List<Turn> turns, String text, String who, int start, int begin, int end) {
    List<TextSpan> pieces = new ArrayList<>();
    int from = begin;
    while (from < end) {
      int paragraph = text.indexOf("\n\n", from);
      int stop = paragraph < 0 ? end : Math.min(end, paragraph);
      int first = from;
      int last = stop;
      while (first < last && Character.isWhitespace(text.charAt(first))) {
        first++;
      }
      while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
        last--;
      }
      boolean goesOn = pieces.isEmpty() || FIRST_PERSON.matcher(text).region(first, last).find();
      if (last > first && !goesOn) {
        break;
      }
      if (last > first) {
        pieces.add(new TextSpan(first, last));
      }
      from = stop + 2;
    }
    if (!pieces.isEmpty()) {
      turns.add(new Turn(who, start, List.copyOf(pieces)));
    }
  }

  private static Voice voice(String who, VoiceRegister register, FullNames names) {
    String[] words = who.split(" ", -1);
    String last = words[words.length - 1];
    Optional<Voice> known =
        who.equals("A")
            ? register.latestPerson()
            : register.labelled(who).or(() -> register.person(proper(last)));
    return known.orElseGet(
        () ->
            new Voice(
                names.of(proper(last)).orElse(who),
                Voice.Kind.PERSON,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Places.capacity(who).orElse(Capacity.UNKNOWN)));
  }

  private static String proper(String word) {
    boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    return capitals ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word;
  }
}
