package org.entente.text.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.core.claim.Capacity;
import org.entente.core.claim.Voice;
import org.entente.text.claim.quotation.Layout;
import org.entente.text.claim.saying.Saying;
import org.entente.text.claim.saying.States;
import org.entente.text.claim.voice.ClaimWords;
import org.entente.text.event.Line;

/**
 * Where a sentence is set: "In Seoul, the minister said ...". That the outlet or the article is at
 * home somewhere says nothing of a voice.
 */
final class Setting {

  private static final Pattern PLURAL =
      Pattern.compile("\\b\\w+(?:sts|ers|ors|ats|als|ics|rts|ces|ves|nts)\\b");
  private static final Set<Capacity> OFFICIAL =
      Set.of(Capacity.GOVERNMENT, Capacity.MILITARY, Capacity.POLITICIAN);

  private final Layout layout;

  Setting(Layout layout) {
    this.layout = layout;
  }

  /**
   * ISO 3166 alpha-3 code of the state in which the sentence of a saying is set, for somebody in
   * office of whom the text says no state; empty for everybody else.
   */
  Optional<String> of(Voice voice, Saying saying) {
    return OFFICIAL.contains(voice.capacity()) && !isPlural(voice.label())
        ? setting(saying.heard().mention().begin())
        : Optional.empty();
  }

  /** "diplomats": they may come from anywhere. */
  private static boolean isPlural(String label) {
    return PLURAL.matcher(label).find() && !label.toLowerCase(Locale.ROOT).startsWith("the ");
  }

  private Optional<String> setting(int mention) {
    return layout.lineAt(mention).stream()
        .flatMap(
            line ->
                line.mentions().stream()
                    .filter(m -> line.sentence().token(m.first()).begin() < mention)
                    .filter(m -> isPlace(line, m.first())))
        .map(States::of)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static boolean isPlace(Line line, int token) {
    return token > 0
        && ClaimWords.SETTING_PREPOSITION.has(
            line.sentence().token(token - 1).text().toLowerCase(Locale.ROOT));
  }
}
