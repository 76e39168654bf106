package org.entente.text.event;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.zip.CRC32;
import org.entente.text.table.Tables;

/**
 * Four sets of sentences of our own, written and marked before the rules that they test, each in
 * two halves by a hash of the text. Rules were written while looking at one half; the other is the
 * better guess at what happens on other texts.
 */
final class HalvedSets {
  /** Codes a text of a day of publication. */
  interface Coder extends BiFunction<String, Optional<LocalDate>, List<CodedEvent>> {}

  /** The halves of a set. */
  enum Half {
    /** Looked at while rules were written. */
    READ,
    /** Not looked at: an even CRC-32. */
    UNREAD;

    static Half of(String text) {
      CRC32 crc = new CRC32();
      crc.update(text.getBytes(StandardCharsets.UTF_8));
      return crc.getValue() % 2 == 0 ? UNREAD : READ;
    }
  }

  private static final LocalDate DAY = LocalDate.of(2024, 6, 14);
  private static final String UNREAL = "unreal";

  /**
   * Counts of a half.
   *
   * @param right events found as marked
   * @param coded events found
   * @param marked events marked that happened
   * @param typed events found whose type is marked in their sentence
   * @param sourced found with a marked source
   * @param targeted found with a marked target
   * @param unreal events marked that did not happen
   * @param told of these, those told as facts
   * @param wrong what went wrong, sentence by sentence
   */
  record Score(
      int right,
      int coded,
      int marked,
      int typed,
      int sourced,
      int targeted,
      int unreal,
      int told,
      List<String> wrong) {
    double precision() {
      return coded == 0 ? 0 : (double) right / coded;
    }

    double recall() {
      return marked == 0 ? 0 : (double) right / marked;
    }

    double f1(int hits) {
      return coded + marked == 0 ? 0 : 2.0 * hits / (coded + marked);
    }

    @Override
    public String toString() {
      return String.format(
          java.util.Locale.ROOT,
          "marked %d, coded %d, right %d: precision %.2f, recall %.2f; type F1 %.2f, source %.2f,"
              + " target %.2f, triple %.2f; did not happen %d, told as fact %d",
          marked,
          coded,
          right,
          precision(),
          recall(),
          f1(typed),
          f1(sourced),
          f1(targeted),
          f1(right),
          unreal,
          told);
    }
  }

  /**
   * Days of a half.
   *
   * @param right days as marked
   * @param wrong what went wrong
   */
  record Days(int right, int all, List<String> wrong) {
    @Override
    public String toString() {
      return right + " of " + all;
    }
  }

  private HalvedSets() {}

  static Score score(String file, boolean withKind, Half half, Coder coder) {
    int[] n = new int[8];
    List<String> wrong = new ArrayList<>();
    for (Expected.Case example : Expected.cases(file, withKind)) {
      if (Half.of(example.text()) == half) {
        count(example, coder.apply(example.text(), Optional.of(DAY)), n, wrong);
      }
    }
    return new Score(n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], wrong);
  }

  private static void count(
      Expected.Case example, List<CodedEvent> events, int[] n, List<String> wrong) {
    List<Expected> real =
        example.events().stream().filter(e -> !e.flags().contains(UNREAL)).toList();
    boolean home = real.stream().anyMatch(e -> e.sources().equals(e.targets()));
    List<CodedEvent> actual =
        events.stream()
            .filter(CodedEvent::isActual)
            .filter(e -> home || e.isInternational())
            .toList();
    int right = (int) real.stream().filter(e -> actual.stream().anyMatch(e::matches)).count();
    int told = 0;
    for (Expected event : example.events()) {
      if (event.flags().contains(UNREAL)) {
        n[6]++;
        told += actual.stream().anyMatch(event::matchesType) ? 1 : 0;
      }
    }
    n[0] += right;
    n[1] += actual.size();
    n[2] += real.size();
    n[3] += count(real, actual, Expected::matchesType);
    n[4] += count(real, actual, (e, c) -> e.matchesType(c) && e.matchesSource(c));
    n[5] += count(real, actual, (e, c) -> e.matchesType(c) && e.matchesTarget(c));
    n[7] += told;
    if (right < real.size() || actual.size() > right || told > 0) {
      wrong.add(
          example.text()
              + " | "
              + example.events().stream().map(HalvedSets::brief).toList()
              + " -> "
              + WrittenSets.described(events));
    }
  }

  private static int count(
      List<Expected> real,
      List<CodedEvent> actual,
      java.util.function.BiPredicate<Expected, CodedEvent> test) {
    return (int) real.stream().filter(e -> actual.stream().anyMatch(c -> test.test(e, c))).count();
  }

  private static String brief(Expected event) {
    return event.types() + " " + event.sources() + ">" + event.targets() + " " + event.flags();
  }

  static Days days(Half half, Coder coder) {
    int right = 0;
    int all = 0;
    List<String> wrong = new ArrayList<>();
    for (String[] row : Tables.read(Expected.class, "days.psv")) {
      String text = row[1];
      if (Half.of(text) != half) {
        continue;
      }
      all++;
      List<CodedEvent> events = coder.apply(text, Optional.of(LocalDate.parse(row[0])));
      Set<String> found = new TreeSet<>();
      events.forEach(e -> found.add(e.date().map(LocalDate::toString).orElse("")));
      String wanted = row.length > 2 ? row[2] : "";
      if (found.equals(Set.of(wanted))) {
        right++;
      } else {
        wrong.add(text + " | " + row[0] + " " + wanted + " -> " + found);
      }
    }
    return new Days(right, all, wrong);
  }
}
