package org.entente.app.report.outlook;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** A back-test as a page that needs nothing but itself. */
public final class BackTestPage {

  private static final String TEMPLATES = "org.entente.app.report.template";

  /** How many missed and caught violations are shown. */
  public static final int SHOWN = 12;

  private BackTestPage() {}

  /** The page. */
  public static String html(BackTestDocument document) {
    StringOutput output = new StringOutput();
    TemplateEngine.createPrecompiled(null, ContentType.Html, null, TEMPLATES)
        .render("outlookbacktest.jte", Map.of("document", document), output);
    return output.toString().strip() + "\n";
  }
}
