/** The state of an office that a text names without its state. */
package org.entente.text.claim.home;
