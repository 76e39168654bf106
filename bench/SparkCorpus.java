import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPInputStream;

/**
 * Makes what the figures on Spark are measured with.
 *
 * <p>{@code articles EVENTS.csv COUNT OUT.jsonl}: articles of twenty sentences: fourteen that say what the
 * casebook's events were, and six that name no state; always the same. {@code varied}: the same with lengths that
 * differ. {@code gdelt EXPORT.gz ROWS OUT}: the
 * rows of a complete export again and again, each time with new numbers and another of sixty months.
 */
final class SparkCorpus {

  private static final List<String> FILLING =
      List.of(
          "Shares rose a little in the morning and fell again before the market had closed.",
          "Residents of the port said that they had seen nothing of the kind in thirty years.",
          "The committee will meet again next month to look at the figures for the second quarter.",
          "Nobody answered the telephone at the company's offices on the weekend.");

  private SparkCorpus() {}

  public static void main(String[] arguments) throws IOException {
    Path from = Path.of(arguments[1]);
    int count = Integer.parseInt(arguments[2]);
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[3]))) {
      if (arguments[0].equals("articles")) {
        articles(from, count, false, out);
      } else if (arguments[0].equals("varied")) {
        articles(from, count, true, out);
      } else {
        gdelt(from, count, out);
      }
    }
  }

  private static void articles(Path events, int count, boolean varied, BufferedWriter out) throws IOException {
    List<String> sentences = new ArrayList<>();
    for (String line : Files.readAllLines(events)) {
      for (String cell : line.split("\"|,(?! )")) {
        if (cell.matches("[A-Z][a-z]+ .{50,400}") && cell.split(" ").length > 8) {
          sentences.add(cell.strip().replaceAll("[\\\\.]+$", "") + ".");
        }
      }
    }
    Random random = new Random(1);
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder();
      int length = varied ? length(random) : 20;
      for (int j = 0; j < length; j++) {
        List<String> pool = j % 3 == 2 ? FILLING : sentences;
        text.append(pool.get(random.nextInt(pool.size()))).append(' ');
      }
      out.write(
          String.format(
              Locale.ROOT,
              "{\"title\": \"Report %d\", \"outlet\": \"Outlet %d\", \"date\": \"2019-%02d-%02d\", \"text\": \"%s\"}%n",
              i,
              i % 50,
              1 + i % 12,
              1 + i % 28,
              text.toString().replace("\\", "").replace("\"", "\\\"").strip()));
    }
  }

  /** Sentences of an article: log-normal around eighteen, as lengths of news are, from 2 to 400. */
  private static int length(Random random) {
    return (int) Math.max(2, Math.min(400, Math.round(18 * Math.exp(0.8 * random.nextGaussian()))));
  }

  private static void gdelt(Path export, int rows, BufferedWriter out) throws IOException {
    List<String> lines;
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(export))) {
      lines = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).lines().toList();
    }
    for (int i = 0; i < rows; i++) {
      String line = lines.get(i % lines.size());
      int round = i / lines.size();
      int first = line.indexOf('\t');
      int second = line.indexOf('\t', first + 1);
      int month = 201501 + round % 60 / 12 * 100 + round % 12;
      out.write(String.valueOf(1_000_000_000L + i));
      out.write('\t');
      out.write(month + line.substring(second - 2, second));
      out.write(line, second, line.length() - second);
      out.write('\n');
    }
  }
}
