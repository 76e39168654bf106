package org.entente.core.claim;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.core.force.Force;
import org.entente.core.force.ForceDirection;

/** Claims made up for tests. */
final class Claims {

  private Claims() {}

  static ClaimTopic topic(Force force, ForceDirection says) {
    return new ClaimTopic(force, says, "test");
  }

  static Voice voice(String label, String country, Capacity capacity) {
    return new Voice(
        label,
        label.startsWith("a ") ? Voice.Kind.UNNAMED : Voice.Kind.PERSON,
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(country),
        capacity);
  }

  /** A direct claim of a scholar from Redland, printed in The Red Paper. */
  static Claim claim(String id, String about, String published, ClaimTopic... topics) {
    return claim(
        id, about, published, Manner.DIRECT, voice("Ana", "RED", Capacity.ACADEMIC), "RED", topics);
  }

  static Claim claim(
      String id,
      String about,
      String published,
      Manner manner,
      Voice voice,
      String press,
      ClaimTopic... topics) {
    return new Claim(
        id,
        "words of " + id,
        manner,
        voice,
        List.of(),
        Optional.empty(),
        about.isEmpty() ? List.of() : Arrays.asList(about.split(" ", -1)),
        List.of(topics),
        Optional.ofNullable(press).map(code -> "The " + code + " Paper"),
        Optional.ofNullable(press),
        Optional.empty(),
        Optional.ofNullable(published).map(LocalDate::parse),
        new Claim.Passage("article of " + id, 0, 10),
        "test");
  }
}
