package org.entente.core.claim;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.core.force.Force;
import org.entente.core.force.ForceDirection;

/**
 * What the press of several countries prints about one alliance in one month.
 *
 * @param month of publication
 * @param sides one for each country with outlets that printed claims, in the order of its code;
 *     {@link Voices#NOT_SAID} for outlets whose country is not known
 * @param lines what was said, one line for each force and direction
 */
public record PressMonth(YearMonth month, List<Side> sides, List<Line> lines) {

  /**
   * The press of a country.
   *
   * @param press ISO 3166 alpha-3 code
   * @param outlets names of its outlets
   * @param claims how many claims they printed about the alliance
   */
  public record Side(String press, List<String> outlets, int claims) {

    /** Copies the list. */
    public Side {
      outlets = List.copyOf(outlets);
    }
  }

  /**
   * What was said of a force.
   *
   * @param force which
   * @param says which way
   * @param claims the claims that say so, one list for each side
   */
  public record Line(Force force, ForceDirection says, List<List<Claim>> claims) {

    /** Copies the lists. */
    public Line {
      claims = claims.stream().map(List::copyOf).toList();
    }

    /** The only side that says so; empty if several do. */
    public Optional<Integer> onlySide() {
      List<Integer> saying = new ArrayList<>();
      for (int i = 0; i < claims.size(); i++) {
        if (!claims.get(i).isEmpty()) {
          saying.add(i);
        }
      }
      return saying.size() == 1 ? Optional.of(saying.get(0)) : Optional.empty();
    }
  }

  /** Copies the lists. */
  public PressMonth {
    sides = List.copyOf(sides);
    lines = List.copyOf(lines);
  }

  /** What one side says and no other does; empty if there is only one side. */
  public List<Line> onlyOn(int side) {
    return sides.size() < 2
        ? List.of()
        : lines.stream().filter(line -> line.onlySide().equals(Optional.of(side))).toList();
  }

  /**
   * The months in which articles print claims about an alliance, oldest first. A claim counts if it
   * is about two members, or about the only one asked for. Claims without a day of publication are
   * left out.
   *
   * @param members codes of the members
   */
  public static List<PressMonth> of(List<Claim> claims, Collection<String> members) {
    Map<YearMonth, List<Claim>> months = new TreeMap<>();
    claims.stream()
        .filter(claim -> claim.isAbout(members, Math.min(2, members.size())))
        .filter(claim -> claim.published().isPresent())
        .forEach(
            claim ->
                months
                    .computeIfAbsent(
                        YearMonth.from(claim.published().orElseThrow()), m -> new ArrayList<>())
                    .add(claim));
    return months.entrySet().stream().map(m -> month(m.getKey(), m.getValue())).toList();
  }

  private static PressMonth month(YearMonth month, List<Claim> claims) {
    Map<String, List<Claim>> presses = new TreeMap<>();
    claims.forEach(
        c ->
            presses
                .computeIfAbsent(c.press().orElse(Voices.NOT_SAID), p -> new ArrayList<>())
                .add(c));
    List<Side> sides =
        presses.entrySet().stream().map(p -> side(p.getKey(), p.getValue())).toList();
    Comparator<ClaimTopic> order =
        Comparator.comparing(ClaimTopic::force).thenComparing(ClaimTopic::says);
    Map<ClaimTopic, List<Claim>> said = new TreeMap<>(order);
    claims.forEach(
        c ->
            c.topics()
                .forEach(topic -> said.computeIfAbsent(topic, t -> new ArrayList<>()).add(c)));
    List<Line> lines =
        said.entrySet().stream()
            .map(
                entry ->
                    new Line(
                        entry.getKey().force(),
                        entry.getKey().says(),
                        sides.stream().map(side -> of(side, entry.getValue())).toList()))
            .toList();
    return new PressMonth(month, sides, lines);
  }

  private static Side side(String press, List<Claim> claims) {
    return new Side(
        press,
        claims.stream().flatMap(c -> c.outlet().stream()).distinct().sorted().toList(),
        claims.size());
  }

  private static List<Claim> of(Side side, List<Claim> claims) {
    return claims.stream()
        .filter(c -> c.press().orElse(Voices.NOT_SAID).equals(side.press()))
        .toList();
  }
}
