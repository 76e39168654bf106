package org.entente.core.claim;

import java.util.List;

/**
 * How often a voice, a country or a capacity is heard.
 *
 * @param key who, as a code or in words
 * @param claims how many claims
 * @param direct of these, in the speaker's own words
 * @param mixed of these, in part in the speaker's own words
 * @param indirect of these, in the author's words
 * @param unnamed of these, by voices without a name
 * @param voices how many different voices
 * @param articles in how many articles
 */
public record ClaimTally(
    String key,
    int claims,
    int direct,
    int mixed,
    int indirect,
    int unnamed,
    int voices,
    int articles) {

  static ClaimTally of(String key, List<Claim> claims) {
    return new ClaimTally(
        key,
        claims.size(),
        in(Manner.DIRECT, claims),
        in(Manner.MIXED, claims),
        in(Manner.INDIRECT, claims),
        (int) claims.stream().filter(c -> c.voice().kind() == Voice.Kind.UNNAMED).count(),
        (int) claims.stream().map(c -> c.voice().label()).distinct().count(),
        (int) claims.stream().map(c -> c.passage().origin()).distinct().count());
  }

  private static int in(Manner manner, List<Claim> claims) {
    return (int) claims.stream().filter(claim -> claim.manner() == manner).count();
  }
}
