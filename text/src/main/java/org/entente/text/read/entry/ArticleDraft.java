package org.entente.text.read.entry;

import java.util.List;
import java.util.Optional;

/**
 * The raw parts of an article, as a format finds them: not cleaned, not judged.
 *
 * @param dates whatever may be its date, likeliest first
 */
public record ArticleDraft(
    String text,
    Optional<String> title,
    Optional<String> outlet,
    List<String> dates,
    Optional<String> language,
    TextForm form,
    Origin origin)
    implements Item {}
