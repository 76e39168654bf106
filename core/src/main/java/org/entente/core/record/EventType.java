package org.entente.core.record;

/**
 * The event types of the PLOVER ontology (Open Event Data Alliance, version 0.8) and their quad
 * classes.
 *
 * <p>PLOVER's manual counts SANCTION once as material and once as verbal conflict; it is material
 * here, as in the section that defines it.
 */
public enum EventType {
  AGREE(QuadClass.VERBAL_COOPERATION),
  CONSULT(QuadClass.VERBAL_COOPERATION),
  SUPPORT(QuadClass.VERBAL_COOPERATION),
  CONCEDE(QuadClass.VERBAL_COOPERATION),
  COOPERATE(QuadClass.MATERIAL_COOPERATION),
  AID(QuadClass.MATERIAL_COOPERATION),
  RETREAT(QuadClass.MATERIAL_COOPERATION),
  REQUEST(QuadClass.VERBAL_CONFLICT),
  ACCUSE(QuadClass.VERBAL_CONFLICT),
  REJECT(QuadClass.VERBAL_CONFLICT),
  THREATEN(QuadClass.VERBAL_CONFLICT),
  PROTEST(QuadClass.MATERIAL_CONFLICT),
  SANCTION(QuadClass.MATERIAL_CONFLICT),
  MOBILIZE(QuadClass.MATERIAL_CONFLICT),
  COERCE(QuadClass.MATERIAL_CONFLICT),
  ASSAULT(QuadClass.MATERIAL_CONFLICT);

  private final QuadClass quadClass;

  EventType(QuadClass quadClass) {
    this.quadClass = quadClass;
  }

  /** Words or deeds, cooperation or conflict. */
  public QuadClass quadClass() {
    return quadClass;
  }
}
