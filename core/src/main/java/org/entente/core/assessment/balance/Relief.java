package org.entente.core.assessment.balance;

/**
 * What would become of the triangles if one tie changed its sign.
 *
 * @param tie the tie as it is
 * @param tense triangles through it that are under tension now, and would not be
 * @param atEase triangles through it that are balanced now, and would come under tension
 */
public record Relief(SignedTie tie, int tense, int atEase) {

  /** By how many the tense triangles would become fewer; negative if they would become more. */
  public int net() {
    return tense - atEase;
  }
}
