package org.entente.text.claim.home;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.entente.core.claim.Capacity;
import org.entente.core.claim.Voice;
import org.entente.text.actor.ActorName;
import org.entente.text.actor.Mention;
import org.entente.text.claim.quotation.Layout;
import org.entente.text.claim.saying.Saying;
import org.entente.text.claim.saying.States;
import org.entente.text.claim.voice.ClaimWords;
import org.entente.text.event.Line;
import org.entente.text.event.TextSpan;
import org.entente.text.language.Token;

/**
 * The state of an office that a text names without its state, as readers of agency reports supply
 * it: "the foreign minister" is of the state whose ministry was named before, of the place in which
 * the sentence is set, or of the place from which the report comes. Only offices of a state have
 * one, and only a state that can have such an office: the United States have no ministry.
 */
public final class HomeStates {

  /** Sentences before one in which an office may be named with its state. */
  private static final int LOOK_BACK = 6;

  private static final Pattern PLURAL =
      Pattern.compile("\\b\\w+(?:sts|ers|ors|ats|als|ics|rts|ces|ves|nts)$");
  private static final Set<Capacity> OFFICIAL =
      Set.of(Capacity.GOVERNMENT, Capacity.MILITARY, Capacity.POLITICIAN);

  private final Layout layout;
  private final States states;
  private final NamedOffices offices;
  private final Optional<String> dateline;
  private final Map<String, Optional<Home>> homes = new HashMap<>();

  /**
   * Where a voice is at home.
   *
   * @param state ISO 3166 alpha-3 code
   * @param rule what gave it, such as {@code country-from-dateline}
   */
  public record Home(String state, String rule) {}

  /** For the sentences of one text. */
  public HomeStates(Layout layout) {
    this.layout = layout;
    this.states = new States(layout);
    this.offices = new NamedOffices(layout);
    this.dateline = Dateline.state(layout.text());
  }

  /** Takes note of who speaks in a saying, by the words of its first mention that is no pronoun. */
  public void read(Saying saying) {
    Voice voice = saying.heard().voice();
    TextSpan mention = saying.heard().mention();
    String words = mention.of(layout.text()).toLowerCase(Locale.ROOT);
    if (voice.country().isEmpty() && !HomeWords.PRONOUN.has(words)) {
      homes.computeIfAbsent(voice.label(), label -> home(voice, saying));
    }
  }

  /**
   * Where a voice is at home; empty if the text does not tell, or if it is no office of a state.
   */
  public Optional<Home> of(Voice voice) {
    return homes.getOrDefault(voice.label(), Optional.empty());
  }

  private Optional<Home> home(Voice voice, Saying saying) {
    String office = office(voice);
    Optional<String> field = OfficeTable.field(office);
    boolean rank = voice.kind() == Voice.Kind.PERSON && OfficeTable.isRank(office);
    boolean official =
        OFFICIAL.contains(voice.capacity())
            || field.isPresent() && voice.capacity() != Capacity.INTERNATIONAL;
    if (!official || rank || isFromAnywhere(voice) || HomeWords.ABROAD.isIn(office)) {
      return Optional.empty();
    }
    Predicate<String> fits = state -> OfficeTable.canHave(state, office);
    int mention = saying.heard().mention().begin();
    int line = layout.lastBeginning(mention);
    List<Guess> guesses = new ArrayList<>();
    guesses.add(new Guess(setting(line, mention), "country-from-setting"));
    guesses.add(
        new Guess(
            field.flatMap(f -> offices.last(f, mention, line - LOOK_BACK, fits)),
            "country-from-office"));
    guesses.add(new Guess(settingBefore(line), "country-from-setting"));
    guesses.add(new Guess(dateline, "country-from-dateline"));
    guesses.add(new Guess(resolved(line), "country-from-subject"));
    guesses.add(new Guess(onlyOne(offices.states(), fits), "country-from-office"));
    if (OfficeTable.isRare(office)) {
      Set<String> named = states.in(List.of(new TextSpan(0, layout.text().length())));
      guesses.add(new Guess(onlyOne(named, fits), "country-from-office"));
    }
    return guesses.stream()
        .filter(guess -> guess.state().filter(fits).isPresent())
        .map(guess -> new Home(guess.state().get(), guess.rule()))
        .findFirst();
  }

  private static Optional<String> onlyOne(Set<String> all, Predicate<String> fits) {
    List<String> left = all.stream().filter(fits).toList();
    return left.size() == 1 ? Optional.of(left.get(0)) : Optional.empty();
  }

  private record Guess(Optional<String> state, String rule) {}

  /** What a voice is: its title and affiliation, or its label. */
  private static String office(Voice voice) {
    return voice.kind() == Voice.Kind.PERSON
        ? voice.title().orElse("") + " " + voice.affiliation().orElse("")
        : voice.label();
  }

  /** "diplomats": they may come from anywhere. */
  private static boolean isFromAnywhere(Voice voice) {
    return voice.kind() == Voice.Kind.UNNAMED
        && PLURAL.matcher(voice.label().split(" (?:of|in|at|from|for|with) ", 2)[0]).find()
        && !voice.label().toLowerCase(Locale.ROOT).startsWith("the ");
  }

  /** "In Seoul, the minister said". */
  private Optional<String> setting(int line, int before) {
    return line < 0 ? Optional.empty() : settingOf(layout.lines().get(line), before, false);
  }

  /** The setting that the paragraph had before. */
  private Optional<String> settingBefore(int line) {
    for (int i = line - 1; i >= 0; i--) {
      String between =
          layout
              .text()
              .substring(
                  layout.lines().get(i).span().end(), layout.lines().get(i + 1).span().begin());
      if (between.indexOf('\n') >= 0) {
        return Optional.empty();
      }
      Line before = layout.lines().get(i);
      Optional<String> setting = settingOf(before, before.span().end(), true);
      if (setting.isPresent()) {
        return setting;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> settingOf(Line line, int before, boolean opening) {
    return line.mentions().stream()
        .filter(m -> line.sentence().token(m.first()).begin() < before)
        .filter(m -> isPlace(line, m) && (!opening || m.first() == 1))
        .map(States::of)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static boolean isPlace(Line line, Mention mention) {
    int token = mention.first();
    boolean stands =
        mention.last() + 1 >= line.sentence().size()
            || !goesOn(line.sentence().token(mention.last() + 1));
    return token > 0
        && stands
        && ClaimWords.SETTING_PREPOSITION.has(
            line.sentence().token(token - 1).text().toLowerCase(Locale.ROOT));
  }

  /** "In Chinese waters", "in Tokyo's view": no place. */
  private static boolean goesOn(Token next) {
    return next.isNoun()
        || next.text().equals("'s")
        || next.text().equals("\u2019s")
        || next.tag().isEmpty() && Character.isLetter(next.text().codePointAt(0));
  }

  /** "Greece will not trade one friend for another, the minister said": what a state is to do. */
  private Optional<String> resolved(int line) {
    if (line < 0) {
      return Optional.empty();
    }
    Line here = layout.lines().get(line);
    for (Mention mention : here.mentions()) {
      int next = mention.last() + 1;
      if (mention.kind() == ActorName.Kind.PEOPLE || next + 1 >= here.sentence().size()) {
        continue;
      }
      String word = here.sentence().token(next).text().toLowerCase(Locale.ROOT);
      String after = here.sentence().token(next + 1).text().toLowerCase(Locale.ROOT);
      if (word.equals("\u201c") || word.equals("\"") || word.equals("``")) {
        word = after;
      }
      if (HomeWords.RESOLVE.has(word) || HomeWords.RESOLVE.has(word + " " + after)) {
        return States.of(mention);
      }
      return Optional.empty();
    }
    return Optional.empty();
  }
}
