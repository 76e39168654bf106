package org.entente.core.assessment;

import java.util.List;

/**
 * Something that is not known.
 *
 * @param about codes of the states concerned; empty for the whole
 * @param text what is not known and why, in plain words
 */
public record Gap(List<String> about, String text) {}
