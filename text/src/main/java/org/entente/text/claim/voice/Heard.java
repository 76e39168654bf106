package org.entente.text.claim.voice;

import org.entente.core.claim.Voice;
import org.entente.text.event.TextSpan;

/**
 * A voice and the words that name it in one place.
 *
 * @param voice who
 * @param mention the words
 */
public record Heard(Voice voice, TextSpan mention) {}
