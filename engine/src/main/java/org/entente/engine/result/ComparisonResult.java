package org.entente.engine.result;

import java.util.Optional;
import org.entente.core.assessment.compare.Comparison;

/**
 * Two assessments, line by line.
 *
 * @param comparison the lines
 * @param whatIf the changes behind the second; empty without changes
 */
public record ComparisonResult(Comparison comparison, Optional<WhatIfResult> whatIf) {}
