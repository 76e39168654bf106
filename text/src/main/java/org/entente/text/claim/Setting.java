package org.entente.text.claim;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.core.claim.Capacity;
import org.entente.core.claim.Voice;
import org.entente.text.actor.Mention;
import org.entente.text.event.Line;

/** Where an article and its sentences are set: a guess at where a voice of theirs speaks from. */
final class Setting {

  private static final Set<String> BEFORE_PLACE =
      Set.of("in", "near", "at", "across", "outside", "of");
  private static final Set<String> SETTING = Set.of("in", "from", "at");
  private static final Pattern MANY =
      Pattern.compile("(?i)(?:many|some|several|most|other|others|few)\\b");
  private static final Pattern PLURAL =
      Pattern.compile("\\b\\w+(?:sts|ers|ors|ats|als|ics|rts|ces|ves|nts)\\b");

  private final Layout layout;
  private final Optional<String> home;

  /**
   * @param title headline of the article
   * @param outlet who published it
   */
  Setting(Layout layout, Optional<String> title, Optional<String> outlet) {
    this.layout = layout;
    this.home = home(title, outlet);
  }

  /**
   * The state in which the article is at home: that of its dateline ("TOKYO, 9 January"), of its
   * outlet, or the one that its title and first sentence name, or in which it says most is set.
   */
  private Optional<String> home(Optional<String> title, Optional<String> outlet) {
    Set<String> opening = new LinkedHashSet<>();
    Map<String, Integer> places = new LinkedHashMap<>();
    List<Line> lines = layout.lines();
    for (int i = 0; i < lines.size(); i++) {
      for (Mention mention : lines.get(i).mentions()) {
        Optional<String> code = States.of(mention);
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
    return outlet
        .flatMap(Places::countryOfOutlet)
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
    return isAfter(BEFORE_PLACE, line, article ? at : at + 1);
  }

  private static boolean isAfter(Set<String> words, Line line, int token) {
    return token > 0
        && words.contains(line.sentence().token(token - 1).text().toLowerCase(Locale.ROOT));
  }

  /**
   * The state that a voice is taken to speak from where the text says none: that in which its
   * sentence is set ("In Seoul, the minister said"), else the article's home. Empty for voices that
   * may be from anywhere.
   */
  Optional<String> of(Voice voice, Optional<Saying> saying) {
    return isAnywhere(voice)
        ? Optional.empty()
        : saying.flatMap(s -> setting(s.heard().mention().begin())).or(() -> home);
  }

  private static boolean isAnywhere(Voice voice) {
    return voice.capacity() == Capacity.INTERNATIONAL
        || voice.capacity() == Capacity.UNKNOWN && voice.kind() != Voice.Kind.PERSON
        || voice.kind() == Voice.Kind.UNNAMED && isPlural(voice.label())
        || voice.kind() == Voice.Kind.OUTLET
        || MANY.matcher(voice.label()).lookingAt();
  }

  /** "analysts", "two diplomats". */
  private static boolean isPlural(String label) {
    return PLURAL.matcher(label).find() && !label.toLowerCase(Locale.ROOT).startsWith("the ");
  }

  private Optional<String> setting(int mention) {
    return layout.lineAt(mention).stream()
        .flatMap(
            line ->
                line.mentions().stream()
                    .filter(m -> line.sentence().token(m.first()).begin() < mention)
                    .filter(m -> isAfter(SETTING, line, m.first())))
        .map(States::of)
        .flatMap(Optional::stream)
        .findFirst();
  }
}
