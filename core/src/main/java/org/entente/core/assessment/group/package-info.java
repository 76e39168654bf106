/** A large alliance as a whole: its members in it, and the legs that stand out. */
package org.entente.core.assessment.group;
