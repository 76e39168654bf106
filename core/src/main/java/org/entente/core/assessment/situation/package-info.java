/**
 * What an assessment is read from: the known records of some states on a date, with their treaties
 * in force and events looked up by pair.
 */
package org.entente.core.assessment.situation;
