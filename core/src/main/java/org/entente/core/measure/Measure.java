package org.entente.core.measure;

/**
 * What a number is.
 *
 * @param id short name, stable across versions
 * @param name the field's term
 * @param formula how it is computed, in one line
 * @param range the values it can take, and what the ends mean
 * @param reference where it was published
 */
public record Measure(String id, String name, String formula, String range, String reference) {}
