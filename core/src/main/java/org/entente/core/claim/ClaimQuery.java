package org.entente.core.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.core.force.Force;

/**
 * Which claims are asked for.
 *
 * @param about states; a claim must be about two of them, or about the only one; empty for all
 * @param force the force it must be about; empty for all
 * @param since published on this day or later; a claim without a day does not pass
 * @param until published on this day or earlier; a claim without a day does not pass
 * @param countries of the voice; empty for all
 * @param capacities of the voice; empty for all
 * @param manners empty for all
 * @param outlet published by it, in any letter case; empty for all
 */
public record ClaimQuery(
    Set<String> about,
    Optional<Force> force,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    Set<String> countries,
    Set<Capacity> capacities,
    Set<Manner> manners,
    Optional<String> outlet) {

  /** Copies the sets. */
  public ClaimQuery {
    about = Set.copyOf(about);
    countries = Set.copyOf(countries);
    capacities = Set.copyOf(capacities);
    manners = Set.copyOf(manners);
  }

  /** The claims that pass, in their order. */
  public List<Claim> of(List<Claim> claims) {
    return claims.stream().filter(this::passes).toList();
  }

  /** Whether a claim is asked for. */
  public boolean passes(Claim claim) {
    return isAbout(claim)
        && force.map(f -> claim.topics().stream().anyMatch(t -> t.force() == f)).orElse(true)
        && since
            .map(day -> claim.published().filter(p -> !p.isBefore(day)).isPresent())
            .orElse(true)
        && until.map(day -> claim.published().filter(p -> !p.isAfter(day)).isPresent()).orElse(true)
        && (manners.isEmpty() || manners.contains(claim.manner()))
        && outlet.map(o -> claim.outlet().filter(o::equalsIgnoreCase).isPresent()).orElse(true)
        && isBy(claim.voice());
  }

  private boolean isAbout(Claim claim) {
    return about.isEmpty() || claim.isAbout(about, Math.min(2, about.size()));
  }

  private boolean isBy(Voice voice) {
    return (countries.isEmpty() || voice.country().filter(countries::contains).isPresent())
        && (capacities.isEmpty() || capacities.contains(voice.capacity()));
  }
}
