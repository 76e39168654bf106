package org.entente.text.claim.voice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.text.actor.ActorName;
import org.entente.text.actor.Mention;
import org.entente.text.actor.Roles;
import org.entente.text.event.TextSpan;
import org.entente.text.language.ParsedSentence;
import org.entente.text.language.Token;

/** Reads where a noun phrase and the name in it begin and end, and what stands beside it. */
final class NounPhraseReader {

  /** The most tokens of a dateline. */
  private static final int LONGEST_DATELINE = 14;

  private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014");

  private final String text;
  private final ParsedSentence sentence;
  private final List<Mention> mentions;

  NounPhraseReader(String text, ParsedSentence sentence, List<Mention> mentions) {
    this.text = text;
    this.sentence = sentence;
    this.mentions = mentions;
  }

  NounPhrase phrase(int head) {
    int first = head;
    int last = head;
    for (int token : sentence.subtree(head)) {
      if (token < head && isContiguous(token, head)) {
        first = Math.min(first, token);
      }
    }
    first = head < dateline() ? first : Math.max(first, dateline());
    while (first < head && isBefore(first, head)) {
      first++;
    }
    for (int i = head + 1; i < sentence.size() && goesOn(head, i); i++) {
      last = i;
    }
    int nameLast = nameEnd(head, last);
    int nameFirst = nameLast;
    while (nameFirst - 1 >= first && isNamePart(nameFirst - 1, nameFirst)) {
      nameFirst--;
    }
    int sure = nameFirst;
    while (sure < nameLast && !sentence.token(sure).person()) {
      sure++;
    }
    if (sentence.token(sure).person() && sure < nameLast) {
      nameFirst = sure;
    }
    boolean named = sentence.token(nameLast).isProper() && !isTitleWord(nameLast);
    Optional<int[]> after =
        named && sentence.token(nameLast).person()
            ? Optional.empty()
            : nameAfter(first, head, last);
    if (after.isPresent() && !isState(after.get()[0], after.get()[1])) {
      int[] name = after.get();
      return new NounPhrase(
          first, Math.max(last, name[1]), name[0], name[1], beside(head, name[1]));
    }
    return named
        ? new NounPhrase(
            first,
            last,
            nameFirst,
            nameLast,
            (last > nameLast ? words(nameLast + 1, last) + " " : "")
                + beside(head, Math.max(last, nameLast)))
        : new NounPhrase(first, last, 1, 0, beside(head, last));
  }

  /**
   * "the Green member of the Bundestag [Sunniva Abels]", "Sudan's delegation leader, [Abbas
   * Idris]".
   */
  private Optional<int[]> nameAfter(int first, int head, int last) {
    int i = head + 1;
    boolean apart = false;
    while (i < sentence.size() && (i <= last || isOutside(i))) {
      apart |= isOutside(i);
      if (isNameStart(i, apart)) {
        return nameFrom(i, apart).filter(name -> isRole(first, head));
      }
      i++;
    }
    while (apart && i < sentence.size() && isTitleWord(i) && sentence.token(i).isProper()) {
      i++;
    }
    return apart && i < sentence.size() && isNameStart(i, true)
        ? nameFrom(i, true).filter(name -> isRole(first, head))
        : Optional.empty();
  }

  /**
   * Commas and brackets, and words in another script: "Its spokeswoman, \u2026 (Maryam Sadraei)".
   */
  private boolean isOutside(int token) {
    String word = sentence.token(token).text();
    boolean bracket = word.equals("(") || word.equals("-LRB-") || word.equals(",");
    return bracket || word.codePoints().noneMatch(c -> c < 0x250 && Character.isLetter(c));
  }

  private boolean isNameStart(int token, boolean apart) {
    return sentence.token(token).isProper()
        && !isTitleWord(token)
        && (sentence.token(token).person() || apart);
  }

  /** A name of two words at least. */
  private Optional<int[]> nameFrom(int start, boolean apart) {
    int end = start;
    while (end + 1 < sentence.size()
        && (sentence.token(end + 1).person() || apart && sentence.token(end + 1).isProper())) {
      end++;
    }
    boolean body = Nouns.is(sentence.lemma(end), Nouns.Kind.BODY);
    return end > start && !body ? Optional.of(new int[] {start, end}) : Optional.empty();
  }

  private boolean isRole(int first, int head) {
    return Places.capacity(words(first, head)).isPresent()
        || Roles.of(sentence.lemma(head)).isPresent()
        || Nouns.is(sentence.lemma(head), Nouns.Kind.ROLE);
  }

  /** Index of the first token behind "BEIJING, Feb. 3 (Xinhua) --"; 0 without a dateline. */
  int dateline() {
    String word = sentence.token(0).text();
    boolean capitals = word.length() > 2 && word.chars().allMatch(Character::isUpperCase);
    for (int i = 1; capitals && i < Math.min(sentence.size(), LONGEST_DATELINE); i++) {
      if (sentence.token(i).isVerb()) {
        return 0;
      }
      if (DASHES.contains(sentence.token(i).text())) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Prepositions and conjunctions before a phrase, and a verb that the parser drew into it. */
  private boolean isBefore(int token, int head) {
    String tag = sentence.token(token).tag();
    boolean word = tag.equals("IN") || tag.equals("CC") || tag.equals("TO") || tag.equals("RB");
    return word && !sentence.lemma(token).equals("than")
        || sentence.token(token).isVerb() && Cues.takesClause(sentence.lemma(token))
        || sentence.token(token).text().equalsIgnoreCase("according");
  }

  /** No comma, verb or quotation mark between. */
  private boolean isContiguous(int token, int head) {
    for (int i = token; i < head; i++) {
      String tag = sentence.token(i).tag();
      boolean stop =
          tag.equals(",")
              || tag.equals(":")
              || tag.equals("``")
              || tag.equals("''")
              || tag.startsWith("VB")
                  && !tag.equals("VBN")
                  && !tag.equals("VBG")
                  && sentence.head(i) != head;
      if (stop) {
        return false;
      }
    }
    return sentence.dominates(head, token);
  }

  /** The phrase goes on after its head with names and with what describes it, to the next comma. */
  private boolean goesOn(int head, int token) {
    Token next = sentence.token(token);
    if (next.tag().length() == 1 && !Character.isLetter(next.tag().charAt(0))) {
      return false;
    }
    if (next.tag().equals("``") || next.tag().equals("''") || next.tag().startsWith("-")) {
      return false;
    }
    if (!sentence.dominates(head, token)) {
      return false;
    }
    for (int at = token; at != head && at >= 0; at = sentence.head(at)) {
      if (sentence.is(at, "acl") && sentence.relation(at).contains("relcl")
          || sentence.is(at, "appos")
          || sentence.is(at, "acl") && sentence.token(at).isVerb()
          || sentence.is(at, "parataxis")
          || sentence.is(at, "ccomp")
          || isTime(at)) {
        return false;
      }
    }
    return true;
  }

  private boolean isTime(int token) {
    return Nouns.is(sentence.lemma(token), Nouns.Kind.TIME);
  }

  private int nameEnd(int head, int last) {
    int end = head;
    while (end + 1 <= last
        && sentence.token(end + 1).isProper()
        && (sentence.is(end + 1, "flat")
            || sentence.is(end + 1, "compound")
            || sentence.token(end + 1).person())) {
      end++;
    }
    return end;
  }

  private boolean isNamePart(int token, int next) {
    Token it = sentence.token(token);
    if (it.isProper()) {
      return !isTitleWord(token) && !isState(token, token);
    }
    return Nouns.is(it.text().toLowerCase(Locale.ROOT), Nouns.Kind.PARTICLE)
        && !it.text().equals("of")
        && token > 0
        && sentence.token(token - 1).isProper()
        && sentence.token(next).isProper();
  }

  private boolean isTitleWord(int token) {
    String word = sentence.token(token).text();
    return !sentence.token(token).person()
        && (Roles.of(sentence.lemma(token)).isPresent()
            || Nouns.is(word.toLowerCase(Locale.ROOT).replace(".", ""), Nouns.Kind.TITLE));
  }

  /**
   * What stands beside a name: an apposition between commas, a phrase with "of" or "at", "who ...".
   */
  private String beside(int head, int last) {
    int from = last + 1;
    if (from >= sentence.size()) {
      return apposition(head);
    }
    String next = sentence.token(from).text();
    if (next.equals(",") || next.equals("(") || next.equals("\u2014") || next.equals("--")) {
      return betweenCommas(from, head);
    }
    return apposition(head);
  }

  private String apposition(int head) {
    for (int child : sentence.children(head, "appos")) {
      List<Integer> all = sentence.subtree(child);
      return words(all.get(0), all.get(all.size() - 1));
    }
    return "";
  }

  /** The words after a comma, up to the cue or the end, if they say what somebody is. */
  private String betweenCommas(int comma, int head) {
    int end = comma + 1;
    while (end < sentence.size() && end - comma < 40 && !endsBeside(end, comma, head)) {
      end++;
    }
    if (end <= comma + 1) {
      return apposition(head);
    }
    String words = words(comma + 1, end - 1);
    return Places.capacity(words).isPresent() || Places.institution(words).isPresent()
        ? words
        : apposition(head);
  }

  private boolean endsBeside(int token, int comma, int head) {
    Token it = sentence.token(token);
    if (it.tag().equals("``") || it.tag().equals("''") || it.text().equals(")")) {
      return true;
    }
    boolean finite = it.tag().equals("VBD") || it.tag().equals("VBZ") || it.tag().equals("VBP");
    boolean own = sentence.dominates(head, token);
    return finite && !own && Cues.takesClause(it.lemma())
        || it.text().equals(",")
            && token > comma + 1
            && !own
            && !(token + 1 < sentence.size() && sentence.dominates(head, token + 1));
  }

  boolean isState(int first, int last) {
    return mentions.stream()
        .anyMatch(m -> m.kind() != ActorName.Kind.LEADER && m.first() <= first && last <= m.last());
  }

  TextSpan span(int first, int last) {
    return new TextSpan(sentence.token(first).begin(), sentence.token(last).end());
  }

  String words(int first, int last) {
    return oneLine(span(first, last).of(text));
  }

  static String oneLine(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }
}
