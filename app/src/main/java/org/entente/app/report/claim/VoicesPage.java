package org.entente.app.report.claim;

import org.entente.app.report.format.HtmlPage;

/** Writes who is heard as one self-contained page. */
public final class VoicesPage {

  private VoicesPage() {}

  /** The page. */
  public static String of(VoicesReport report) {
    return HtmlPage.render("voices.jte", report);
  }
}
