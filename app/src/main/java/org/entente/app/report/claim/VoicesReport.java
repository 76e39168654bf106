package org.entente.app.report.claim;

import java.util.List;
import org.entente.app.report.chart.VoiceBars;
import org.entente.core.claim.Claim;
import org.entente.core.claim.PressMonth;
import org.entente.core.claim.Voices;

/**
 * Who is heard, and what the press of each country says.
 *
 * @param voices who is heard
 * @param about the members of the alliance; empty if none was named
 * @param months what each press prints about the alliance; empty without one
 */
public record VoicesReport(Voices voices, List<String> about, List<PressMonth> months) {

  /** How to read it. */
  public static final String RULE =
      "Counts claims by people other than the author, found by rules. Direct: in the speaker's own"
          + " words; mixed: partly; indirect: reported by the author. The country is what the"
          + " text or a table of outlets and institutions gives, never guessed from a name. What one press"
          + " says alone was not found in the articles read from the others; they may say it elsewhere.";

  /** Copies the lists. */
  public VoicesReport {
    about = List.copyOf(about);
    months = List.copyOf(months);
  }

  /** The report on claims; with members also on what each press says of them. */
  public static VoicesReport of(List<Claim> claims, List<String> about) {
    return new VoicesReport(
        Voices.of(claims), about, about.isEmpty() ? List.of() : PressMonth.of(claims, about));
  }

  /** Who is heard, as pictures. */
  public List<VoiceBars> pictures() {
    return List.of(
        VoiceBars.of("country", "Claims by the speaker's country", voices.byCountry()),
        VoiceBars.of("capacity", "Claims by the speaker's capacity", voices.byCapacity()));
  }

  /** In one sentence. */
  public String summary() {
    return VoicesText.summary(voices);
  }

  /** What a line is about. */
  public static String topic(PressMonth.Line line) {
    return VoicesText.topic(line);
  }

  /** The alliance, such as {@code USA-JPN}. */
  public String title() {
    return String.join("-", about);
  }
}
