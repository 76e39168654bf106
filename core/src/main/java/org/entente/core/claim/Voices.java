package org.entente.core.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Who is heard in articles: from which countries, in which capacities, in whose words.
 *
 * @param all every claim of a voice other than the author
 * @param author how many claims are the authors' own
 * @param byCountry by the country of the voice, most often heard first; {@link #NOT_SAID} for
 *     voices whose country the text does not say
 * @param byCapacity by capacity
 * @param byVoice by voice
 * @param byOutlet by outlet; {@link #NOT_SAID} where it is not known
 */
public record Voices(
    ClaimTally all,
    int author,
    List<ClaimTally> byCountry,
    List<ClaimTally> byCapacity,
    List<ClaimTally> byVoice,
    List<ClaimTally> byOutlet) {

  /** The key of what is not said. */
  public static final String NOT_SAID = "not said";

  private static final Comparator<ClaimTally> LOUDEST =
      Comparator.comparingInt((ClaimTally tally) -> -tally.claims()).thenComparing(ClaimTally::key);

  /** Copies the lists. */
  public Voices {
    byCountry = List.copyOf(byCountry);
    byCapacity = List.copyOf(byCapacity);
    byVoice = List.copyOf(byVoice);
    byOutlet = List.copyOf(byOutlet);
  }

  /** Counts the voices of claims. */
  public static Voices of(List<Claim> claims) {
    List<Claim> heard = claims.stream().filter(claim -> claim.manner() != Manner.AUTHOR).toList();
    return new Voices(
        ClaimTally.of("all", heard),
        claims.size() - heard.size(),
        by(heard, claim -> claim.voice().country().orElse(NOT_SAID)),
        by(heard, claim -> claim.voice().capacity().label()),
        by(heard, claim -> claim.voice().label()),
        by(heard, claim -> claim.outlet().orElse(NOT_SAID)));
  }

  private static List<ClaimTally> by(List<Claim> claims, Function<Claim, String> key) {
    Map<String, List<Claim>> groups = new TreeMap<>();
    claims.forEach(c -> groups.computeIfAbsent(key.apply(c), k -> new ArrayList<>()).add(c));
    return groups.entrySet().stream()
        .map(group -> ClaimTally.of(group.getKey(), group.getValue()))
        .sorted(LOUDEST)
        .toList();
  }
}
