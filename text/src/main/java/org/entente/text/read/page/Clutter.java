package org.entente.text.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.text.table.Tables;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Takes out of a page what surrounds its article: navigation, banners, related links, captions,
 * comments. An element goes for its tag, its role, or a word of its class or id; but never one that
 * holds most of the page's paragraphs (or of its text, if it has none), for a page may well be
 * called "has-cookie-banner".
 */
final class Clutter {

  static final String NEVER_TEXT =
      "script,style,noscript,template,iframe,object,embed,svg,math,canvas,audio,video,button,"
          + "select,input,textarea,nav,menu,figcaption,head";

  /** What surrounds an article as a rule; but some sites put the article itself into one. */
  static final String SELDOM_TEXT = "aside,form,footer,dialog";

  private static final String HIDDEN =
      "[hidden],[aria-hidden=true],[role=navigation],[role=banner],[role=complementary],"
          + "[role=contentinfo],[role=dialog],[role=alertdialog],[role=search],[aria-modal=true],"
          + "[style*=display:none],[style*=display: none]";

  private static final Set<String> WORDS = Tables.words(Clutter.class, "clutter.psv");

  private static final Set<String> KEPT = Set.of("html", "body", "main", "article", "p", "h1");
  private static final double MOST = 0.5;

  private Clutter() {}

  /** Removes it. */
  static void remove(Document document) {
    document.select(NEVER_TEXT).remove();
    boolean counted = paragraphs(document) > 0;
    int all = counted ? paragraphs(document) : document.body().text().length();
    List<Element> marked = new ArrayList<>(document.select(SELDOM_TEXT));
    marked.addAll(document.select(HIDDEN));
    document.select("[class],[id]").stream().filter(Clutter::named).forEach(marked::add);
    for (Element element : marked) {
      int held = counted ? paragraphs(element) : element.text().length();
      boolean most = held > MOST * all;
      if (!most && !KEPT.contains(element.normalName())) {
        element.remove();
      }
    }
  }

  private static int paragraphs(Element element) {
    return element.getElementsByTag("p").size();
  }

  private static boolean named(Element element) {
    return hasWord(element.className()) || hasWord(element.id());
  }

  private static boolean hasWord(String name) {
    for (String word : name.split("[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])")) {
      if (WORDS.contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
