package org.entente.text.claim.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.core.claim.Capacity;
import org.entente.core.claim.Voice;

/**
 * The voices of one article so far, the latest last: who a surname, a pronoun, "the ministry" is.
 */
public final class VoiceRegister {

  private final List<Voice> voices = new ArrayList<>();
  private final List<Voice> speakers = new ArrayList<>();

  /** Keeps a voice, with what was said of it before. */
  public void introduce(Voice voice) {
    Voice fuller = labelled(voice.label()).map(known -> fuller(known, voice)).orElse(voice);
    voices.removeIf(known -> known.label().equals(voice.label()));
    voices.add(fuller);
  }

  /** Keeps a voice as the latest that spoke. */
  public void speak(Voice voice) {
    introduce(voice);
    speakers.removeIf(known -> known.label().equals(voice.label()));
    speakers.add(voice);
  }

  /** Whom the text turns to without letting him speak: the next "he" may be him. */
  public void turnTo(Voice voice) {
    speak(voice);
  }

  /** A voice with what is said of it now, where nothing was said before. */
  public static Voice fuller(Voice known, Voice now) {
    return new Voice(
        known.label(),
        known.kind(),
        known.title().or(now::title),
        known.affiliation().or(now::affiliation),
        known.country().or(now::country),
        known.capacity() == Capacity.UNKNOWN ? now.capacity() : known.capacity());
  }

  /** The voice that has this label. */
  public Optional<Voice> labelled(String label) {
    return latest(voice -> voice.label().equals(label));
  }

  /**
   * The person to whom a part of a name refers: a surname in first or last place. Of several, the
   * latest.
   */
  public Optional<Voice> person(String part) {
    String wanted = part.toLowerCase(Locale.ROOT);
    return latest(
        voice ->
            voice.kind() == Voice.Kind.PERSON
                && !voice.label().equalsIgnoreCase(part)
                && (isPart(voice.label(), wanted)));
  }

  private static boolean isPart(String label, String wanted) {
    String[] words = label.toLowerCase(Locale.ROOT).split("\\s+");
    if (words.length < 2) {
      return false;
    }
    String whole = String.join(" ", words);
    return words[0].equals(wanted)
        || words[words.length - 1].equals(wanted)
        || whole.endsWith(" " + wanted)
        || whole.endsWith("-" + wanted)
        || ClaimWords.SURNAME_PARTICLE.has(words[words.length - 2])
            && wanted.equals(words[words.length - 2] + " " + words[words.length - 1]);
  }

  /** The latest person who spoke; else the latest named. */
  public Optional<Voice> latestPerson() {
    Optional<Voice> spoke = last(speakers, voice -> isHuman(voice));
    return spoke.isPresent() ? spoke : last(voices, voice -> isHuman(voice));
  }

  private static boolean isHuman(Voice voice) {
    return voice.kind() == Voice.Kind.PERSON
        || voice.kind() == Voice.Kind.UNNAMED
            && !voice
                .label()
                .toLowerCase(Locale.ROOT)
                .matches(".*\\b(some|many|several|most)\\b.*");
  }

  /** The latest that is no single person: "it". */
  public Optional<Voice> latestBody() {
    return last(
        speakers, voice -> voice.kind() == Voice.Kind.OFFICE || voice.kind() == Voice.Kind.OUTLET);
  }

  /** The outlet named last. */
  public Optional<Voice> latestOutlet() {
    return latest(voice -> voice.kind() == Voice.Kind.OUTLET);
  }

  /** The latest that spoke without a name, or at all: "they". */
  public Optional<Voice> latestGroup() {
    Optional<Voice> group = last(speakers, voice -> voice.kind() == Voice.Kind.UNNAMED);
    return group.isPresent() ? group : last(speakers, voice -> true);
  }

  /** The latest that spoke. */
  public Optional<Voice> latestSpeaker() {
    return last(speakers, voice -> true);
  }

  /**
   * The latest of which a noun is said: "the professor", "the ministry", "the paper".
   *
   * @param country that the words around the noun name; a voice of another is not meant
   */
  public Optional<Voice> called(String noun, Optional<String> country) {
    String wanted = noun.toLowerCase(Locale.ROOT);
    Predicate<Voice> fits =
        voice -> country.isEmpty() || voice.country().isEmpty() || voice.country().equals(country);
    Predicate<Voice> titled =
        voice ->
            voice.title().map(t -> holds(t, wanted)).orElse(false)
                || voice.kind() == Voice.Kind.UNNAMED && holds(voice.label(), wanted);
    Predicate<Voice> body =
        voice -> voice.kind() == Voice.Kind.OFFICE && holds(voice.label(), wanted);
    return latest(fits.and(titled))
        .or(() -> latest(fits.and(body)))
        .or(() -> inCapacity(wanted, fits))
        .or(() -> ClaimWords.OUTLET_NOUN.has(wanted) ? latestOutlet() : Optional.empty());
  }

  /** "the scholar": the person who spoke last in that capacity. */
  private Optional<Voice> inCapacity(String noun, Predicate<Voice> fits) {
    return ClaimWords.SPEAKER_NOUN.has(noun)
        ? Places.capacity(noun)
            .flatMap(
                as ->
                    last(
                        speakers,
                        fits.and(v -> v.kind() == Voice.Kind.PERSON && v.capacity() == as)))
        : Optional.empty();
  }

  private static boolean holds(String words, String wanted) {
    for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}'-]+")) {
      if (word.equals(wanted)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Voice> latest(Predicate<Voice> which) {
    return last(voices, which);
  }

  private static Optional<Voice> last(List<Voice> from, Predicate<Voice> which) {
    for (int i = from.size() - 1; i >= 0; i--) {
      if (which.test(from.get(i))) {
        return Optional.of(from.get(i));
      }
    }
    return Optional.empty();
  }
}
