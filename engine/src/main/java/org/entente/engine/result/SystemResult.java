package org.entente.engine.result;

import org.entente.core.assessment.AllianceSystem;

/**
 * A system of alliances with the inputs that it was made from.
 *
 * @param system the legs and minilaterals
 * @param result the assessment of all members together
 */
public record SystemResult(AllianceSystem system, AssessmentResult result) {}
