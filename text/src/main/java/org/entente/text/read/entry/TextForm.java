package org.entente.text.read.entry;

/** How the text of an article came from its source. */
public enum TextForm {
  /** The body of a text file: as it stands, without its header lines. */
  BODY,
  /** A field of an entry, as it stands. */
  FIELD,
  /** The main text, picked out of a web page. */
  EXTRACTED,
  /** A field of an entry, freed of its markup. */
  STRIPPED
}
