/** Two centuries of readings, against which a reading of today is set. */
package org.entente.core.history;
