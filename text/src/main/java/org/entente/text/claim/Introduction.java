package org.entente.text.claim;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.core.claim.Capacity;
import org.entente.core.claim.Voice;
import org.entente.text.actor.ActorName;
import org.entente.text.actor.Mention;
import org.entente.text.event.Line;

/**
 * Persons who are introduced in a sentence that was not parsed: "John Carter, an analyst at the
 * Lowy Institute, ...". By the words alone.
 */
final class Introduction {

  private static final Pattern NAMED =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}'\u2019.-]{1,40}(?: (?:(?:de|van|von|bin|al|el|da) )?\\p{Lu}[\\p{L}'\u2019-]{1,40}){1,3}), "
              + "((?:an?|the|its|his|her|who|former|deputy|director|head|professor|chief|chair)\\b[^,.;:\u201C\"]{3,120})[,.;]");

  private Introduction() {}

  /** Keeps whoever is introduced in a sentence. */
  static void in(String text, Line line, VoiceRegister register) {
    Matcher matcher = NAMED.matcher(text).region(line.span().begin(), line.span().end());
    while (matcher.find()) {
      String beside = matcher.group(2);
      Optional<Places.Institution> place = Places.institution(beside);
      Optional<Capacity> capacity =
          Places.capacity(beside).or(() -> place.map(Places.Institution::capacity));
      String name = matcher.group(1);
      if (capacity.isPresent() && register.labelled(name).isEmpty()) {
        register.introduce(
            new Voice(
                name,
                Voice.Kind.PERSON,
                Optional.of(VoiceReader.title("", beside)).filter(t -> !t.isBlank()),
                VoiceReader.affiliation(beside),
                place
                    .map(Places.Institution::country)
                    .or(() -> country(line, matcher.start(2), matcher.end(2))),
                capacity.get()));
      }
    }
  }

  private static Optional<String> country(Line line, int begin, int end) {
    for (Mention mention : line.mentions()) {
      int at = line.sentence().token(mention.first()).begin();
      if (begin <= at && at < end && mention.kind() != ActorName.Kind.ORGANISATION) {
        return Optional.of(mention.actor().code());
      }
    }
    return Optional.empty();
  }
}
