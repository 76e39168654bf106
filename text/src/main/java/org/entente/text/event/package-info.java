/** Who did what to whom: sentences into events of the PLOVER ontology. */
package org.entente.text.event;

