package org.entente.app.report.format;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Locale;
import java.util.Map;

/**
 * Self-contained pages: no script, font or picture from elsewhere.
 *
 * <p>The templates are in {@code src/main/jte} and are compiled with the program. They escape every
 * value for the place where it is used.
 */
public final class HtmlPage {

  private static final String TEMPLATES = "org.entente.app.report.template";

  private HtmlPage() {}

  /** A template filled from a model. */
  public static String render(String template, Object model) {
    StringOutput output = new StringOutput();
    engine().render(template, model, output);
    return output.toString().strip() + "\n";
  }

  /** A template with several parameters, filled from these. */
  public static String part(String template, Map<String, Object> parameters) {
    StringOutput output = new StringOutput();
    engine().render(template, parameters, output);
    return output.toString().strip() + "\n";
  }

  /** The style sheet of every page, alone. */
  public static String styleSheet() {
    StringOutput output = new StringOutput();
    engine().render("style.jte", Map.of(), output);
    String element = output.toString().strip();
    return element.substring("<style>".length(), element.length() - "</style>".length()).strip()
        + "\n";
  }

  /** A length or place in a picture, with one digit. */
  public static String at(double place) {
    return String.format(Locale.ROOT, "%.1f", place);
  }

  private static TemplateEngine engine() {
    return TemplateEngine.createPrecompiled(null, ContentType.Html, null, TEMPLATES);
  }
}
