package org.entente.engine.result;

import java.util.Optional;

/**
 * An assessment.
 *
 * @param result of what is on record, or of the changed records
 * @param whatIf what the changes moved; empty without changes
 */
public record AssessmentAnswer(AssessmentResult result, Optional<WhatIfResult> whatIf) {}
