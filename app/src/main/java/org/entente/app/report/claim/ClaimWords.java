package org.entente.app.report.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.core.claim.Bearing;
import org.entente.core.claim.Claim;
import org.entente.core.claim.ClaimTopic;
import org.entente.core.claim.ClaimsBeside;
import org.entente.core.claim.Manner;
import org.entente.core.claim.TopicBeside;
import org.entente.core.claim.Voice;
import org.entente.core.force.ForceDirection;
import org.entente.core.history.Rank;

/** Claims in words, the same in every locale. */
public final class ClaimWords {

  private static final int LONGEST = 280;

  private ClaimWords() {}

  /** The words, shortened at a blank if they are long. */
  public static String brief(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    int cut = words.lastIndexOf(' ', LONGEST);
    int end = cut < LONGEST / 2 ? words.offsetByCodePoints(0, LONGEST / 2) : cut;
    return words.substring(0, end) + " [...]";
  }

  /** The words as they are to be printed: in quotation marks if they are the speaker's own. */
  public static String quoted(Claim claim) {
    String words = brief(claim.words());
    return claim.manner() == Manner.DIRECT ? "\u201C" + words + "\u201D" : words;
  }

  /** Who says so: {@code Li Haidong, professor, China Foreign Affairs University (CHN, ...)}. */
  public static String voice(Voice voice) {
    List<String> parts = new ArrayList<>(List.of(voice.label()));
    voice.title().filter(title -> !voice.label().contains(title)).ifPresent(parts::add);
    voice.affiliation().filter(place -> !voice.label().contains(place)).ifPresent(parts::add);
    return String.join(", ", parts)
        + " ("
        + voice.country().map(code -> code + ", ").orElse("")
        + voice.capacity().label()
        + ")";
  }

  /** Who says so, to whom, and who passed it on. */
  public static String saying(Claim claim) {
    return voice(claim.voice())
        + claim.audience().map(to -> ", to " + to).orElse("")
        + (claim.through().isEmpty()
            ? ""
            : ", passed on by "
                + claim.through().stream()
                    .map(ClaimWords::voice)
                    .collect(Collectors.joining(", then ")));
  }

  /** Where it is printed: {@code Global Times, 2025-01-07}. */
  public static String source(Claim claim) {
    return claim.outlet().orElse("outlet unknown")
        + claim.published().map(day -> ", " + day).orElse(", date unknown");
  }

  /** The states it is about. */
  public static String about(Claim claim) {
    return claim.about().isEmpty() ? "no state named" : String.join(" ", claim.about());
  }

  /** The force and what is said of it: {@code domestic turmoil, loosens}. */
  public static String topic(ClaimTopic topic) {
    return topic.force().label()
        + (topic.says() == ForceDirection.BOTH ? "" : ", said to " + says(topic.says()));
  }

  private static String says(ForceDirection sign) {
    return sign == ForceDirection.HOLDS ? "hold" : "loosen";
  }

  /** All forces it is about; "none of the forces" if there are none. */
  public static String topics(Claim claim) {
    return claim.topics().isEmpty()
        ? "none of the forces"
        : claim.topics().stream().map(ClaimWords::topic).collect(Collectors.joining("; "));
  }

  /** The data on it, with states, date and percentile. */
  public static String bearing(Bearing bearing) {
    String states = String.join("-", bearing.about());
    String head = states.isEmpty() ? bearing.text() : states + ": " + bearing.text();
    return bearing.year().isEmpty()
        ? head
        : head
            + " (end of "
            + bearing.year().getAsInt()
            + bearing.rank().map(ClaimWords::place).orElse("")
            + ")";
  }

  private static String place(Rank rank) {
    return ", percentile "
        + String.format(java.util.Locale.ROOT, "%.0f", rank.percentile())
        + " of "
        + String.format(java.util.Locale.ROOT, "%,d", rank.cases())
        + " "
        + rank.population().words();
  }

  /** Where a bearing points, seen from the claim. */
  public static String side(TopicBeside beside, Bearing bearing) {
    if (!bearing.isPointed()) {
      return "neither way";
    }
    if (beside.topic().says() == ForceDirection.BOTH) {
      return bearing.points() == ForceDirection.HOLDS ? "holds together" : "loosens";
    }
    return bearing.points() == beside.topic().says() ? "same way" : "other way";
  }

  /** How many claims were left out, and why; empty if none. */
  public static Optional<String> aside(ClaimsBeside claims) {
    List<String> parts = new ArrayList<>();
    if (!claims.elsewhere().isEmpty()) {
      parts.add(claims.elsewhere().size() + " about none of the members");
    }
    if (!claims.later().isEmpty()) {
      parts.add(claims.later().size() + " printed after the date and not used");
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of("Claims not shown: " + String.join("; ", parts) + ".");
  }
}
