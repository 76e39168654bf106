package org.entente.app.report.claim;

import java.util.ArrayList;
import java.util.List;
import org.entente.app.report.format.TextPage;
import org.entente.core.claim.Claim;
import org.entente.core.claim.ClaimTally;
import org.entente.core.claim.ClaimTopic;
import org.entente.core.claim.PressMonth;
import org.entente.core.claim.Voices;

/** Writes who is heard as text. */
public final class VoicesText {

  private static final int MOST_VOICES = 20;

  private VoicesText() {}

  /**
   * The text.
   *
   * @param colour whether headings are set in bold for a terminal
   */
  public static String of(VoicesReport report, boolean colour) {
    TextPage page = new TextPage(colour);
    Voices voices = report.voices();
    page.title("Who is quoted" + (report.about().isEmpty() ? "" : " on " + report.title()));
    page.item("", summary(voices));
    table(page, "From which countries", "country", voices.byCountry());
    table(page, "In which capacities", "capacity", voices.byCapacity());
    table(page, "Who", "voice", voices.byVoice());
    table(page, "In which outlets", "outlet", voices.byOutlet());
    report.months().forEach(month -> month(page, report, month));
    page.note(VoicesReport.RULE);
    return page.text();
  }

  /** In one sentence. */
  static String summary(Voices voices) {
    ClaimTally all = voices.all();
    return all.claims()
        + (all.claims() == 1 ? " claim of " : " claims of ")
        + all.voices()
        + (all.voices() == 1 ? " voice in " : " voices in ")
        + all.articles()
        + (all.articles() == 1 ? " article: " : " articles: ")
        + all.direct()
        + " direct, "
        + all.mixed()
        + " mixed, "
        + all.indirect()
        + " indirect; "
        + all.unnamed()
        + " by unnamed speakers. In addition, "
        + voices.author()
        + (voices.author() == 1 ? " judgement" : " judgements")
        + " of the authors' own.";
  }

  private static void table(TextPage page, String heading, String key, List<ClaimTally> tallies) {
    if (tallies.isEmpty()) {
      return;
    }
    page.heading(heading);
    TextPage.Table table =
        page.table(34, 8, 8, 8, 10, 10)
            .head(key, "claims", "direct", "mixed", "indirect", "unnamed");
    tallies.stream()
        .limit(MOST_VOICES)
        .forEach(
            tally ->
                table.row(
                    tally.key(),
                    String.valueOf(tally.claims()),
                    String.valueOf(tally.direct()),
                    String.valueOf(tally.mixed()),
                    String.valueOf(tally.indirect()),
                    String.valueOf(tally.unnamed())));
    table.end();
    if (tallies.size() > MOST_VOICES) {
      page.item("", "and " + (tallies.size() - MOST_VOICES) + " more (--json has all)");
    }
  }

  private static void month(TextPage page, VoicesReport report, PressMonth month) {
    page.heading(month.month() + ": what the press says about " + report.title());
    for (PressMonth.Side side : month.sides()) {
      page.point(side(side), List.of());
    }
    for (PressMonth.Line line : month.lines()) {
      List<String> counts = new ArrayList<>();
      for (int i = 0; i < month.sides().size(); i++) {
        counts.add(month.sides().get(i).press() + " " + line.claims().get(i).size());
      }
      page.item("", topic(line) + ": " + String.join(", ", counts));
    }
    for (int i = 0; i < month.sides().size(); i++) {
      for (PressMonth.Line line : month.onlyOn(i)) {
        Claim claim = line.claims().get(i).get(0);
        page.point(
            "only press of "
                + month.sides().get(i).press()
                + ": "
                + topic(line)
                + "; for one: "
                + ClaimWords.quoted(claim)
                + " ("
                + ClaimWords.voice(claim.voice())
                + ") ["
                + claim.id()
                + "]",
            List.of());
      }
    }
  }

  private static String side(PressMonth.Side side) {
    return "press of "
        + side.press()
        + ": "
        + side.claims()
        + (side.claims() == 1 ? " claim" : " claims")
        + (side.outlets().isEmpty() ? "" : " in " + String.join(", ", side.outlets()));
  }

  /** What a line is about: {@code domestic turmoil, said to loosen}. */
  static String topic(PressMonth.Line line) {
    return ClaimWords.topic(new ClaimTopic(line.force(), line.says(), ""));
  }
}
