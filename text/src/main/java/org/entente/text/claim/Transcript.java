package org.entente.text.claim;

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
import org.entente.text.event.TextSpan;

/**
 * Reads interviews and minutes: paragraphs that begin with who speaks and a colon. Whoever asks the
 * questions of an interview makes no claims.
 */
final class Transcript {

  private static final Pattern TURN =
      Pattern.compile(
          "(?m)^\\s*(?:\u2014 ?|- )?((?:\\p{Lu}[\\p{L}.'\u2019-]*)(?: \\p{Lu}[\\p{L}.'\u2019-]*){0,4}|Q|A)\\s?: ?(?=\\S)");
  private static final Set<String> ASKING =
      Set.of("q", "question", "interviewer", "moderator", "host", "reporter", "journalist");
  private static final int LEAST_TURNS = 4;

  private Transcript() {}

  private record Turn(String who, TextSpan words) {}

  /** Its claims; none if the text is no transcript. */
  static List<ClaimFinder.Draft> of(String text, List<Quotation> quotes, VoiceRegister register) {
    List<Turn> turns = turns(text);
    Set<String> names = new LinkedHashSet<>();
    turns.forEach(turn -> names.add(turn.who()));
    if (turns.size() < LEAST_TURNS || names.size() > turns.size() - 1) {
      return List.of();
    }
    Optional<String> asking = asking(text, turns, names);
    List<ClaimFinder.Draft> drafts = new ArrayList<>();
    for (Turn turn : turns) {
      boolean asks =
          asking.filter(turn.who()::equals).isPresent()
              || ASKING.contains(turn.who().toLowerCase(Locale.ROOT));
      if (!asks) {
        drafts.add(
            ClaimFinder.Draft.direct(
                voice(turn.who(), register), List.of(turn.words()), "turn-of-a-transcript"));
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
                  own.stream().filter(t -> t.words().of(text).strip().endsWith("?")).count();
              return questions * 2 > own.size();
            })
        .findFirst();
  }

  private static List<Turn> turns(String text) {
    List<Turn> turns = new ArrayList<>();
    Matcher matcher = TURN.matcher(text);
    int begin = -1;
    String who = "";
    while (matcher.find()) {
      if (begin >= 0) {
        add(turns, text, who, begin, matcher.start());
      }
      who = matcher.group(1);
      begin = matcher.end();
    }
    if (begin >= 0) {
      add(turns, text, who, begin, text.length());
    }
    return turns;
  }

  private static void add(List<Turn> turns, String text, String who, int begin, int end) {
    int paragraph = text.indexOf("\n\n", begin);
    int last = paragraph < 0 ? end : Math.min(end, paragraph);
    while (last > begin && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    if (last > begin) {
      turns.add(new Turn(who, new TextSpan(begin, last)));
    }
  }

  private static Voice voice(String who, VoiceRegister register) {
    String[] words = who.split(" ", -1);
    String last = words[words.length - 1];
    Optional<Voice> known =
        who.equals("A")
            ? register.latestPerson()
            : register.labelled(who).or(() -> register.person(proper(last)));
    return known.orElseGet(
        () ->
            new Voice(
                who,
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
