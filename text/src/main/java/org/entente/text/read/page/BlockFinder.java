package org.entente.text.read.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts a page into blocks, in one pass. */
final class BlockFinder implements NodeVisitor {

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Element root;
  private Element holder;
  private int linked;
  private int links;

  private BlockFinder(Element root) {
    this.root = root;
    this.holder = root;
  }

  /** The blocks within an element, in their order. */
  static List<Block> blocks(Element root) {
    BlockFinder finder = new BlockFinder(root);
    finder.traverse(root);
    finder.flush();
    return finder.blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      links += "a".equals(element.normalName()) ? 1 : 0;
      if (breaks(element)) {
        flush();
        holder = element;
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      links -= "a".equals(element.normalName()) ? 1 : 0;
      if (breaks(element)) {
        flush();
        holder = element != root && element.parent() != null ? element.parent() : root;
      }
    }
  }

  private static boolean breaks(Element element) {
    return element.isBlock() || "br".equals(element.normalName());
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = c <= ' ' || c == '\u00A0';
      if (!space) {
        text.append(c);
        linked += links > 0 ? 1 : 0;
      } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
        linked += links > 0 ? 1 : 0;
      }
    }
  }

  private void flush() {
    String words = text.toString().strip();
    if (!words.isEmpty()) {
      blocks.add(new Block(words, linked, holder));
    }
    text.setLength(0);
    linked = 0;
  }
}
