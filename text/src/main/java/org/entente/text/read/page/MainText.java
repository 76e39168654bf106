package org.entente.text.read.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The main text of a page: the prose inside the smallest element that holds most of the page's
 * prose, with the headings and short lines that stand between it. Data cells and lines of links are
 * left out.
 */
final class MainText {

  /** An element is entered as long as it holds this share of the prose of the one around it. */
  private static final double ENOUGH = 0.7;

  private MainText() {}

  /** The text; empty if the page has no prose. The title, where it is repeated, is left out. */
  static String of(Document document, String title) {
    List<Block> blocks = BlockFinder.blocks(document.body());
    Map<Element, Integer> prose = proseByElement(blocks);
    Element main = main(document.body(), prose);
    List<Block> inside = new ArrayList<>();
    for (Block block : blocks) {
      if (within(block.holder(), main) && !block.text().equals(title)) {
        inside.add(block);
      }
    }
    List<Block> text = lead(blocks, main, title);
    text.addAll(kept(inside));
    return Block.join(text);
  }

  /**
   * The prose between the headline and the main element: an introduction often stands in a box of
   * its own.
   */
  private static List<Block> lead(List<Block> blocks, Element main, String title) {
    List<Block> lead = new ArrayList<>();
    boolean headline = false;
    for (Block block : blocks) {
      if (within(block.holder(), main)) {
        return headline ? lead : new ArrayList<>();
      }
      if ("h1".equals(block.holder().normalName())) {
        headline = true;
        lead.clear();
      } else if (headline && block.prose() && !block.text().equals(title)) {
        lead.add(block);
      }
    }
    return new ArrayList<>();
  }

  /** How many characters of prose each element holds, those of its children included. */
  private static Map<Element, Integer> proseByElement(List<Block> blocks) {
    Map<Element, Integer> prose = new IdentityHashMap<>();
    for (Block block : blocks) {
      if (block.prose()) {
        for (Element e = block.holder(); e != null; e = e.parent()) {
          prose.merge(e, block.text().length() - block.linked(), Integer::sum);
        }
      }
    }
    return prose;
  }

  private static Element main(Element body, Map<Element, Integer> prose) {
    Element main = body;
    for (Element next = body; next != null; next = richest(main, prose)) {
      main = next;
    }
    return main;
  }

  /** The child that holds enough of the prose; null if none does. */
  private static Element richest(Element element, Map<Element, Integer> prose) {
    double enough = ENOUGH * prose.getOrDefault(element, 0);
    for (Element child : element.children()) {
      int held = prose.getOrDefault(child, 0);
      if (held > 0 && held >= enough && child.isBlock() && !"p".equals(child.normalName())) {
        return child;
      }
    }
    return null;
  }

  private static boolean within(Element holder, Element main) {
    Element e = holder;
    while (e != null && e != main) {
      e = e.parent();
    }
    return e == main;
  }

  /**
   * Prose, and short lines between two pieces of prose; headings only where prose follows. A
   * paragraph that is a link counts where it stands among paragraphs that are not.
   */
  private static List<Block> kept(List<Block> inside) {
    Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Block block : inside) {
      if (block.prose() && block.holder().parent() != null) {
        around.add(block.holder().parent());
      }
    }
    List<Block> kept = new ArrayList<>();
    List<Block> waiting = new ArrayList<>();
    for (Block block : inside) {
      if (block.prose() || (block.linkedProse() && around.contains(block.holder().parent()))) {
        kept.addAll(waiting);
        waiting.clear();
        kept.add(block);
      } else if (!kept.isEmpty() && between(block)) {
        waiting.add(block);
      }
    }
    return kept;
  }

  private static boolean between(Block block) {
    return !block.mostlyLinks() && !block.table() && (block.heading() || block.endsSentence());
  }
}
