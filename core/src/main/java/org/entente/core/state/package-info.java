/**
 * The international system: its states, their codes and names, and when they were members of it.
 */
package org.entente.core.state;
