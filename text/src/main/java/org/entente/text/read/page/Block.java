package org.entente.text.read.page;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * A run of text between two breaks of a page.
 *
 * @param text what it says, on one line
 * @param linked how many of its characters stand in links
 * @param holder the innermost block element around it
 */
record Block(String text, int linked, Element holder) {

  private static final int PROSE_WORDS = 15;
  private static final int SENTENCE_WORDS = 6;
  private static final double MOST_LINKED = 0.4;
  private static final int LONGEST_NOTICE = 600;

  private static final Pattern NOTICE =
      Pattern.compile(
          "(?i)(?=.*\\bcookies?\\b).*\\b(?:we (?:and our partners )?use|uses cookies|use of cookies|accept|consent|your browser|this (?:web)?site)\\b.*");
  private static final Pattern POINTER =
      Pattern.compile(
          "(?i)(?:read|see|watch|listen|click|sign up|subscribe|related|more|also|next|previous|download|follow)\\b.*");

  /** Whether it reads as prose: long, or a sentence, and not mostly links. */
  boolean prose() {
    return !mostlyLinks() && readsAsProse();
  }

  /**
   * Whether it is a paragraph that reads as prose although it is a link, wholly or for the most
   * part; lines that point elsewhere ("Read more: ...") are none.
   */
  boolean linkedProse() {
    return mostlyLinks()
        && "p".equals(holder.normalName())
        && endsSentence()
        && !POINTER.matcher(text).matches()
        && readsAsProse();
  }

  /** Whether it asks the reader to accept cookies. */
  private boolean notice() {
    return text.length() <= LONGEST_NOTICE && NOTICE.matcher(text).matches();
  }

  private boolean readsAsProse() {
    int words = words();
    return !table()
        && !notice()
        && (words >= PROSE_WORDS || (words >= SENTENCE_WORDS && endsSentence()));
  }

  /** Whether most of it leads elsewhere. */
  boolean mostlyLinks() {
    return linked > MOST_LINKED * text.length();
  }

  /** Whether it is a short cell of a table, which holds data and not prose. */
  boolean table() {
    return ("td".equals(holder.normalName()) || "th".equals(holder.normalName()))
        && !(words() >= PROSE_WORDS && text.contains(". "));
  }

  /** Whether it is a heading. */
  boolean heading() {
    return holder.normalName().matches("h[1-6]");
  }

  private int words() {
    int words = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean starts = i == 0 || text.charAt(i - 1) == ' ';
      words += starts && Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
    }
    return words;
  }

  boolean endsSentence() {
    int last = text.length() - 1;
    while (last > 0 && "\"'\u201D\u2019)".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && ".!?:\u2026".indexOf(text.charAt(last)) >= 0;
  }

  /** Their texts, parted by empty lines. */
  static String join(List<Block> blocks) {
    return blocks.stream().map(Block::text).collect(Collectors.joining("\n\n"));
  }
}
