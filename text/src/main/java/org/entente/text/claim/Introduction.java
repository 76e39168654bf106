package org.entente.text.claim;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.core.claim.Capacity;
import org.entente.core.claim.Voice;
import org.entente.text.claim.saying.States;
import org.entente.text.claim.voice.FullNames;
import org.entente.text.claim.voice.Places;
import org.entente.text.claim.voice.Titles;
import org.entente.text.claim.voice.VoiceRegister;
import org.entente.text.event.Line;

/**
 * Persons who are introduced with what they are: "John Carter, an analyst at the Lowy Institute,
 * ...", "Maria Rossi teaches law in Bologna". By the words alone, so that no tree is needed.
 */
final class Introduction {

  private static final String NAME =
      "((?:(?:al|el|as|ash)-)?\\p{Lu}[\\p{L}'\u2019.-]{1,40}"
          + "(?: (?:(?:de|van|von|bin|al|el|da|der|ibn) ){0,2}(?:(?:al|el|as|ash)-)?"
          + "\\p{Lu}[\\p{L}'\u2019-]{1,40}){1,3})";
  private static final Pattern BESIDE =
      Pattern.compile(
          NAME
              + ", ((?:an?|the|its|his|her|who (?:is|was|heads|headed|leads|led|runs|teaches|taught|chairs|directs)|former|deputy|director|head|professor|chief|chair)\\b"
              + "[^,.;:\u201C\"]{3,120})[,.;]");
  private static final Pattern BEING =
      Pattern.compile(
          NAME
              + " ((?:is an?|is the|was an?|was the|teaches|taught|heads|headed|leads|runs|chairs|"
              + "directs|edits|works (?:for|at|with|as)|serves|served|sat in|sits in|sits on|"
              + "commands|commanded|owns|represents) [^,.;:\u201C\"]{3,120})");
  private static final Pattern BEFORE =
      Pattern.compile("([^,.;:\u201C\"]{4,90}), " + NAME + "(?=[,.;])");
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:(?:But|And|Yet|Then|Now|Meanwhile),? )?(?:"
              + NAME
              + ", (?:(?:aged )?\\d{1,3}\\b|who\\b|whose\\b|(?:an?|the|his|her) ((?:[\\p{L}'\u2019-]+ ){0,3}?"
              + "[\\p{L}'\u2019-]+)(?= (?:of|in|at|for|from|with|who)\\b|,))|[Tt]he (\\p{Ll}+)\\b)");
  private static final Pattern TITLED =
      Pattern.compile(NAME + " (?:is|was|has|had|does|did|\\p{Ll}{2,}(?:s|ed))\\b");
  private static final Pattern PERSON =
      Pattern.compile(".*(?:er|or|ist|ian|man|woman|ant|mother|father|son|daughter)");
  private static final Pattern KIN =
      Pattern.compile(
          "^(?:Gran|Granny|Grandma|Grandpa|Grandmother|Grandfather|Uncle|Aunt|Auntie|Mother|Father|Brother|Sister) (?=.* )");
  private static final Pattern COPULA = Pattern.compile("^(?:is|was) ");
  private static final Pattern DOING = Pattern.compile("(?!head of)(?:who |\\w+s |\\w+ed |sat )");
  private static final Pattern TITLE = Pattern.compile("^(?:Dr|Prof|Mr|Mrs|Ms|Sir|Dame)\\.? ");

  private Introduction() {}

  /** Keeps whoever is introduced in a sentence, unless more was said of him before. */
  static void in(String text, Line line, VoiceRegister register) {
    for (Pattern pattern : List.of(BESIDE, BEING)) {
      Matcher matcher = pattern.matcher(text).region(line.span().begin(), line.span().end());
      while (matcher.find()) {
        String name = untitled(matcher.group(1));
        boolean named = name.indexOf(' ') > 0 && FullNames.isGiven(name.split(" ", 2)[0]);
        boolean known =
            register.labelled(name).filter(v -> v.capacity() != Capacity.UNKNOWN).isPresent();
        if (named && !known) {
          voice(name, matcher, line).ifPresent(register::introduce);
        }
      }
    }
    before(text, line, register);
  }

  /**
   * Whom a sentence that was not parsed is about: "Maria Rossi, 81, who lives by the border,
   * shrugged", "Mayor Rossi Bianchi is less cheerful", "The professor does not dispute it". The
   * next "she" is she.
   */
  static void turn(String text, Line line, VoiceRegister register) {
    Matcher titled = TITLED.matcher(text).region(line.span().begin(), line.span().end());
    if (titled.lookingAt() && !untitled(titled.group(1)).equals(titled.group(1))) {
      String name = untitled(titled.group(1));
      String title = titled.group(1).substring(0, titled.group(1).length() - name.length());
      turn(name, Optional.of(title.strip()), register);
      return;
    }
    Matcher matcher = OPENING.matcher(text).region(line.span().begin(), line.span().end());
    if (!matcher.lookingAt()) {
      return;
    }
    if (matcher.group(3) != null) {
      register
          .called(matcher.group(3), Optional.empty())
          .filter(voice -> voice.kind() == Voice.Kind.PERSON)
          .ifPresent(register::turnTo);
      return;
    }
    String name = KIN.matcher(untitled(matcher.group(1))).replaceFirst("");
    boolean person =
        matcher.group(2) == null
            || Places.capacity(matcher.group(2)).isPresent()
            || PERSON.matcher(matcher.group(2)).matches();
    if (person) {
      turn(name, Optional.empty(), register);
    }
  }

  private static void turn(String name, Optional<String> title, VoiceRegister register) {
    if (name.indexOf(' ') > 0 && FullNames.isGiven(name.split(" ", 2)[0])) {
      register.turnTo(
          register
              .labelled(name)
              .orElseGet(
                  () ->
                      new Voice(
                          name,
                          Voice.Kind.PERSON,
                          title,
                          Optional.empty(),
                          Optional.empty(),
                          title.flatMap(Places::capacity).orElse(Capacity.UNKNOWN))));
    }
  }

  /** "Brazil's foreign minister, Heitor Valadares, ...". */
  private static void before(String text, Line line, VoiceRegister register) {
    Matcher matcher = BEFORE.matcher(text).region(line.span().begin(), line.span().end());
    while (matcher.find()) {
      String role = matcher.group(1);
      String noun = role.substring(role.lastIndexOf(' ') + 1);
      String name = untitled(matcher.group(2));
      boolean named =
          Places.capacity(noun).isPresent()
              && Character.isLowerCase(noun.codePointAt(0))
              && FullNames.isGiven(name.split(" ", 2)[0]);
      if (named && register.labelled(name).flatMap(Voice::country).isEmpty()) {
        register.introduce(
            new Voice(
                name,
                Voice.Kind.PERSON,
                Optional.of(noun),
                Optional.empty(),
                last(countries(line, matcher.start(1), matcher.end(1))),
                Places.capacity(noun).get()));
      }
    }
  }

  private static Optional<String> last(List<String> all) {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /** Without "Dr" and "Prime Minister". */
  private static String untitled(String name) {
    String bare = TITLE.matcher(name).replaceFirst("");
    int begin = 0;
    int from = 0;
    for (int at = bare.indexOf(' '); at > 0; at = bare.indexOf(' ', from)) {
      if (Places.capacity(bare.substring(from, at)).isPresent()) {
        begin = at + 1;
      }
      from = at + 1;
    }
    return bare.substring(begin);
  }

  private static Optional<Voice> voice(String name, Matcher matcher, Line line) {
    String beside = matcher.group(2);
    Optional<Places.Institution> place = Places.institution(beside);
    return Places.capacity(beside)
        .or(() -> place.map(Places.Institution::capacity))
        .map(
            capacity ->
                new Voice(
                    name,
                    Voice.Kind.PERSON,
                    title(beside),
                    Titles.affiliation(beside),
                    place
                        .map(Places.Institution::country)
                        .or(
                            () ->
                                countries(line, matcher.start(2), matcher.end(2)).stream()
                                    .findFirst())
                        .or(() -> Places.countryOfCity(beside)),
                    capacity));
  }

  /** Nouns; what somebody does ("teaches law") is no title. */
  private static Optional<String> title(String beside) {
    String noun = COPULA.matcher(beside).replaceFirst("");
    boolean verb = noun.equals(beside) && DOING.matcher(beside).lookingAt();
    return verb ? Optional.empty() : Optional.of(Titles.title("", noun)).filter(t -> !t.isBlank());
  }

  private static List<String> countries(Line line, int begin, int end) {
    return line.mentions().stream()
        .filter(mention -> begin <= line.sentence().token(mention.first()).begin())
        .filter(mention -> line.sentence().token(mention.first()).begin() < end)
        .map(States::of)
        .flatMap(Optional::stream)
        .toList();
  }
}
