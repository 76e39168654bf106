package org.entente.text.actor;

import java.io.Serializable;

/**
 * An actor by its code: ISO 3166 alpha-3 for a state, or IGO, NGO or IMG for an organisation or
 * armed group without a state.
 *
 * @param sector the part of it that acts; {@link Sector#WHOLE} for the whole
 */
public record Actor(String code, Sector sector) implements Serializable {

  /** A whole state or organisation. */
  public static Actor of(String code) {
    return new Actor(code, Sector.WHOLE);
  }

  /** This part of the same actor. */
  public Actor as(Sector part) {
    return new Actor(code, part);
  }
}
