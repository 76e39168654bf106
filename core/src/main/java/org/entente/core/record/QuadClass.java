package org.entente.core.record;

/** The four classes of political events: words or deeds, cooperation or conflict. */
public enum QuadClass {
  VERBAL_COOPERATION,
  MATERIAL_COOPERATION,
  VERBAL_CONFLICT,
  MATERIAL_CONFLICT;

  /** Whether the class is one of cooperation. */
  public boolean isCooperation() {
    return this == VERBAL_COOPERATION || this == MATERIAL_COOPERATION;
  }

  /** Whether the class is one of words. */
  public boolean isVerbal() {
    return this == VERBAL_COOPERATION || this == VERBAL_CONFLICT;
  }
}
