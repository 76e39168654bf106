package org.entente.text.read.page;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads web pages. The main text is found by density: where most of the prose stands that is not in
 * links (see {@link MainText}), after what is never prose has been taken out (see {@link Clutter}).
 * Any characters give a page; nothing is thrown. O(length of the page x depth of its elements).
 */
public final class PageReader {

  /** Deeper elements are read as if they were less deep; no page needs so many. */
  private static final int DEEPEST = 200;

  private PageReader() {}

  /** Reads a page. */
  public static WebPage read(String html) {
    Document document = Jsoup.parse(html, "", parser());
    PageFacts facts = PageFacts.of(document);
    Clutter.remove(document);
    String text = MainText.of(document, facts.title().orElse(""));
    return new WebPage(
        text, facts.title(), facts.outlet(), facts.dates(), facts.language(), facts.url());
  }

  /**
   * The text of a fragment, such as the body of an item of a feed; all of it is taken to be text.
   */
  public static String strip(String fragment) {
    String text = stripOnce(fragment);
    // Some feeds and tables escape their markup twice.
    return Markup.isIn(text) ? stripOnce(text) : text;
  }

  private static String stripOnce(String fragment) {
    Document document = Jsoup.parse(fragment, "", parser());
    document.select(Clutter.NEVER_TEXT).remove();
    document.select(Clutter.SELDOM_TEXT).remove();
    return Block.join(BlockFinder.blocks(document.body()));
  }

  private static Parser parser() {
    return Parser.htmlParser().setMaxDepth(DEEPEST);
  }
}
