package org.entente.text.claim.saying;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.core.claim.Capacity;
import org.entente.core.claim.Voice;
import org.entente.text.actor.Mention;
import org.entente.text.claim.quotation.Layout;
import org.entente.text.claim.voice.Places;
import org.entente.text.claim.voice.Titles;
import org.entente.text.event.Line;
import org.entente.text.event.TextSpan;

/** Who is named behind a dash after a quotation: "Nobody asked us." - Petra Novak, Prague. */
final class Signature {

  /** Words of a name, at most. */
  private static final int LONGEST_NAME = 4;

  private static final Pattern LINE =
      Pattern.compile(
          "\\s{0,4}(?:--|[-\u2013\u2014])\\s?(\\p{Lu}[^\\n\"\u201C\u201D]{3,160}?)[.]?\\s*(?=\\n|$)");
  private static final Pattern BESIDE = Pattern.compile(",| (?:of|at|from|for|in) ");
  private static final Pattern CLAUSE =
      Pattern.compile("\\b(?:said|says|is|was|are|were|has|had|will|would|told)\\b");

  private Signature() {}

  /** The voice that is named behind the dash after an offset; empty if none is. */
  static Optional<Voice> after(Layout layout, int end) {
    String text = layout.text();
    Matcher line = LINE.matcher(text).region(end, text.length());
    if (!line.lookingAt() || CLAUSE.matcher(line.group(1)).find()) {
      return Optional.empty();
    }
    String words = line.group(1);
    Matcher cut = BESIDE.matcher(words);
    String head = cut.find() ? words.substring(0, cut.start()) : words;
    String beside = words.substring(head.length()).replaceFirst("^,\\s*", "").strip();
    String name = name(head);
    String before = head.substring(0, head.length() - name.length()).strip();
    boolean person = name.indexOf(' ') > 0 && name.split(" ", -1).length <= LONGEST_NAME;
    Optional<Capacity> capacity = Places.capacity(before + " " + beside);
    Optional<Places.Institution> place = Places.institution(words);
    if (!person && Places.capacity(words).isEmpty() && place.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> country =
        Places.institution(beside)
            .map(Places.Institution::country)
            .or(() -> state(layout, line.start(1), line.end(1)))
            .or(() -> place.map(Places.Institution::country))
            .or(() -> Places.countryOfCity(before + " " + beside));
    return Optional.of(
        new Voice(
            person ? name : head,
            person ? Voice.Kind.PERSON : Voice.Kind.OFFICE,
            Optional.of(Titles.title(before, office(beside))).filter(t -> person && !t.isBlank()),
            person ? affiliation(beside) : Optional.empty(),
            country,
            capacity.or(() -> place.map(Places.Institution::capacity)).orElse(Capacity.UNKNOWN)));
  }

  /** "director, Lowy Institute": what stands last, if no preposition tells it. */
  private static Optional<String> affiliation(String beside) {
    Optional<String> told = Titles.affiliation(beside);
    boolean bare =
        told.isEmpty() && !beside.isEmpty() && Character.isUpperCase(beside.codePointAt(0));
    return bare ? Optional.of(beside.split(",", 2)[0].strip()) : told;
  }

  /** "director, Lowy Institute" but not "Charles University, Prague". */
  private static String office(String beside) {
    return beside.isEmpty() || Character.isUpperCase(beside.codePointAt(0)) ? "" : beside;
  }

  /** Without the words of a title before it. */
  private static String name(String head) {
    int begin = 0;
    for (int at = head.indexOf(' '); at > 0; at = head.indexOf(' ', at + 1)) {
      if (Places.capacity(head.substring(begin, at)).isPresent()) {
        begin = at + 1;
      }
    }
    return head.substring(begin);
  }

  private static Optional<String> state(Layout layout, int begin, int end) {
    for (Line line : layout.linesOver(new TextSpan(begin, end))) {
      List<Mention> mentions = line.mentions();
      for (Mention mention : mentions) {
        int at = line.sentence().token(mention.first()).begin();
        Optional<String> state = begin <= at && at < end ? States.of(mention) : Optional.empty();
        if (state.isPresent()) {
          return state;
        }
      }
    }
    return Optional.empty();
  }
}
