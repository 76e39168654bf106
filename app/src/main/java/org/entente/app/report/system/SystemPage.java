package org.entente.app.report.system;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** Writes a system of alliances as one self-contained page. */
public final class SystemPage {

  private static final String TEMPLATES = "org.entente.app.report.template";

  private SystemPage() {}

  /** The page. */
  public static String of(SystemReport report) {
    StringOutput output = new StringOutput();
    TemplateEngine.createPrecompiled(null, ContentType.Html, null, TEMPLATES)
        .render("system.jte", report, output);
    return output.toString().strip() + "\n";
  }
}
