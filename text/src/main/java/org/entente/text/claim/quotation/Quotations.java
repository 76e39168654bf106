package org.entente.text.claim.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.text.event.TextSpan;

/**
 * Finds text between quotation marks: curly, straight, single, angled, low, cornered; over
 * paragraphs when each begins with a mark again; also where the closing mark is missing. Marks
 * within marks are left alone. Apostrophes are no marks. Linear in the text.
 */
final class Quotations {

  private static final Map<String, String> PAIRS =
      Map.ofEntries(
          Map.entry("\u201C", "\u201D"),
          Map.entry("\u201E", "\u201C\u201D"),
          Map.entry("\u00AB", "\u00BB"),
          Map.entry("\u00BB", "\u00AB"),
          Map.entry("\u2039", "\u203A"),
          Map.entry("\u203A", "\u2039"),
          Map.entry("\u2018", "\u2019"),
          Map.entry("\u201A", "\u2018\u2019"),
          Map.entry("\u300C", "\u300D"),
          Map.entry("\u300E", "\u300F"),
          Map.entry("\"", "\""),
          Map.entry("'", "'"),
          Map.entry("&quot;", "&quot;"));
  private static final Pattern CUE_WITHOUT_MARK =
      Pattern.compile(
          "[,.?!] (?=(?:(?:[A-Z][\\w'-]+ ){1,3}|he |she |they )?"
              + "(?:said|says|told|added|adds|warned|argued|insisted|explained|noted)\\b)");

  /** Characters of a quotation between single marks, at most. */
  private static final int REACH_OF_SINGLE = 1_500;

  /** Characters of a paragraph in which a closing mark is sought. */
  private static final int REACH = 20_000;

  private final String text;
  private final List<Quotation> found = new ArrayList<>();
  private int at;
  private int paragraphFrom;
  private int paragraphTo = -1;

  private Quotations(String text) {
    this.text = text;
  }

  /** All of them, in order of the text; none overlaps another. */
  static List<Quotation> in(String text) {
    Quotations scanner = new Quotations(text);
    while (scanner.at < text.length()) {
      scanner.step();
    }
    return scanner.found;
  }

  private void step() {
    String mark = markAt(at);
    if (mark.isEmpty() || !opens(mark, at)) {
      at += Math.max(1, mark.length());
      return;
    }
    if (isSingle(mark)) {
      single(mark);
    } else {
      quotation(mark);
    }
  }

  /** The opening mark here; empty if there is none. */
  private String markAt(int offset) {
    if (text.startsWith("&quot;", offset)) {
      return "&quot;";
    }
    String one = String.valueOf(text.charAt(offset));
    return PAIRS.containsKey(one) ? one : "";
  }

  private static boolean isSingle(String mark) {
    return mark.equals("\u2018") || mark.equals("'") || mark.equals("\u201A");
  }

  /** A mark that could open or close opens after a blank or a bracket, and before a word. */
  private boolean opens(String mark, int offset) {
    int next = offset + mark.length();
    if (next >= text.length()) {
      return false;
    }
    char before = offset == 0 ? ' ' : text.charAt(offset - 1);
    boolean free = isBlank(before) || "([{\u2014\u2013-/:>".indexOf(before) >= 0;
    boolean angled = mark.equals("\u00AB") || mark.equals("\u2039");
    if (angled) {
      return free;
    }
    boolean word = !isBlank(text.charAt(next));
    boolean sure = "\u201C\u201E\u300C\u300E\u201A".contains(mark);
    return word && (sure || free);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F';
  }

  /**
   * A single mark needs its partner in the paragraph and within reach; else it is an apostrophe.
   * That of a plural ("the allies' patience") closes only if nothing else does.
   */
  private void single(String mark) {
    int begin = at + 1;
    int stop = Math.min(paragraphEnd(begin), begin + REACH_OF_SINGLE);
    int plural = -1;
    for (int i = begin + 1; i < stop; i++) {
      boolean closing = closesSingle(mark, i);
      if (closing && !isPlural(i)) {
        close(i);
        return;
      }
      if (closing && plural < 0) {
        plural = i;
      }
      if (plural >= 0 && mark.indexOf(text.charAt(i)) >= 0 && opens(mark, i)) {
        break;
      }
    }
    if (plural >= 0) {
      close(plural);
    } else {
      at = begin;
    }
  }

  private void close(int end) {
    found.add(new Quotation(new TextSpan(at, end + 1), List.of(new TextSpan(at + 1, end)), true));
    at = end + 1;
  }

  private boolean closesSingle(String mark, int offset) {
    boolean inWord =
        offset + 1 < text.length() && Character.isLetterOrDigit(text.charAt(offset + 1));
    return PAIRS.get(mark).indexOf(text.charAt(offset)) >= 0 && !inWord;
  }

  private boolean isPlural(int offset) {
    return text.charAt(offset - 1) == 's'
        && offset + 2 < text.length()
        && text.charAt(offset + 1) == ' '
        && Character.isLowerCase(text.charAt(offset + 2));
  }

  private void quotation(String mark) {
    int outer = at;
    int begin = at + mark.length();
    List<TextSpan> pieces = new ArrayList<>();
    while (true) {
      int stop = paragraphEnd(begin);
      int close = closing(mark, begin, stop);
      if (close >= 0) {
        pieces.add(new TextSpan(begin, close));
        int length = mark.equals("&quot;") ? mark.length() : 1;
        add(new Quotation(new TextSpan(outer, close + length), pieces, true));
        return;
      }
      pieces.add(new TextSpan(begin, stripped(begin, stop)));
      int next = nextParagraph(stop);
      if (next >= text.length() || !text.startsWith(mark, next) || !opens(mark, next)) {
        open(outer, pieces);
        return;
      }
      begin = next + mark.length();
    }
  }

  /** Without a closing mark it ends where somebody is said to speak, else with the paragraph. */
  private void open(int outer, List<TextSpan> pieces) {
    TextSpan last = pieces.get(pieces.size() - 1);
    Matcher cue = CUE_WITHOUT_MARK.matcher(text).region(last.begin(), last.end());
    int end = cue.find() ? cue.start() + 1 : last.end();
    pieces.set(pieces.size() - 1, new TextSpan(last.begin(), end));
    add(new Quotation(new TextSpan(outer, end), pieces, false));
  }

  private void add(Quotation quotation) {
    if (quotation.length() > 0) {
      found.add(quotation);
    }
    at = Math.max(quotation.outer().end(), at + 1);
  }

  private int closing(String mark, int from, int stop) {
    String closers = PAIRS.get(mark);
    int last = Math.min(stop, from + REACH);
    if (mark.equals("&quot;")) {
      int close = text.substring(from, last).indexOf(closers);
      return close < 0 ? -1 : from + close;
    }
    int nested = mark.equals("\"") ? closingOfNested(from, last) : -1;
    if (nested >= 0) {
      return nested;
    }
    int depth = 0;
    for (int i = from; i < last; i++) {
      char c = text.charAt(i);
      if (closers.indexOf(c) >= 0) {
        if (depth == 0) {
          return i;
        }
        depth--;
      } else if (mark.indexOf(c) >= 0) {
        depth++;
      }
    }
    return -1;
  }

  /**
   * Where straight marks within straight marks balance: a mark after a blank and before a word
   * opens one, any other closes one. -1 if there are none within, or if they do not balance.
   */
  private int closingOfNested(int from, int last) {
    int depth = 0;
    boolean any = false;
    for (int i = from; i < last; i++) {
      if (text.charAt(i) != '"') {
        continue;
      }
      boolean opens =
          i > from
              && isBlank(text.charAt(i - 1))
              && i + 1 < last
              && Character.isLetterOrDigit(text.charAt(i + 1));
      if (opens) {
        depth++;
        any = true;
      } else if (depth == 0) {
        return any ? i : -1;
      } else {
        depth--;
      }
    }
    return -1;
  }

  /** Kept, so that a long paragraph is not searched for its end again and again. */
  private int paragraphEnd(int from) {
    if (from < paragraphFrom || from > paragraphTo) {
      int end = text.indexOf("\n\n", from);
      paragraphFrom = from;
      paragraphTo = end < 0 ? text.length() : end;
    }
    return paragraphTo;
  }

  private int nextParagraph(int end) {
    int next = end;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next;
  }

  private int stripped(int begin, int end) {
    int last = end;
    while (last > begin && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }
}
