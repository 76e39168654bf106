package org.entente.text.actor;

import java.io.Serializable;

/**
 * An actor as a code: a state (ISO 3166 alpha-3), or IGO, NGO, IMG for organisations and armed
 * groups without a state.
 *
 * @param sector the part of it that acts; {@link Sector#WHOLE} for the state as such
 */
public record Actor(String code, Sector sector) implements Serializable {

  /** A whole state or organisation. */
  public static Actor of(String code) {
    return new Actor(code, Sector.WHOLE);
  }

  /** The same actor, as this part of it. */
  public Actor as(Sector part) {
    return new Actor(code, part);
  }
}
